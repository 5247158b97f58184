import { describe, expect, test } from "vitest";
import { FRAMEWORKS, leapAward2018 } from "../../src/frameworks";
import { parsePlan } from "../../src/model/parse-plan";
import type { Plan, PlanInput } from "../../src/model/plan";
import { readPlan } from "../../src/read";
import { formatPlan } from "../../src/write";

function planOf(input: Partial<PlanInput>): Plan {
  const whole = { agency: "範例市戶政事務所", rocYear: 107, entries: [], ...input };
  const outcome = parsePlan(whole, { frameworks: FRAMEWORKS });
  if (!outcome.ok) throw new Error("The plan of this test is a plan");
  return outcome.value;
}

const written = (input: Partial<PlanInput>): string => formatPlan(planOf(input), "markdown");

/** The lines that have something in them. */
const linesOf = (input: Partial<PlanInput>): readonly string[] => written(input).split(/\n+/u).filter(Boolean);

/** What comes back of it. */
const again = (input: Partial<PlanInput>) => readPlan(written(input), { format: "markdown" }).plan;

test("a whole plan as a document", async () => {
  const plan = planOf({
    framework: "leap-award-2018",
    agency: { name: "範例市戶政事務所", class: "第一線服務機關" },
    adopted: "107年3月1日",
    period: "107年度",
    legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"],
    goals: ["縮短等候時間。", "提高滿意度。"],
    scope: "本所各課",
    points: { friendliness: 30, "basic-service": 60, convenience: 20, 合計: 100 },
    entries: [
      {
        criterion: "服務友善",
        strategy: "改善洽公環境",
        actions: [
          { label: "1.", text: "設置|無障礙|櫃檯。", deadline: "107年6月30日", units: ["行政課", "戶籍課"] },
          { label: "2.", text: "辦理禮貌講習。", deadline: "經常辦理", target: "每季1場。" },
        ],
        benefit: "環境友善。",
      },
      { criterion: "服務遞送／意見回應", actions: "每週檢討。" },
    ],
    monitoring: ["每季列管一次。"],
    rewards: ["績優人員予以敘獎。"],
  });
  await expect(formatPlan(plan, "markdown")).toMatchFileSnapshot("__snapshots__/plan.md");
});

describe("lines below the title say what nothing else says", () => {
  test.each([
    {
      name: "the framework, where no label tells it",
      plan: { framework: "leap-award-2018", entries: [{ criterion: "自辦項目", actions: "設置座椅。" }] },
      lines: ["評核架構：`leap-award-2018`"],
    },
    {
      name: "not the framework, where the labels tell it",
      plan: {
        framework: "leap-award-2018",
        entries: leapAward2018.criteria.map(({ id }) => ({ criterion: id, actions: "辦理。" })),
      },
      lines: [],
    },
    {
      name: "none, where labels would tell one",
      plan: { entries: leapAward2018.criteria.map(({ label }) => ({ criterion: label, actions: "辦理。" })) },
      lines: ["評核架構：無"],
    },
    {
      name: "office and year, where the title has others",
      plan: { title: "另一市戶政事務所106年度提升服務品質執行計畫" },
      lines: ["機關名稱：範例市戶政事務所", "計畫年度：107年度"],
    },
  ])("$name", ({ plan, lines }) => {
    const all = linesOf(plan);
    const end = all.findIndex((line) => line.startsWith("## "));
    expect(all.slice(1, end === -1 ? undefined : end)).toEqual(lines);
  });

  test("what a line keeps from being read gets a line of its own too: no year is read from a title that is named", () => {
    expect(linesOf({ agency: "*" })).toEqual([
      "# 計畫名稱：\\*107年度提升服務品質執行計畫",
      "機關名稱：\\*",
      "計畫年度：107年度",
    ]);
    expect(again({ agency: "*" })?.rocYear).toBe(107);
  });

  test("a title that does not look like one is named as the title", () => {
    expect(linesOf({ title: "精進服務" })[0]).toBe("# 計畫名稱：精進服務");
  });
});

describe("sections", () => {
  test("those of the plan, in its order and with its ordinals; parts that none is headed as come behind them", () => {
    const headings = linesOf({
      sections: [
        { ordinal: "一", title: "緣起", text: "配合政策。" },
        { ordinal: "二", title: "實施目標" },
      ],
      goals: ["縮短等候時間。"],
      scope: "本所",
      rewards: ["敘獎。"],
    }).slice(1);
    expect(headings).toEqual([
      "## 一、緣起",
      "配合政策。",
      "## 二、實施目標",
      "1. 縮短等候時間。",
      "## 三、實施對象",
      "本所",
      "## 四、獎勵",
      "1. 敘獎。",
    ]);
  });

  test("a part whose words would pass for another part under a heading of both gets a section of its own", () => {
    const sections = [{ ordinal: "壹", title: "考核及獎勵" }];
    const plan = { sections, monitoring: ["每季列管。"], rewards: ["發給禮券。"] };
    expect(linesOf(plan).slice(1)).toEqual(["## 壹、考核及獎勵", "1. 每季列管。", "## 貳、獎勵", "1. 發給禮券。"]);
    expect(again(plan)?.rewards).toEqual(["發給禮券。"]);
  });
});

describe("tables", () => {
  const rows = (input: Partial<PlanInput>) => linesOf(input).filter((line) => line.startsWith("|"));

  test("a label above the one in the row before begins a table without the lower column", () => {
    const entries = [
      { criterion: "friendliness", actions: "甲。" },
      { criterion: "basic-service", actions: "乙。" },
    ];
    expect(rows({ framework: "leap-award-2018", entries })).toEqual([
      "| 構面 | 實施要項 | 推動作法 |",
      "| --- | --- | --- |",
      "| 基礎服務 | 服務友善 | 甲。 |",
      "| 構面 | 推動作法 |",
      "| --- | --- |",
      "| 基礎服務 | 乙。 |",
    ]);
  });

  test("labels of a plan without framework stand in as many columns", () => {
    const entries = [{ criterion: "內部／訓練／新進", actions: "甲。" }];
    expect(rows({ entries })).toEqual([
      "| 構面 | 評核項目 | 評核指標 | 推動作法 |",
      "| --- | --- | --- | --- |",
      "| 內部 | 訓練 | 新進 | 甲。 |",
    ]);
  });

  test("labels of a framework whose levels are no usual names of columns", () => {
    const own = {
      ...leapAward2018,
      id: "own",
      levels: [
        { id: "dimension", label: "第一層" },
        { id: "requirement", label: "第二層" },
      ],
    };
    const plan = {
      ...planOf({}),
      framework: "own",
      entries: [{ criterion: "friendliness", actions: [{ text: "甲。" }] }],
    };
    const text = formatPlan(plan, "markdown", { framework: own });
    expect(text).toContain("| 構面 | 評核項目 | 推動作法 |");
    expect(readPlan(text, { format: "markdown", frameworks: [own] }).plan).toMatchObject(plan);
  });

  test("the wording of the document, unless it names another criterion", () => {
    const labelled = (printedAs: string) =>
      rows({ framework: "leap-award-2018", entries: [{ criterion: "friendliness", printedAs, actions: "甲。" }] }).at(
        -1,
      );
    expect(labelled("本所項目／服務友善")).toBe("| 本所項目 | 服務友善 | 甲。 |");
    expect(labelled("服務便捷")).toBe("| 基礎服務 | 服務友善 | 甲。 |");
  });

  test("an action that would pass for the end of the sentence above has a sign beside it", () => {
    const actions = ["辦理為民服務禮貌講習及", "設置座椅及飲水機"];
    const plan = { entries: [{ criterion: "甲", actions }] };
    expect(rows(plan).slice(2)).toEqual(["| 甲 | 辦理為民服務禮貌講習及 |  |", "|  | 設置座椅及飲水機 | － |"]);
    expect(again(plan)?.entries[0]?.actions).toEqual(actions.map((text) => ({ text })));
  });
});

describe("what does not come back to the letter", () => {
  const entry = (action: string) => again({ entries: [{ criterion: "甲", actions: action }] })?.entries[0]?.actions;

  test.each([
    { name: "a line break", action: "設置座椅，\n並設飲水機。", read: [{ text: "設置座椅，並設飲水機。" }] },
    { name: "blanks beside Chinese signs", action: "設置 座椅。", read: [{ text: "設置座椅。" }] },
    { name: "numbering at the beginning", action: "1.設置座椅。", read: [{ label: "1.", text: "設置座椅。" }] },
  ])("$name", ({ action, read }) => {
    expect(entry(action)).toEqual(read);
  });

  test("neighbours of one criterion that nothing tells apart become one", () => {
    const entries = ["設置座椅。", "辦理講習。"].map((actions) => ({ criterion: "甲", actions }));
    expect(again({ entries })?.entries).toEqual([
      { criterion: "甲", actions: [{ text: "設置座椅。" }, { text: "辦理講習。" }] },
    ]);
  });

  test("scope and the text of sections keep their lines", () => {
    const plan = { scope: "本所各課\n本所志工", sections: [{ ordinal: "壹", title: "前言", text: "甲。\n乙。" }] };
    const read = again(plan);
    expect([read?.scope, read?.sections?.[0]?.text]).toEqual(["本所各課\n本所志工", "甲。\n乙。"]);
  });
});

describe("a programmer's error is refused", () => {
  test("a format that there is not", () => {
    // Programs in JavaScript may ask for any.
    expect(() => formatPlan(planOf({}), "docx" as never)).toThrow(/^format: "markdown"/u);
  });

  test("a misspelt option", () => {
    expect(() => formatPlan(planOf({}), "markdown", { framewrok: leapAward2018 } as never)).toThrow(
      /^options\.framewrok/u,
    );
  });
});
