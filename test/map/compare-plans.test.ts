import { describe, expect, test } from "vitest";
import { findCrosswalk } from "../../src/crosswalks";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import { comparePlans } from "../../src/map/compare-plans";
import type { ActionComparison, PlanComparison } from "../../src/map/comparison/plan-comparison";
import { mapPlan } from "../../src/map/map-plan";
import type { Crosswalk, CrosswalkInput } from "../../src/model/crosswalk";
import { defineFramework } from "../../src/model/define-framework";
import type { PlanInput } from "../../src/model/plan";
import { renderPlanComparisonMarkdown } from "../../src/report";
import { HAS_CORPUS, planFromGold, readGold } from "../corpus/gold-plan";

type Row = PlanInput["entries"][number];

/** A plan of 107 with these rows; anything else may be overridden. */
function planOf(entries: readonly Row[], rest: Partial<PlanInput> = {}): PlanInput {
  return { framework: "leap-award-2018", agency: "範例縣甲乙戶政事務所", rocYear: 107, entries, ...rest };
}

/** The same a year later. */
function nextYear(entries: readonly Row[], rest: Partial<PlanInput> = {}): PlanInput {
  return planOf(entries, { rocYear: 108, ...rest });
}

function compared(before: PlanInput, after: PlanInput, leastPercent?: number): PlanComparison {
  const { comparison, diagnostics } = comparePlans(before, after, { leastPercent });
  expect(diagnostics).toEqual([]);
  if (comparison === undefined) throw new Error("There is no comparison");
  return comparison;
}

/** The only action that either plan has. */
function oneAction(before: Row, after: Row): ActionComparison {
  const { actions } = compared(planOf([before]), nextYear([after]));
  expect(actions.length).toBe(1);
  const [action] = actions;
  if (action === undefined) throw new Error("There is no action");
  return action;
}

const TEXT = "於一樓大廳增設雙語標示20面，並每季檢視一次。";

describe("an action of one row, a year later", () => {
  const criterion = "服務友善";
  test.each<[string, Row["actions"], Row["actions"], Partial<ActionComparison>]>([
    ["the same", TEXT, TEXT, { fate: "unchanged", changes: {}, carriedOn: [] }],
    [
      "another numbering",
      { label: "1.", text: TEXT },
      { label: "（三）", text: TEXT },
      { fate: "unchanged", changes: {} },
    ],
    [
      "other blanks and widths",
      TEXT,
      "於一樓大廳增設雙語標示２０面, 並每季檢視一次。",
      { fate: "unchanged", changes: {} },
    ],
    [
      "its year goes on with the plan",
      "107年度辦理講習2場，較106年增加1場。",
      "108年度辦理講習2場，較107年增加1場。",
      { fate: "unchanged", changes: {}, carriedOn: ["text"] },
    ],
    [
      "the year of a law stays",
      "依106年修正之規定辦理講習2場。",
      "依106年修正之規定辦理講習2場。",
      { fate: "unchanged", changes: {}, carriedOn: [] },
    ],
    [
      "a deadline goes on by a year, however it is written",
      { text: TEXT, deadline: "107年12月31日" },
      { text: TEXT, deadline: "108年底前" },
      { fate: "unchanged", changes: {}, carriedOn: ["deadline"] },
    ],
    [
      "two ways to say always",
      { text: TEXT, deadline: "經常辦理" },
      { text: TEXT, deadline: "持續辦理" },
      { fate: "unchanged", changes: {}, carriedOn: [] },
    ],
    [
      "units in another order",
      { text: TEXT, units: ["戶籍課", "行政課"] },
      { text: TEXT, units: ["行政課", "戶籍課"] },
      { fate: "unchanged", changes: {} },
    ],
  ])("%s", (_, before, after, expected) => {
    expect(oneAction({ criterion, actions: before }, { criterion, actions: after })).toMatchObject(expected);
  });

  test("another figure: the likeness is exact, the figures stand side by side", () => {
    const { fate, likeness, changes } = oneAction(
      { criterion, actions: "民眾滿意度達90%以上，每月抽查50件。" },
      { criterion, actions: "民眾滿意度達92％以上，每月抽查50件。" },
    );
    // 民眾滿意度達9│0以上每月抽查50件 has 16 pairs of letters and so has the other; 90, 0以 became 92, 2以.
    expect({ fate, likeness }).toEqual({ fate: "changed", likeness: { percent: 87.5, exact: "87.5" } });
    expect(changes).toEqual({
      text: {
        before: "民眾滿意度達90%以上，每月抽查50件。",
        after: "民眾滿意度達92％以上，每月抽查50件。",
        likeness: { percent: 87.5, exact: "87.5" },
        figures: [{ before: "90%", after: "92%", change: "2" }],
      },
    });
  });

  test.each<[string, string | undefined, string | undefined, object]>([
    ["a deadline half a year earlier", "107年12月31日", "108年6月30日", { kind: "moved", daysLater: -184 }],
    ["another frequency", "每月", "每季", { kind: "changed", daysLater: null }],
    ["always becomes a date", "經常辦理", "108年12月31日", { kind: "changed", daysLater: null }],
    ["a deadline where there was none", undefined, "108年12月31日", { kind: "added", before: null }],
    ["a deadline taken away", "107年12月31日", undefined, { kind: "removed", after: null }],
  ])("%s", (_, before, after, expected) => {
    const action = oneAction(
      { criterion, actions: { text: TEXT, deadline: before } },
      { criterion, actions: { text: TEXT, deadline: after } },
    );
    expect(action).toMatchObject({ fate: "changed", changes: { deadline: expected } });
    expect(Object.keys(action.changes)).toEqual(["deadline"]);
  });

  test.each<[string, string[], string[], object]>([
    ["another unit", ["戶籍課"], ["資訊課"], { added: ["資訊課"], removed: ["戶籍課"], renamed: [] }],
    ["one unit more", ["戶籍課"], ["戶籍課", "資訊課"], { added: ["資訊課"], removed: [], renamed: [] }],
    [
      "a body under its new name",
      ["行政院衛生署", "戶籍課"],
      ["戶籍課", "衛生福利部"],
      { added: [], removed: [], renamed: [{ before: "行政院衛生署", after: "衛生福利部" }] },
    ],
    [
      "an office of a county that became a city",
      ["台北縣三重市戶政事務所"],
      ["新北市三重區戶政事務所"],
      { added: [], removed: [], renamed: [{ before: "台北縣三重市戶政事務所", after: "新北市三重區戶政事務所" }] },
    ],
  ])("%s", (_, before, after, expected) => {
    const action = oneAction(
      { criterion, actions: { text: TEXT, units: before } },
      { criterion, actions: { text: TEXT, units: after } },
    );
    expect(action.changes).toEqual({ units: expected });
  });

  test("a target with a higher figure", () => {
    const action = oneAction(
      { criterion, actions: { text: TEXT, target: "107年滿意度達90%。" } },
      { criterion, actions: { text: TEXT, target: "108年滿意度達95%。" } },
    );
    expect(action.changes.target?.figures).toEqual([{ before: "90%", after: "95%", change: "5" }]);
  });
});

describe("which action is which", () => {
  const fates = ({ actions }: PlanComparison) =>
    actions.map(({ fate, before, after, changes }) => [
      fate,
      before && `${before.entry}.${before.action}`,
      after && `${after.entry}.${after.action}`,
      changes.criterion !== undefined,
    ]);

  test("added, removed and moved to another criterion", () => {
    const before = planOf([
      { criterion: "服務友善", actions: [TEXT, "設置無障礙櫃檯。"] },
      { criterion: "服務便捷", actions: "推動跨機關通報服務。" },
    ]);
    const after = nextYear([
      { criterion: "服務友善", actions: "設置無障礙櫃檯。" },
      { criterion: "服務便捷", actions: ["提供線上預約服務，縮短等候時間。", TEXT] },
    ]);
    const comparison = compared(before, after);
    expect(fates(comparison)).toEqual(
      [
        ["unchanged", "0.1", "0.0", false],
        ["removed", "1.0", null, false],
        ["added", null, "1.0", false],
        ["changed", "0.0", "1.1", true],
      ].sort((a, b) => order.indexOf(String(a[1] ?? a[2])) - order.indexOf(String(b[1] ?? b[2]))),
    );
    expect(comparison.summary).toEqual({
      actions: { unchanged: 1, changed: 1, added: 1, removed: 1, reworded: 0, moved: 1, deadlines: 0, units: 0 },
      entries: { unchanged: 0, changed: 2, added: 0, removed: 0, merged: 0, split: 0 },
      parts: 0,
    });
  });
  const order = ["0.1", "1.0", "0.0"];

  test("of two candidates the more alike one is taken, the other is new", () => {
    const rows = (...texts: string[]): Row[] => [{ criterion: "服務友善", actions: texts }];
    const { actions } = compared(
      planOf(rows("於櫃檯設置老花眼鏡供民眾使用。")),
      nextYear(rows("於櫃檯設置老花眼鏡及輪椅供民眾使用。", "於櫃檯設置老花眼鏡供洽公民眾使用。")),
    );
    expect(actions.map(({ fate, after }) => [fate, after?.action])).toEqual([
      ["added", 0],
      ["changed", 1],
    ]);
  });

  test("of equal candidates the one under the same criterion is taken, then the one whose place is closest", () => {
    const before = planOf([
      { criterion: "服務友善", actions: [TEXT] },
      { criterion: "服務便捷", actions: [TEXT, TEXT] },
    ]);
    const after = nextYear([
      { criterion: "服務便捷", actions: [TEXT, TEXT] },
      { criterion: "服務友善", actions: [TEXT] },
    ]);
    expect(fates(compared(before, after))).toEqual([
      ["unchanged", "1.0", "0.0", false],
      ["unchanged", "1.1", "0.1", false],
      ["unchanged", "0.0", "1.0", false],
    ]);
  });

  test("how much is enough is for the caller to say", () => {
    const [before, after] = [
      planOf([{ criterion: "服務友善", actions: "民眾滿意度達90%以上，每月抽查50件。" }]),
      nextYear([{ criterion: "服務友善", actions: "民眾滿意度達92%以上，每月抽查50件。" }]),
    ];
    expect(compared(before, after, 87.5).summary.actions).toMatchObject({ changed: 1, added: 0, removed: 0 });
    expect(compared(before, after, 87.6).summary.actions).toMatchObject({ changed: 0, added: 1, removed: 1 });
    for (const leastPercent of [0, -1, 100.5, Number.NaN])
      expect(() => comparePlans(before, after, { leastPercent })).toThrow(RangeError);
  });
});

describe("rows", () => {
  test("a row without actions, a strategy and a benefit that changed, a criterion that is new", () => {
    const { entries } = compared(
      planOf([
        { criterion: "服務友善", strategy: "營造友善環境", actions: TEXT, benefit: "滿意度達90%。" },
        { criterion: "服務便捷", actions: [], deadline: "107年12月31日" },
      ]),
      nextYear([
        { criterion: "服務友善", strategy: "營造友善洽公環境", actions: TEXT, benefit: "滿意度達92%。" },
        { criterion: "服務便捷", actions: [], deadline: "108年6月30日" },
        { criterion: "服務可近性", actions: [] },
      ]),
    );
    expect(entries).toMatchObject([
      {
        fate: "changed",
        changes: {
          // 營造、造友、友善、環境 of 5 and 7 pairs of letters: 2 × 4 / 12.
          strategy: { likeness: { percent: 66.67, exact: "200/3" } },
          benefit: { figures: [{ before: "90%", after: "92%" }] },
        },
      },
      { fate: "changed", changes: { deadline: { kind: "moved" } } },
      { fate: "added", before: null, after: { criterion: "accessibility", entry: 2 } },
    ]);
  });

  test("an action that went to another row of the same criterion changes both rows, not the action", () => {
    const { entries, actions } = compared(
      planOf([
        { criterion: "服務友善", actions: ["設置無障礙櫃檯。", TEXT] },
        { criterion: "服務友善", actions: ["推動跨機關通報服務。"] },
      ]),
      nextYear([
        { criterion: "服務友善", actions: ["設置無障礙櫃檯。"] },
        { criterion: "服務友善", actions: ["推動跨機關通報服務。", TEXT] },
      ]),
    );
    expect(actions.map(({ fate }) => fate)).toEqual(["unchanged", "unchanged", "unchanged"]);
    expect(entries.map(({ fate }) => fate)).toEqual(["changed", "changed"]);
  });
});

describe("parts outside the table", () => {
  const rows: Row[] = [{ criterion: "服務友善", actions: TEXT }];

  test("what only goes on with the year is no difference", () => {
    const at = (year: number): PlanInput =>
      planOf(rows, {
        rocYear: year,
        title: `範例縣甲乙戶政事務所${year}年度提升服務品質執行計畫`,
        period: `${year}年1月1日至${year}年12月31日`,
        adopted: `${year}年2月1日`,
        goals: [`${year}年民眾滿意度達90%。`],
      });
    const { parts, summary } = compared(at(107), at(108));
    expect(summary.parts).toBe(0);
    expect(Object.keys(parts)).toEqual(["legalBasis", "goals", "monitoring", "rewards"]);
  });

  test("letters by their number, goals by their words, the rest as it stands", () => {
    const letter = "行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」";
    const { parts, summary } = compared(
      planOf(rows, {
        legalBasis: [letter, "依上級指示辦理"],
        goals: ["提升民眾滿意度。", "簡化流程。"],
        scope: "本所各課",
        period: "107年1月1日至107年12月31日",
      }),
      nextYear(rows, {
        legalBasis: ["依院授發社字第1061300008號函辦理"],
        goals: ["持續提升民眾滿意度。"],
        scope: "本所及各辦公室",
        period: "108年3月1日至108年12月31日",
        agency: "範例縣甲乙第一戶政事務所",
      }),
    );
    expect(parts.legalBasis.map(({ fate }) => fate)).toEqual(["changed", "removed"]);
    expect(parts.goals.map(({ fate, before, after }) => [fate, before?.text, after?.text])).toEqual([
      ["changed", "提升民眾滿意度。", "持續提升民眾滿意度。"],
      ["removed", "簡化流程。", undefined],
    ]);
    expect(parts.scope).toMatchObject({ before: "本所各課", after: "本所及各辦公室" });
    expect(parts.period).toEqual({
      before: { from: "2018-01-01", to: "2018-12-31" },
      after: { from: "2019-03-01", to: "2019-12-31" },
    });
    expect(parts.agency).toMatchObject({ isRenamed: false });
    expect(summary.parts).toBe(5);
  });

  test.each<[string, string[], string[], string[]]>([
    [
      "two numbers are two letters, however alike the words",
      ["行政院研究發展考核委員會98年9月16日會研字第0982161692號函"],
      ["行政院研究發展考核委員會99年8月18日會研字第0992161632號函"],
      ["added", "removed"],
    ],
    [
      "the title tells where one has no number",
      ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"],
      ["依「政府服務躍升方案」辦理"],
      ["changed"],
    ],
    ["the words tell where neither has", ["依上級指示辦理"], ["依上級之指示辦理"], ["changed"]],
  ])("letters: %s", (_, before, after, fates) => {
    const { parts } = compared(planOf(rows, { legalBasis: before }), nextYear(rows, { legalBasis: after }));
    expect(parts.legalBasis.map(({ fate }) => fate)).toEqual(fates);
  });
});

describe("plans of two frameworks", () => {
  const old = (...entries: Row[]) => planOf(entries, { framework: "innovation-2016", rocYear: 105 });

  test("an action under a criterion that corresponds has not moved, and the link is told", () => {
    const comparison = compared(
      old({ criterion: "服務場所便利性", actions: TEXT }),
      planOf([{ criterion: "服務友善", actions: TEXT }]),
    );
    const { crosswalk, actions, entries } = comparison;
    expect([crosswalk?.from, crosswalk?.to, crosswalk?.basis]).toEqual([
      "innovation-2016",
      "leap-award-2018",
      "package",
    ]);
    expect(actions).toMatchObject([{ fate: "unchanged", changes: {} }]);
    expect(entries).toMatchObject([
      { fate: "unchanged", before: { label: "服務場所便利性" }, after: { label: "服務友善" } },
    ]);
    const links = actions[0]?.links?.map((link) => crosswalk?.links[link]);
    expect(links).toMatchObject([{ sources: ["premises-convenience"], targets: ["friendliness"], relation: "subset" }]);
    expect(entries[0]?.links).toEqual(actions[0]?.links);
  });

  test("a criterion of which the table does not speak has the links of the one above it", () => {
    const { actions, crosswalk } = compared(
      old({ criterion: "服務設施合宜程度", actions: TEXT }),
      planOf([{ criterion: "服務友善", actions: TEXT }]),
    );
    expect(actions[0]?.links?.map((link) => crosswalk?.links[link]?.sources)).toEqual([["premises-convenience"]]);
  });

  test("an action under a criterion that does not correspond has moved", () => {
    const { actions } = compared(
      old({ criterion: "服務場所便利性", actions: TEXT }),
      planOf([{ criterion: "服務滿意情形", actions: TEXT }]),
    );
    expect(actions).toMatchObject([
      { fate: "changed", changes: { criterion: { before: "premises-convenience", after: "satisfaction" } } },
    ]);
    expect(actions[0]).not.toHaveProperty("links");
  });

  test("a row is merged where its actions went, whatever the crosswalk says; where none of them went anywhere it is removed", () => {
    const before = old(
      { criterion: "服務設施合宜程度", actions: "設置無障礙櫃檯。" },
      { criterion: "服務親和程度", actions: ["推動跨機關通報服務。", TEXT] },
      { criterion: "提供案件承辦資訊種類", actions: "提供案件資訊。" },
    );
    const rows = [{ criterion: "服務友善", actions: ["設置無障礙櫃檯。", "推動跨機關通報服務。", TEXT] }];
    const moved = compared(before, planOf([...rows, { criterion: "意見回應處理情形", actions: ["提供案件資訊。"] }]));
    const rowOf = ({ entries }: PlanComparison, label: string) => {
      const row = entries.find((one) => one.before?.label === label);
      return [row?.fate, row?.counterparts?.map((one) => one.label)];
    };
    expect(rowOf(moved, "提供案件承辦資訊種類")).toEqual(["merged", ["意見回應處理情形"]]);
    expect(renderPlanComparisonMarkdown(moved)).toContain("### 提供案件承辦資訊種類（併入意見回應處理情形）");
    const gone = compared(before, planOf(rows));
    expect(rowOf(gone, "提供案件承辦資訊種類")).toEqual(["removed", ["服務友善"]]);
    const markdown = renderPlanComparisonMarkdown(gone);
    expect(markdown).toContain("### 提供案件承辦資訊種類（刪除）\n\n依對照表：「服務流程透明度」對");
    expect(markdown).toContain("### 服務友善（併自服務親和程度、服務設施合宜程度）");
    const back = compared({ ...planOf(rows), rocYear: 105 }, before);
    expect(back.entries.find(({ after }) => after?.label === "提供案件承辦資訊種類")?.fate).toBe("added");
  });

  test.each<[string, Row[], Row[], (readonly (string | undefined)[])[]]>([
    [
      "no action of a row is in the row of the criterion that corresponds",
      [{ criterion: "施政宣導有效程度", actions: "利用社區活動宣導戶政業務。" }],
      [{ criterion: "服務可近性", actions: "辦理偏遠村落代收申請書。" }],
      [
        ["removed", "施政宣導有效程度", undefined, "服務可近性"],
        ["added", undefined, "服務可近性", "施政宣導有效程度"],
      ],
    ],
    [
      "nor where an action of a third row went there",
      [
        { criterion: "施政宣導有效程度", actions: "利用社區活動宣導戶政業務。" },
        { criterion: "有價值的創意服務", actions: ["推動視訊手語翻譯服務。", "辦理偏遠村落代收申請書。"] },
      ],
      [
        { criterion: "服務可近性", actions: "辦理偏遠村落代收申請書。" },
        { criterion: "服務精進機制", actions: "推動視訊手語翻譯服務。" },
      ],
      [
        ["removed", "施政宣導有效程度", undefined, "服務可近性"],
        ["split", undefined, "服務可近性", "有價值的創意服務"],
        ["changed", "有價值的創意服務", "服務精進機制"],
      ],
    ],
    [
      "an empty row goes nowhere",
      [
        { criterion: "服務設施合宜程度", actions: "設置無障礙櫃檯。" },
        { criterion: "機關洽公環境適切程度", actions: [] },
      ],
      [{ criterion: "服務友善", actions: "設置無障礙櫃檯。" }],
      [
        ["unchanged", "服務設施合宜程度", "服務友善"],
        ["removed", "機關洽公環境適切程度", undefined, "服務友善"],
      ],
    ],
    [
      "a strategy that goes on is found again, under other actions",
      [
        { criterion: "服務親和程度", strategy: "105年營造友善環境", actions: "設置無障礙櫃檯。" },
        { criterion: "服務設施合宜程度", strategy: "充實設施", actions: "推動跨機關通報服務。" },
      ],
      [{ criterion: "服務友善", strategy: "107年營造友善環境", actions: TEXT }],
      [
        ["changed", "服務親和程度", "服務友善"],
        ["removed", "服務設施合宜程度", undefined, "服務友善"],
      ],
    ],
    [
      "of two blank plans the rows correspond by their criteria",
      [{ criterion: "服務設施合宜程度", actions: [] }],
      [{ criterion: "服務友善", actions: [] }],
      [["unchanged", "服務設施合宜程度", "服務友善"]],
    ],
  ])("rows: %s", (_, before, after, expected) => {
    const { entries } = compared(old(...before), planOf(after));
    const told = entries.map((row) => [
      row.fate,
      row.before?.label,
      row.after?.label,
      ...(row.counterparts?.map(({ label }) => label) ?? []),
    ]);
    const short = (row: readonly unknown[]) => JSON.stringify(row);
    expect(told.map(short).sort()).toEqual(expected.map(short).sort());
  });

  test("rows that went into one are merged, not removed; seen from the other side they were split off", () => {
    const [before, after] = [
      old(
        { criterion: "服務設施合宜程度", actions: "設置無障礙櫃檯。" },
        { criterion: "服務親和程度", actions: ["推動跨機關通報服務。", TEXT] },
        { criterion: "電話禮貌測試績效", actions: [] },
        { criterion: "自訂項目", actions: [] },
      ),
      planOf([{ criterion: "服務友善", actions: ["設置無障礙櫃檯。", "推動跨機關通報服務。", TEXT] }]),
    ];
    const there = compared(before, after);
    const told = ({ entries }: PlanComparison) =>
      entries.map((row) => [
        row.fate,
        row.before?.label,
        row.after?.label,
        row.counterparts?.map(({ label }) => label),
        row.links?.length,
      ]);
    expect(told(there)).toEqual([
      ["merged", "服務設施合宜程度", undefined, ["服務友善"], 1],
      ["changed", "服務親和程度", "服務友善", undefined, 1],
      ["removed", "電話禮貌測試績效", undefined, ["服務友善"], 1],
      ["removed", "自訂項目", undefined, undefined, undefined],
    ]);
    expect(there.summary.entries).toEqual({ unchanged: 0, changed: 1, added: 0, removed: 2, merged: 1, split: 0 });
    const back = compared({ ...after, rocYear: 105 }, before);
    expect(back.summary.entries).toEqual({ unchanged: 0, changed: 1, added: 2, removed: 0, merged: 0, split: 1 });
    expect(renderPlanComparisonMarkdown(there)).toContain("### 服務設施合宜程度（併入服務友善）");
    const heading = "### 服務友善（併自服務親和程度、服務設施合宜程度）（另有 3 項作法不變）";
    expect(renderPlanComparisonMarkdown(there)).toContain(heading);
    expect(renderPlanComparisonMarkdown(there)).toContain("### 電話禮貌測試績效（刪除）");
    expect(renderPlanComparisonMarkdown(there)).toContain("### 自訂項目（刪除）");
    expect(renderPlanComparisonMarkdown(back)).toContain("### 服務設施合宜程度（分自服務友善）");
    expect(renderPlanComparisonMarkdown(back)).toContain("### 服務友善（分為服務親和程度、服務設施合宜程度）");
  });

  test("a crosswalk of the caller's own goes before that of the package; a wrong one is refused", () => {
    const [before, after] = [
      old({ criterion: "服務場所便利性", actions: TEXT }),
      planOf([{ criterion: "服務友善", actions: TEXT }]),
    ];
    const table = findCrosswalk("innovation-2016", "leap-award-2018");
    if (table === undefined) throw new Error("The package has this table");
    const links = table.links.filter(({ sources }) => !sources.includes("premises-convenience"));
    const unmapped = { ...table.unmapped, from: [...table.unmapped.from, "premises-convenience"] };
    const own: Crosswalk = { ...table, basis: "caller", links, unmapped };
    const { comparison, diagnostics } = comparePlans(before, after, { crosswalk: own });
    expect(diagnostics).toEqual([]);
    expect(comparison?.crosswalk?.basis).toBe("caller");
    expect(comparison?.actions[0]?.changes.criterion).toBeDefined();
    const wrong = comparePlans(after, before, { crosswalk: own });
    expect(wrong.comparison).toBeUndefined();
    expect(wrong.diagnostics[0]).toMatchObject({ code: "crosswalk-framework", path: ["crosswalk", "from"] });
  });

  test("a crosswalk as a person writes it is the caller's own, whatever it says of itself; within one framework it is not needed", () => {
    const [before, after] = [
      old({ criterion: "服務場所便利性", actions: TEXT }),
      planOf([{ criterion: "服務友善", actions: TEXT }]),
    ];
    const own: CrosswalkInput = {
      from: "innovation-2016",
      to: "leap-award-2018",
      basis: "package",
      links: [
        {
          sources: ["convenient-service", "information-flow", "value-added-innovation"],
          targets: ["basic-service", "service-delivery", "service-capacity", "service-evaluation"],
          relation: "equal",
          rationale: "本縣自訂。",
          confidence: "high",
        },
      ],
      unmapped: { from: [], to: [] },
    };
    const { comparison, diagnostics } = comparePlans(before, after, { crosswalk: own });
    expect(diagnostics).toEqual([]);
    expect(comparison?.crosswalk).toMatchObject({
      basis: "caller",
      links: [{ rationale: { "zh-TW": "本縣自訂。", en: "本縣自訂。" } }],
    });
    expect(comparison && renderPlanComparisonMarkdown(comparison)).toContain("使用者自訂");
    const within = comparePlans(after, after, { crosswalk: own });
    expect(within.comparison?.crosswalk).toBeUndefined();
    expect(within.diagnostics.map(({ code, path }) => [code, ...path])).toEqual([["crosswalk-unused", "crosswalk"]]);
  });

  test("without a crosswalk only criteria of one name correspond, and that is said", () => {
    const own = defineFramework({
      id: "county-2020",
      scheme: "leap",
      title: "範例縣評核架構",
      edition: "109年",
      levels: [{ id: "item", label: "評核項目" }],
      criteria: [{ id: "friendliness", label: "服務友善", level: "item" }],
      provenance: leapAward2018.provenance,
      inForce: leapAward2018.inForce,
    });
    const { comparison, diagnostics } = comparePlans(
      planOf([{ criterion: "服務友善", actions: TEXT }]),
      planOf([{ criterion: "服務友善", actions: TEXT }], { framework: "county-2020", rocYear: 109 }),
      { frameworks: [leapAward2018, own] },
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(["no-crosswalk"]);
    expect(comparison?.summary.actions.unchanged).toBe(1);
  });
});

describe("a plan that names no framework", () => {
  const rows: Row[] = [
    { criterion: "服務友善", actions: TEXT },
    { criterion: "自訂項目", actions: [] },
  ];
  const named = planOf(rows);
  const { framework: _, ...unnamed } = nextYear(rows);

  test.each<[string, PlanInput, PlanInput, string]>([
    ["the second", named, unnamed, "after"],
    ["the first", unnamed, { ...named, rocYear: 108 }, "before"],
  ])("%s: it is read by that of the other where its criteria fit, and that is said", (_, before, after, side) => {
    const { comparison, diagnostics } = comparePlans(before, after);
    expect(diagnostics).toMatchObject([
      { code: "framework-of-other", path: [side, "framework"], args: { framework: "leap-award-2018" } },
    ]);
    expect(comparison?.summary.entries).toMatchObject({ unchanged: 2, added: 0, removed: 0 });
    expect(comparison?.[side === "after" ? "after" : "before"].framework).toBe("leap-award-2018");
  });

  test("of other criteria: names are all there is, and its framework is asked for", () => {
    const other = { ...unnamed, entries: [{ criterion: "自訂項目", actions: TEXT }] };
    const { comparison, diagnostics } = comparePlans(named, other);
    expect(diagnostics.map(({ code }) => code)).toEqual(["framework-not-named"]);
    expect(diagnostics[0]?.message).toContain("指定評核架構");
    expect(comparison?.after).not.toHaveProperty("framework");
  });

  test("neither names one: nothing is presumed", () => {
    const { framework: __, ...older } = named;
    expect(comparePlans(older, unnamed).diagnostics).toEqual([]);
  });
});

test.each<[string, number, number, string[]]>([
  ["a later year after an earlier one", 107, 108, []],
  ["two plans of one year", 107, 107, []],
  ["years in falling order", 108, 107, ["years-not-rising"]],
])("%s", (_, first, second, codes) => {
  const rows: Row[] = [{ criterion: "服務友善", actions: TEXT }];
  const { diagnostics } = comparePlans(planOf(rows, { rocYear: first }), planOf(rows, { rocYear: second }));
  expect(diagnostics.map(({ code }) => code)).toEqual(codes);
});

describe.runIf(HAS_CORPUS)("two real plans, six years and an edition apart", () => {
  const old = () => planFromGold(readGold("002"), "innovation-2010");
  const recent = () => planFromGold(readGold("000"), "innovation-2016");

  test("rows correspond by the crosswalk; the offices share their letter and no action", () => {
    const { comparison } = comparePlans(old(), recent());
    if (comparison === undefined) throw new Error("There is no comparison");
    const { summary, entries, parts, yearsApart, crosswalk } = comparison;
    expect([yearsApart, crosswalk?.from, crosswalk?.to]).toEqual([6, "innovation-2010", "innovation-2016"]);
    expect(summary.actions).toMatchObject({ unchanged: 0, changed: 0, added: 62, removed: 35 });
    // No action goes on, so no row does but those of the 13 criteria that both editions have; what corresponds is named.
    expect(summary.entries).toEqual({ unchanged: 0, changed: 13, added: 13, removed: 4, merged: 0, split: 0 });
    const labels = entries.map(
      ({ before, counterparts = [] }) =>
        `${before?.label ?? ""} → ${counterparts.map(({ label }) => label).join("、")}`,
    );
    expect(labels).toContain(
      "申辦案件書表減量程度 → 申辦案件流程簡化程度及縮短等候或處理時間、申辦案件書未檢附證件行政協助情形",
    );
    // The row of 2010 joins two criteria.
    expect(labels).toContain(
      "優質便民服務／顧客關係／民眾滿意度及民眾意見處理有效性／民眾滿意度及民眾意見處理有效性 → 提升機關服務滿意度、設有民眾意見處理機制、民眾意見處理滿意度成長率",
    );
    expect(labels).toContain("線上服務提供及使用情形 → 提供及推廣線上服務項目、使用線上服務案件擴增程度");
    expect(parts.legalBasis.map(({ fate }) => fate)).toEqual(["unchanged", "added", "removed", "removed"]);
  });

  test("a plan compared with its own mapping: every action stays, only rows without any are removed", () => {
    const before = recent();
    const mapped = mapPlan(before, leapAward2018);
    if (!mapped.ok) throw new Error("The plan cannot be mapped");
    const { summary } = compared(before, mapped.value.plan);
    expect(summary.actions).toMatchObject({ unchanged: 62, changed: 0, added: 0, removed: 0 });
    const empty = before.entries.filter(({ actions }) => Array.isArray(actions) && actions.length === 0).length;
    expect(summary.entries).toMatchObject({ added: 0, removed: empty, split: 0 });
    expect(summary.entries.merged).toBeGreaterThan(10);
  });

  test("a plan carried on by a year is found again, action by action", () => {
    const plan = recent();
    const nextYears = JSON.parse(JSON.stringify(plan).replaceAll("105", "106").replaceAll("104", "105")) as PlanInput;
    const { comparison } = comparePlans(plan, nextYears);
    expect(comparison?.summary.actions).toMatchObject({ unchanged: 62, changed: 0, added: 0, removed: 0 });
  });
});

describe("what cannot be read", () => {
  const plan = planOf([{ criterion: "服務友善", actions: TEXT }]);

  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "x"],
    ["a score sheet", { framework: "leap-award-2018", marks: {} }],
  ])("%s is no plan", (_, input) => {
    // Data from elsewhere need not keep to the types.
    const { comparison, diagnostics } = comparePlans(plan, input as PlanInput);
    expect(comparison).toBeUndefined();
    expect(diagnostics.map(({ path, severity }) => [path[0], severity])).toEqual([["after", "error"]]);
  });

  test("what can be understood is compared, and what was left out is said with its side", () => {
    // Data from elsewhere need not keep to the types.
    const faulty = { ...plan, goals: 5 } as unknown as PlanInput;
    const { comparison, diagnostics } = comparePlans(faulty, plan);
    expect(diagnostics.map(({ path }) => path)).toEqual([["before", "goals"]]);
    expect(comparison?.summary.actions.unchanged).toBe(1);
  });

  test("without its year a plan has no year that could go on", () => {
    const { rocYear: _, ...undated } = planOf([
      { criterion: "服務友善", actions: { text: TEXT, deadline: "107年12月31日" } },
    ]);
    const dated = nextYear([{ criterion: "服務友善", actions: { text: TEXT, deadline: "108年12月31日" } }]);
    // Data from elsewhere need not keep to the types.
    const { comparison, diagnostics } = comparePlans(undated as PlanInput, dated);
    expect(diagnostics.map(({ code }) => code)).toEqual(["missing-value", "year-unknown"]);
    expect(comparison?.actions[0]?.changes.deadline?.kind).toBe("moved");
  });
});
