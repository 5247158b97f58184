import { describe, expect, test } from "vitest";
import { FRAMEWORKS, findFramework } from "../../../src/frameworks";
import { readEntries } from "../../../src/read/tables/read-entries";
import { entriesOf, outlineFixture, type TableFixture } from "./table-document";

type Parts = readonly (string | TableFixture)[];
type Entry = ReturnType<typeof entriesOf>["entries"][number];

/** An entry in two or more lines: its criterion, then each action with @deadline #unit >target =result. */
function lines({ criterion, printedAs, strategy, benefit, actions, deadline, units }: Entry): readonly string[] {
  const parts = [
    strategy && `~${strategy}`,
    benefit && `+${benefit}`,
    deadline && `@${deadline}`,
    units && `#${units}`,
  ];
  const label = [criterion, printedAs && `(${printedAs})`, ...parts].filter(Boolean).join(" ");
  const all = Array.isArray(actions) ? actions : [actions];
  return [
    String(label),
    ...all.map((action) => {
      if (typeof action === "string") return action;
      const { label: number = "-", text, deadline: by, units: who, target, result } = action;
      const more = [by && `@${by}`, who && `#${who}`, target && `>${target}`, result && `=${result}`];
      return [number, text, ...more].filter(Boolean).join(" ");
    }),
  ];
}

interface Row {
  readonly name: string;
  readonly parts: Parts;
  readonly framework?: string;
  readonly entries: readonly (readonly string[])[];
  readonly unread?: readonly string[];
  readonly codes?: readonly string[];
}

function readsAs(rows: readonly Row[]): void {
  test.each(rows)("$name", ({ parts, framework, entries, unread = [], codes = [] }) => {
    const read = entriesOf(parts, framework);
    expect(read.entries.map(lines)).toEqual(entries);
    expect(read.unread).toEqual(unread);
    expect(read.codes).toEqual(codes);
  });
}

const HEAD_OF_LEAP = ["構面", "實施要項", "推動作法", "完成期限"] as const;
const HEAD = ["評核項目", "評核指標", "預期作法", "完成期限", "承辦單位"] as const;
const CONVENIENCE = ["服務流程", "服務流程便捷性", "櫃檯合併收件。", "經常辦理", "行政課"] as const;
const READ_CONVENIENCE = ["process-convenience", "- 櫃檯合併收件。 @經常辦理 #行政課"];

describe("columns", () => {
  readsAs([
    {
      name: "dimension and criterion in one cell, with a sign between them",
      framework: "leap-award-2018",
      parts: [
        [
          ["實施要項", "推動作法", "完成期限"],
          ["基礎服務－服務友善", "增設標示。", "每季"],
          ["服務遞送／服務便捷", "單一窗口。", "每月"],
          ["服務量能-內部作業簡化", "線上簽核。", "每月"],
          ["綠色-採購", "選購標章產品。", "每月"],
          ["服務友善－服務便捷", "增設座椅。", "每月"],
        ],
      ],
      entries: [
        ["friendliness (基礎服務－服務友善)", "- 增設標示。 @每季"],
        ["convenience (服務遞送／服務便捷)", "- 單一窗口。 @每月"],
        ["internal-simplification (服務量能-內部作業簡化)", "- 線上簽核。 @每月"],
        ["綠色-採購", "- 選購標章產品。 @每月"],
        ["服務友善－服務便捷", "- 增設座椅。 @每月"],
      ],
      codes: ["unknown-label", "unknown-label"],
    },
    {
      name: "as in the award form, with a caption, merged cells and actions in paragraphs",
      framework: "innovation-2010",
      parts: [
        [
          [{ of: "優質便民服務", across: 5 }],
          HEAD,
          [
            { of: "服務流程", down: 2 },
            "服務流程便捷性",
            ["1. 櫃檯合併收件。", "2. 線上預約取號。"],
            ["經常辦理", "107年12月31日"],
            ["行政課", "戶籍課、資訊室"],
          ],
          ["服務流程透明度", "公布處理時限。", "每季", "各課室"],
        ],
      ],
      entries: [
        [
          "process-convenience",
          "1. 櫃檯合併收件。 @經常辦理 #行政課",
          "2. 線上預約取號。 @107年12月31日 #戶籍課,資訊室",
        ],
        ["process-transparency", "- 公布處理時限。 @每季 #各課室"],
      ],
    },
    {
      name: "in another order",
      framework: "innovation-2010",
      parts: [
        [
          ["承辦單位", "預期作法", "評核指標", "完成期限", "評核項目"],
          ["行政課", "櫃檯合併收件。", "服務流程便捷性", "經常辦理", "服務流程"],
        ],
      ],
      entries: [READ_CONVENIENCE],
    },
    ...["時間", "辦理時間", "預定完成時間", "期程"].map((name) => ({
      name: `the deadline under ${name}`,
      framework: "innovation-2010",
      parts: [
        [
          ["評核項目", "評核指標", "預期作法", name, "承辦單位"],
          ["服務流程", "服務流程便捷性", "櫃檯合併收件。", "經常辦理", "行政課"],
        ],
      ],
      entries: [READ_CONVENIENCE],
    })),
    {
      name: "missing but for two",
      framework: "innovation-2010",
      parts: [
        [
          ["評核指標", "預期作法"],
          ["服務流程便捷性", "櫃檯合併收件。"],
        ],
      ],
      entries: [["process-convenience", "- 櫃檯合併收件。"]],
    },
    {
      name: "more than a plan has: their words are left unread, numbers of rows are furniture",
      framework: "innovation-2010",
      parts: [
        [
          ["項次", ...HEAD, "經費來源", "備註"],
          ["1", ...CONVENIENCE, "公務預算", "－"],
          ["2", "服務流程", "服務流程透明度", "公布處理時限。", "每季", "戶籍課", "", "試辦"],
        ],
      ],
      entries: [READ_CONVENIENCE, ["process-transparency", "- 公布處理時限。 @每季 #戶籍課"]],
      unread: ["公務預算", "試辦"],
      codes: ["column-without-place", "column-without-place"],
    },
    {
      name: "in two rows, with a name over several",
      framework: "innovation-2010",
      parts: [
        [
          [
            { of: "評核項目", down: 2 },
            { of: "評核指標", down: 2 },
            { of: "執行內容", across: 3 },
          ],
          ["預期作法", "完成期限", "承辦單位"],
          CONVENIENCE,
        ],
      ],
      entries: [READ_CONVENIENCE],
    },
    {
      name: "with a worth of their own",
      framework: "innovation-2010",
      parts: [
        [
          ["評核指標", "配分", "具體作法"],
          ["服務流程便捷性", "180分", "櫃檯合併收件。"],
        ],
      ],
      entries: [["process-convenience", "- 櫃檯合併收件。"]],
    },
    {
      name: "two for units",
      framework: "innovation-2010",
      parts: [
        [
          ["評核指標", "作法", "主辦單位", "協辦單位"],
          ["服務流程便捷性", "櫃檯合併收件。", "行政課", "戶籍課"],
        ],
      ],
      entries: [["process-convenience", "- 櫃檯合併收件。 #行政課,戶籍課"]],
    },
    {
      name: "of another form below, in the same table",
      framework: "innovation-2010",
      parts: [
        [
          HEAD,
          CONVENIENCE,
          [{ of: "創新加值服務", across: 5 }],
          ["評核項目", { of: "預期作法", across: 2 }, "承辦單位", "完成期限"],
          ["有價值的創意服務", { of: "設置行動櫃檯。", across: 2 }, "戶籍課", "適時辦理"],
        ],
      ],
      entries: [READ_CONVENIENCE, ["creative-services", "- 設置行動櫃檯。 @適時辦理 #戶籍課"]],
    },
  ]);
});

describe("forms without a framework of ours keep their labels", () => {
  readsAs([
    {
      name: "實施要項/執行策略/執行方法/承辦單位",
      parts: [
        [
          ["實施要項", "執行策略", "執行方法", "承辦單位"],
          [
            { of: "提升機關形象", down: 2 },
            "改善洽公環境",
            ["1. 更新座椅。", "2. 增設盆栽。"],
            ["秘書室", "動物收容組"],
          ],
          ["推動志工服務", "招募志工。", "秘書室"],
        ],
      ],
      entries: [
        ["提升機關形象 ~改善洽公環境", "1. 更新座椅。 #秘書室", "2. 增設盆栽。 #動物收容組"],
        ["提升機關形象 ~推動志工服務", "- 招募志工。 #秘書室"],
      ],
    },
    {
      name: "構面/執行策略/執行方法/主辦單位/具體作法",
      parts: [
        [
          ["構面（第1類）", "執行策略", "執行方法", "主辦單位", "具體作法"],
          ["優質便民", "簡化流程", "檢討作業", "第一組", "檢驗案件隨到隨辦。"],
        ],
      ],
      entries: [["優質便民／簡化流程 ~檢討作業", "- 檢驗案件隨到隨辦。 #第一組"]],
    },
    {
      name: "工作要領/工作重點/業務單位",
      parts: [
        [
          ["工作要領", "工作重點", "業務單位"],
          ["一、完備基礎服務", ["（一）訂定年度計畫。", "（二）檢討標準作業程序。"], ["秘書室", "登記課"]],
        ],
      ],
      entries: [["完備基礎服務", "（一） 訂定年度計畫。 #秘書室", "（二） 檢討標準作業程序。 #登記課"]],
    },
    {
      name: "a measure in a heading, with strategies and methods",
      parts: [
        "具體措施一：完備服務項目",
        [
          ["執行策略", "方法"],
          ["(一)訂定計畫。", "依市政目標訂定。"],
        ],
      ],
      entries: [["完備服務項目／訂定計畫。", "- 依市政目標訂定。"]],
    },
    {
      name: "strategy and numbered actions in one column",
      parts: [
        [
          ["構面", "實施要項", "推動策略\n推動作法", "完成期限", "預期效益"],
          [
            "基礎服務",
            "一、服務友善",
            ["改善環境，", "1.增設飲水機。", "2.更新標示。"],
            "107年12月31日",
            ["提供舒適環境。", "減少詢問。"],
          ],
        ],
      ],
      entries: [
        [
          "基礎服務／服務友善 ~改善環境， +提供舒適環境。減少詢問。",
          "1. 增設飲水機。 @107年12月31日",
          "2. 更新標示。 @107年12月31日",
        ],
      ],
    },
    {
      name: "two strategies in one cell begin the numbers anew",
      parts: [
        [
          ["實施要項", "推動策略／推動作法"],
          ["服務便捷", ["簡化書表", "1.合併表單", "2.免附謄本", "縮短等候", "1.預約取號", "2.彈性開櫃"]],
        ],
      ],
      entries: [
        ["服務便捷 ~簡化書表", "1. 合併表單", "2. 免附謄本"],
        ["服務便捷 ~縮短等候", "1. 預約取號", "2. 彈性開櫃"],
      ],
    },
    {
      name: "actions in the column of the strategy where there is no other",
      parts: [
        [
          ["實施要項", "推動策略", "完成期限"],
          ["服務便捷", ["簡化書表：", "1.合併表單", "2.免附謄本"], "每月"],
        ],
      ],
      entries: [["服務便捷 ~簡化書表：", "1. 合併表單 @每月", "2. 免附謄本 @每月"]],
    },
    {
      name: "criteria that only the strategies name",
      parts: [
        [
          ["推動策略", "推動作法"],
          ["簡化書表", "合併表單"],
        ],
      ],
      entries: [["簡化書表 ~簡化書表", "- 合併表單"]],
    },
  ]);
});

describe("dimensions and labels", () => {
  const row = (label: string, action: string) => [label, action] as const;
  readsAs([
    {
      name: "in a column",
      framework: "innovation-2010",
      parts: [
        [
          ["構面", "評核指標", "作法"],
          ["優質便民服務", "服務流程便捷性", "櫃檯合併收件。"],
        ],
      ],
      entries: [["process-convenience", "- 櫃檯合併收件。"]],
    },
    {
      name: "in a heading above each table",
      parts: [
        "一、優質便民服務：塑造專業形象。",
        [["項目", "作法"], row("窗口", "甲。")],
        "二、資訊流通服務",
        [["項目", "作法"], row("網站", "乙。")],
      ],
      entries: [
        ["優質便民服務／窗口", "- 甲。"],
        ["資訊流通服務／網站", "- 乙。"],
      ],
      unread: ["：塑造專業形象。"],
    },
    {
      name: "a row under another parent goes by its own label, and keeps what is printed",
      framework: "innovation-2016",
      parts: [
        [
          ["評核項目", "評核指標", "作法"],
          ["機關形象", "服務流程透明度", "公布處理時限。"],
        ],
      ],
      entries: [["process-transparency (機關形象／服務流程透明度)", "- 公布處理時限。"]],
    },
    {
      name: "an alias and a misprint keep what is printed",
      framework: "innovation-2016",
      parts: [
        [
          ["構面", "評核項目", "評核指標", "作法"],
          ["創新增值服務", "新(意)服務情形", "1. 有價值的創意服務", "設置行動櫃檯。"],
        ],
      ],
      entries: [["creative-services (創新增值服務／新(意)服務情形／有價值的創意服務)", "- 設置行動櫃檯。"]],
    },
    {
      name: "an unknown label is kept, with what it is likest to",
      framework: "innovation-2010",
      parts: [
        [
          ["評核項目", "評核指標", "作法"],
          ["服務流程", "服務流程便捷姓", "櫃檯合併收件。"],
        ],
      ],
      entries: [["服務流程／服務流程便捷姓", "- 櫃檯合併收件。"]],
      codes: ["unknown-label"],
    },
    {
      name: "blank cells mean the label above, until a label further left changes",
      framework: "innovation-2010",
      parts: [
        [
          HEAD,
          ["服務流程", "服務流程便捷性", "甲。", "每月", ""],
          ["", "服務流程透明度", "乙。", "每季", ""],
          ["", "", "丙。", "每年", ""],
          ["機關形象", "", "丁。", "每週", ""],
        ],
      ],
      entries: [
        ["process-convenience", "- 甲。 @每月"],
        ["process-transparency", "- 乙。 @每季", "- 丙。 @每年"],
        ["agency-image", "- 丁。 @每週"],
      ],
    },
    {
      name: "labels below each other in one cell share groups of actions",
      framework: "innovation-2016",
      parts: [
        [
          ["次評核指標", "預期作法", "完成期限"],
          [
            ["1.公開法令、政策及服務資訊程度 1.1 依政府資訊公開法第7條主動公開", "1.2 服務措施及出版品資訊周知度"],
            ["1. 甲。", "2. 乙。", "1. 丙。", "2. 丁。", "3. 戊。"],
            ["每月", "每季", "每年", "經常辦理", "適時辦理"],
          ],
        ],
      ],
      entries: [
        [
          "proactive-disclosure (公開法令、政策及服務資訊程度／依政府資訊公開法第7條主動公開)",
          "1. 甲。 @每月",
          "2. 乙。 @每季",
        ],
        ["publication-awareness", "1. 丙。 @每年", "2. 丁。 @經常辦理", "3. 戊。 @適時辦理"],
      ],
    },
    {
      name: "one group goes to the label above the others, which stay without actions",
      framework: "innovation-2016",
      parts: [
        [
          ["次評核指標", "預期作法"],
          [["1. 服務親和程度", "1.1 洽公服務禮儀滿意度", "1.2 電話禮貌測試績效"], "主動招呼。"],
        ],
      ],
      entries: [["service-courtesy", "- 主動招呼。"], ["courtesy-satisfaction"], ["telephone-courtesy"]],
    },
    {
      name: "more labels than groups are served in order, and said",
      parts: [
        [
          ["指標", "預期作法"],
          [
            ["1. 甲項", "2. 乙項", "3. 丙項"],
            ["1. 子。", "2. 丑。"],
          ],
        ],
      ],
      entries: [["甲項", "1. 子。", "2. 丑。"], ["乙項"], ["丙項"]],
      codes: ["unassigned-labels"],
    },
    {
      name: "a cell of several labels that reaches over as many rows gives each row its own",
      framework: "innovation-2016",
      parts: [
        [
          ["次評核指標", "預期作法"],
          [{ of: ["1. 服務親和程度", "1.1 洽公服務禮儀滿意度", "1.2 電話禮貌測試績效"], down: 2 }, "甲。"],
          ["乙。"],
        ],
      ],
      entries: [
        ["courtesy-satisfaction", "- 甲。"],
        ["telephone-courtesy", "- 乙。"],
      ],
    },
    {
      name: "a worth in the name of the column, and a caption that a column of dimensions has made needless",
      framework: "innovation-points-2010",
      parts: [
        [
          [{ of: "整體服務類", across: 3 }],
          ["構面", "評核項目及配分", "作法"],
          ["便民標準服務", "服務場所便利性（50分）", "甲。"],
        ],
      ],
      entries: [["premises-convenience", "- 甲。"]],
      unread: ["整體服務類"],
      codes: ["row-not-read"],
    },
    {
      name: "a label alone is an entry unless it heads those below",
      framework: "innovation-2016",
      parts: [
        [
          ["次評核指標", "預期作法"],
          ["1. 民眾意見回應與改善程度", ""],
          ["1.1 設有民眾意見處理機制", "派員處理。"],
          ["1.2 民眾意見處理滿意度成長率", ""],
        ],
      ],
      entries: [["opinion-mechanism", "- 派員處理。"], ["opinion-satisfaction-growth"]],
    },
    {
      name: "without any label rows are not read, and said",
      parts: [
        [
          ["推動作法", "完成期限"],
          ["設置飲水機。", "每月"],
        ],
      ],
      entries: [],
      unread: ["設置飲水機。", "每月"],
      codes: ["row-without-criterion"],
    },
  ]);

  test("points beside labels and in a column are kept by criterion, the first of two that differ", () => {
    const read = entriesOf(
      [
        [
          ["構面", "評核項目", "評核指標", "具體作法"],
          [
            { of: "優質便民服務（600分）", down: 2 },
            { of: "機關形象(170 分)", down: 2 },
            "服務場所便利性（５０分）",
            "甲。",
          ],
          ["服務行銷有效性（30分）", "乙。"],
        ],
        [
          ["評核指標", "配分", "具體作法"],
          ["服務場所便利性", "60", "丙。"],
        ],
      ],
      "innovation-points-2010",
    );
    expect(read.points).toEqual({
      "convenient-service": 600,
      "agency-image": 170,
      "premises-convenience": 50,
      "service-outreach": 30,
    });
    expect(read.codes).toEqual(["different-points"]);
    expect(read.unread).toEqual(["60"]);
  });
});

describe("actions and what belongs to them", () => {
  const beside = (action: TableFixture[number][number], more: Record<string, TableFixture[number][number]>): Parts => [
    [
      ["項目", "作法", ...Object.keys(more)],
      ["窗口", action, ...Object.values(more)],
    ],
  ];
  readsAs([
    {
      name: "a deadline and a unit for the whole row belong to each action",
      parts: beside(["1. 甲。", "2. 乙。"], { 完成期限: "每月", 承辦單位: "行政課" }),
      entries: [["窗口", "1. 甲。 @每月 #行政課", "2. 乙。 @每月 #行政課"]],
    },
    {
      name: "automatic numbers",
      parts: beside(
        [
          ["1.", "甲。"],
          ["2.", "乙。"],
        ],
        { 完成期限: ["每月", "每季"] },
      ),
      entries: [["窗口", "1. 甲。 @每月", "2. 乙。 @每季"]],
    },
    {
      name: "numbers within a line, not decimals and dates",
      parts: beside("1. 等候少於1.5小時，自99.12.31起。2. 每2個月檢討 3.公布於網站。", {}),
      entries: [["窗口", "1. 等候少於1.5小時，自99.12.31起。", "2. 每2個月檢討", "3. 公布於網站。"]],
    },
    {
      name: "a lead, and what follows its colon",
      parts: beside("更新設施如次：1.座椅 2.盆栽", {}),
      entries: [["窗口", "- 更新設施如次：", "1. 座椅", "2. 盆栽"]],
    },
    {
      name: "lines within a paragraph",
      parts: beside("1、甲\n2、乙", { 完成期限: "每月\n每季" }),
      entries: [["窗口", "1、 甲 @每月", "2、 乙 @每季"]],
    },
    {
      name: "numbers in brackets below a number belong to its action",
      parts: beside(["一、宣導：", "(1)網站", "(2)海報", "二、訓練"], {}),
      entries: [["窗口", "一、 宣導：(1)網站(2)海報", "二、 訓練"]],
    },
    {
      name: "paragraphs with a bullet",
      parts: beside(["●甲", "●乙"], { 完成期限: ["每月", "每季"] }),
      entries: [["窗口", "- 甲 @每月", "- 乙 @每季"]],
    },
    {
      name: "an opening paragraph has its own target, but no deadline where these are as many as the numbers",
      parts: beside(["改善如次：", "1. 甲", "2. 乙"], {
        完成期限: ["每月", "每季"],
        預期目標: ["優質", "1. 丙", "2. 丁"],
      }),
      entries: [["窗口", "- 改善如次： >優質", "1. 甲 @每月 >丙", "2. 乙 @每季 >丁"]],
    },
    {
      name: "targets and results go by number",
      parts: beside(["1. 甲", "2. 乙", "3. 丙"], { 預期目標: ["1. 子", "3. 寅"], 實施成果: ["2. 已辦"] }),
      entries: [["窗口", "1. 甲 >子", "2. 乙 =已辦", "3. 丙 >寅"]],
      codes: ["unpaired-parts", "unpaired-parts"],
    },
    {
      name: "fewer deadlines than actions are paired in order, and said",
      parts: beside(["1. 甲", "2. 乙", "3. 丙"], { 完成期限: ["每月", "每季"] }),
      entries: [["窗口", "1. 甲 @每月", "2. 乙 @每季", "3. 丙"]],
      codes: ["unpaired-parts"],
    },
    {
      name: "more of them stay unread",
      parts: beside(["1. 甲", "2. 乙"], { 完成期限: ["每月", "每季", "每年"] }),
      entries: [["窗口", "1. 甲 @每月", "2. 乙 @每季"]],
      unread: ["每年"],
      codes: ["unpaired-parts"],
    },
    {
      name: "a target without an action stays unread",
      parts: beside("", { 預期目標: "滿意度九成" }),
      entries: [["窗口"]],
      unread: ["滿意度九成"],
      codes: ["unpaired-parts"],
    },
    {
      name: "a deadline and units without an action belong to the entry",
      parts: beside("", { 完成期限: "每月", 承辦單位: ["行政課", "戶籍課"] }),
      entries: [["窗口 @每月 #行政課,戶籍課"]],
    },
    {
      name: "several lines of units beside one action are its own; brackets are not taken apart",
      parts: beside("甲", { 承辦單位: ["民政課（戶籍股、役政股）", "各課、室"] }),
      entries: [["窗口", "- 甲 #民政課（戶籍股、役政股）,各課、室"]],
    },
    {
      name: "the same words again and again are one for each action",
      parts: beside(["1. 甲", "2. 乙"], { 完成期限: "經常辦理經常辦理", 承辦單位: "行政課 戶籍課" }),
      entries: [["窗口", "1. 甲 @經常辦理 #行政課", "2. 乙 @經常辦理 #戶籍課"]],
    },
    {
      name: "a date broken into lines is one",
      parts: beside(["1. 甲", "2. 乙", "3. 丙"], { 完成期限: ["107年", "12月31日"] }),
      entries: [["窗口", "1. 甲 @107年12月31日", "2. 乙 @107年12月31日", "3. 丙 @107年12月31日"]],
    },
    {
      name: "同上 also goes from row to row",
      parts: [
        [
          ["項目", "作法", "承辦單位"],
          ["窗口", "甲。", "行政課"],
          ["網站", "乙。", "〃"],
        ],
      ],
      entries: [
        ["窗口", "- 甲。 #行政課"],
        ["網站", "- 乙。 #行政課"],
      ],
    },
    {
      name: "a deadline beside the label belongs to the actions in the rows below",
      parts: [
        [
          ["項目", "作法", "完成期限"],
          ["窗口", "", "每月"],
          ["", "1. 甲。", ""],
          ["", "2. 乙。", "每季"],
        ],
      ],
      entries: [["窗口", "1. 甲。 @每月", "2. 乙。 @每季"]],
    },
    {
      name: "a strategy and a benefit over several labels belong to each",
      parts: [
        [
          ["實施要項", "推動策略", "推動作法", "預期效益"],
          ["窗口", { of: "簡化", down: 2 }, "甲。", { of: "省時", down: 2 }],
          ["網站", "乙。"],
        ],
      ],
      entries: [
        ["窗口 ~簡化 +省時", "- 甲。"],
        ["網站 ~簡化 +省時", "- 乙。"],
      ],
    },
    {
      name: "a benefit that is printed again in every row of an entry is said once",
      parts: [
        [
          ["實施要項", "推動作法", "預期效益"],
          ["窗口", "1. 甲。", "省時"],
          ["", "2. 乙。", "省時"],
        ],
      ],
      entries: [["窗口 +省時", "1. 甲。", "2. 乙。"]],
    },
    {
      name: "同上 is what stands above, a stroke is nothing",
      parts: beside(["1. 甲", "2. 乙", "3. 丙"], { 完成期限: ["每月", "同上", "－"] }),
      entries: [["窗口", "1. 甲 @每月", "2. 乙 @每月", "3. 丙"]],
    },
    {
      name: "a deadline over several rows belongs to all, one for each of several numbered in one cell goes by row",
      parts: [
        [
          ["項目", "作法", "完成期限"],
          ["窗口", "甲。", { of: "每月", down: 2 }],
          ["網站", "乙。"],
          [{ of: "電話", down: 2 }, { of: ["1. 丙", "2. 丁"], down: 2 }, "每季"],
          ["每年"],
        ],
      ],
      entries: [
        ["窗口", "- 甲。 @每月"],
        ["網站", "- 乙。 @每月"],
        ["電話", "1. 丙 @每季", "2. 丁 @每年"],
      ],
    },
    {
      name: "deadlines and units with nothing between them are told apart where the counts fit, and told where not",
      parts: [
        [
          ["評核指標", "作法", "完成期限", "承辦單位"],
          ["窗口", "1.甲。\n2.乙。", "109年3月31日每月", "登記課資料課"],
          ["網站", "1.丙。\n2.丁。\n3.戊。", "109年3月31日每月", "行政課"],
          ["電話", "己。", "每季", "登記課資料課"],
        ],
      ],
      entries: [
        ["窗口", "1. 甲。 @109年3月31日 #登記課", "2. 乙。 @每月 #資料課"],
        ["網站", ...["1. 丙。", "2. 丁。", "3. 戊。"].map((action) => `${action} @109年3月31日每月 #行政課`)],
        ["電話", "- 己。 @每季 #登記課資料課"],
      ],
      codes: ["value-doubtful", "value-doubtful"],
    },
    {
      name: "an action with its own number in it once more is told",
      parts: beside("1.設置櫃檯8櫃。1.延長服務2小時。", {}),
      entries: [["窗口", "1. 設置櫃檯8櫃。1.延長服務2小時。"]],
      codes: ["value-doubtful"],
    },
    {
      name: "a form that is numbered beforehand and not filled in says nothing, and is no cause for a finding",
      parts: [
        [
          ["評核指標", "作法", "完成期限", "實施成果"],
          ["窗口", "1.甲。\n2.乙。", "1.\n2.\n3.", "1.\n2."],
          ["網站", "1.丙。\n2.丁。", "1.每月\n2.", "1.\n2.達成。"],
        ],
      ],
      entries: [
        ["窗口", "1. 甲。", "2. 乙。"],
        ["網站", "1. 丙。 @每月", "2. 丁。 =達成。"],
      ],
    },
    {
      name: "lines of one sentence are put together",
      parts: beside(["加強服務禮儀，服務同仁應主", "動招呼民眾，協助民眾檢查證", "件。"], {}),
      entries: [["窗口", "- 加強服務禮儀，服務同仁應主動招呼民眾，協助民眾檢查證件。"]],
      codes: ["lines-joined"],
    },
    {
      name: "so are lines without a comma where many fill the cell",
      parts: beside(
        [
          "加強本所服務臺同仁應對",
          "進退禮儀及電話禮貌訓練",
          "每季由各課室主管抽測並",
          "於所務會議公布檢討改進",
          "情形且列入年終考核之參",
          "考。",
        ],
        {},
      ),
      entries: [
        [
          "窗口",
          "- 加強本所服務臺同仁應對進退禮儀及電話禮貌訓練每季由各課室主管抽測並於所務會議公布檢討改進情形且列入年終考核之參考。",
        ],
      ],
      codes: ["lines-joined"],
    },
    {
      name: "and a paragraph that ends in a comma, however short",
      parts: beside(["設置櫃檯，", "並提供老花眼鏡、放大鏡及書報架供洽公民眾使用。"], {}),
      entries: [["窗口", "- 設置櫃檯，並提供老花眼鏡、放大鏡及書報架供洽公民眾使用。"]],
      codes: ["lines-joined"],
    },
    {
      name: "paragraphs of about one length are not, though one of them ends in a full stop",
      parts: beside(["設置無障礙服務櫃檯及愛心鈴", "提供免費無線上網及充電服務", "辦理電話禮貌測試及問卷調查。"], {}),
      entries: [
        ["窗口", "- 設置無障礙服務櫃檯及愛心鈴", "- 提供免費無線上網及充電服務", "- 辦理電話禮貌測試及問卷調查。"],
      ],
    },
    {
      name: "nor are paragraphs that end in a word such as 參與",
      parts: beside(["辦理社區治安座談並鼓勵民眾參與", "設置無障礙服務櫃檯及愛心鈴。"], {}),
      entries: [["窗口", "- 辦理社區治安座談並鼓勵民眾參與", "- 設置無障礙服務櫃檯及愛心鈴。"]],
    },
    {
      name: "rows without a label and without full stops are actions of their own",
      parts: [
        [
          ["項目", "作法"],
          ["窗口", "設置無障礙服務櫃檯及愛心鈴"],
          ["", "提供免費無線上網及充電服務"],
        ],
      ],
      entries: [["窗口", "- 設置無障礙服務櫃檯及愛心鈴", "- 提供免費無線上網及充電服務"]],
    },
    {
      name: "short items without any sign are not",
      parts: beside(["設置飲水機", "設置書報架"], {}),
      entries: [["窗口", "- 設置飲水機", "- 設置書報架"]],
    },
  ]);
});

describe("tables", () => {
  const MORE = ["", "", "2. 線上預約。", "每季", "資訊室"] as const;
  const FIRST = ["服務流程", "服務流程便捷性", "1. 櫃檯合併收件。", "經常辦理", "行政課"] as const;
  const READ_BOTH = [["process-convenience", "1. 櫃檯合併收件。 @經常辦理 #行政課", "2. 線上預約。 @每季 #資訊室"]];
  readsAs([
    {
      name: "the same form on the next page goes on",
      framework: "innovation-2010",
      parts: [
        [HEAD, FIRST],
        [HEAD, MORE],
      ],
      entries: READ_BOTH,
    },
    {
      name: "also without its head, after the number of the page",
      framework: "innovation-2010",
      parts: [[HEAD, FIRST], "- 2 -", [MORE]],
      entries: READ_BOTH,
      unread: ["- 2 -"],
    },
    {
      name: "a label that is printed again goes on with its entry",
      framework: "innovation-2010",
      parts: [
        [HEAD, FIRST],
        [HEAD, ["服務流程", "服務流程便捷性", ...MORE.slice(2)]],
      ],
      entries: READ_BOTH,
    },
    {
      name: "a head and a caption within the table say nothing again",
      framework: "innovation-2010",
      parts: [[[{ of: "優質便民服務", across: 5 }], HEAD, FIRST, [{ of: "優質便民服務", across: 5 }], HEAD, MORE]],
      entries: READ_BOTH,
    },
    {
      name: "however short it is, and whatever its last word, where the rest has neither number nor anything beside it",
      framework: "leap-award-2018",
      parts: [
        [HEAD_OF_LEAP, ["基礎服務", "服務友善", "1.編訂手冊10種。\n2.印製單張", "每季"]],
        "第1頁",
        [
          HEAD_OF_LEAP,
          ["", "", "500份。", ""],
          ["服務遞送", "服務便捷", "1.設置櫃檯。\n2.整理書表並於", "每月"],
          HEAD_OF_LEAP,
          ["", "", ["大廳陳列。", "3.增設座椅。"], "每週"],
        ],
      ],
      entries: [
        ["friendliness", "1. 編訂手冊10種。 @每季", "2. 印製單張500份。 @每季"],
        ["convenience", "1. 設置櫃檯。 @每月", "2. 整理書表並於大廳陳列。 @每月", "3. 增設座椅。 @每週"],
      ],
      unread: ["第1頁"],
      codes: ["lines-joined", "lines-joined"],
    },
    {
      name: "but not where actions have neither numbers nor ends, or the rest has a deadline of its own",
      framework: "leap-award-2018",
      parts: [
        [HEAD_OF_LEAP, ["基礎服務", "服務友善", "增設雙語標示", "每季"]],
        [HEAD_OF_LEAP, ["", "", "辦理服務禮儀講習", ""], ["服務遞送", "服務便捷", "1.設置櫃檯", "每月"]],
        [HEAD_OF_LEAP, ["", "", "辦理講習", "每年"]],
      ],
      entries: [
        ["friendliness", "- 增設雙語標示 @每季", "- 辦理服務禮儀講習"],
        ["convenience", "1. 設置櫃檯 @每月", "- 辦理講習 @每年"],
      ],
    },
    {
      name: "a sentence that a page break cuts is one",
      framework: "innovation-2010",
      parts: [
        [
          ["評核指標", "作法"],
          ["服務流程便捷性", "設置全功能櫃檯，整合各項業務並"],
        ],
        [
          ["評核指標", "作法"],
          ["", "縮短等候時間。"],
        ],
      ],
      entries: [["process-convenience", "- 設置全功能櫃檯，整合各項業務並縮短等候時間。"]],
      codes: ["lines-joined"],
    },
    {
      name: "in a cell of a table that only lays out the page",
      framework: "innovation-2010",
      parts: [[[{ of: "附件", table: [HEAD, CONVENIENCE] }]]],
      entries: [READ_CONVENIENCE],
      unread: ["附件"],
    },
    {
      name: "a table within an action is not read, and said",
      framework: "innovation-2010",
      parts: [[HEAD, ["", "服務流程便捷性", { of: "依下表辦理。", table: [["日期", "地點"]] }, "", ""]]],
      entries: [["process-convenience", "- 依下表辦理。"]],
      unread: ["日期", "地點"],
      codes: ["table-in-cell"],
    },
    {
      name: "a table of another kind is left unread and told, but one to sign is not",
      framework: "leap-award-2018",
      parts: [
        [HEAD_OF_LEAP, ["基礎服務", "服務友善", "增設標示。", "每季"]],
        "創新作為",
        [
          ["創新主題", "內容說明", "時程"],
          ["智慧櫃檯", "導入語音辨識1套。", "6月"],
        ],
        [["承辦人", "主管", "首長"]],
      ],
      entries: [["friendliness", "- 增設標示。 @每季"]],
      unread: ["創新作為", "創新主題", "內容說明", "時程", "智慧櫃檯", "導入語音辨識1套。", "6月"],
      codes: ["table-not-read"],
    },
    {
      name: "one of something else is left alone",
      framework: "innovation-2010",
      parts: [
        [HEAD, CONVENIENCE],
        "推動小組名單如下：",
        [
          ["職稱", "姓名", "負責單位"],
          ["組長", "○○○", "秘書室"],
        ],
      ],
      entries: [READ_CONVENIENCE],
      unread: ["推動小組名單如下：", "職稱", "姓名", "負責單位", "組長", "○○○", "秘書室"],
      codes: ["table-not-read"],
    },
    {
      name: "one with names that any table has is read where there is no other",
      parts: [
        [
          ["項目", "辦理方式", "承辦單位"],
          ["窗口", "設置愛心鈴。", "行政課"],
        ],
      ],
      entries: [["窗口", "- 設置愛心鈴。 #行政課"]],
    },
    {
      name: "and left alone where there is",
      framework: "innovation-2010",
      parts: [
        [HEAD, CONVENIENCE],
        "考核分工如下：",
        [
          ["項目", "辦理方式", "承辦單位"],
          ["平時", "抽查。", "研考"],
        ],
      ],
      entries: [READ_CONVENIENCE],
      unread: ["考核分工如下：", "項目", "辦理方式", "承辦單位", "平時", "抽查。", "研考"],
      codes: ["table-not-read"],
    },
    {
      name: "no plan table at all is said",
      parts: [
        "本計畫無表格。",
        [
          ["職稱", "姓名"],
          ["組長", "○○○"],
        ],
      ],
      entries: [],
      unread: ["本計畫無表格。", "職稱", "姓名", "組長", "○○○"],
      codes: ["no-plan-table"],
    },
    { name: "only a head", framework: "innovation-2010", parts: [[HEAD]], entries: [] },
    {
      name: "blank rows, sums and signatures",
      framework: "innovation-2010",
      parts: [
        [
          HEAD,
          ["", "", "", "", ""],
          CONVENIENCE,
          ["合計", "", "", "", "2項"],
          [{ of: "備註：各項作法得依實際需要調整。", across: 5 }],
          ["填表人：", "", "", "機關首長：", ""],
        ],
      ],
      entries: [READ_CONVENIENCE],
      unread: ["合計", "2項", "備註：各項作法得依實際需要調整。", "填表人：", "機關首長："],
      codes: ["row-not-read", "row-not-read", "row-not-read"],
    },
  ]);
});

test("what is printed for more than one, or only counted, is inferred; the rest is stated", () => {
  const { origins } = entriesOf(
    [
      [
        HEAD,
        [
          "服務流程",
          "服務流程便捷性",
          [
            ["1.", "甲。"],
            ["2.", "乙。"],
          ],
          "每月",
          ["行政課", "戶籍課"],
        ],
        ["", "", "3. 丙。", "每季", "同上"],
        ["機關形象", "", "1. 丁。", "每年", "秘書室"],
      ],
      [
        ["評核指標", "預期作法"],
        ["服務場所便利性", "戊。"],
      ],
    ],
    "innovation-2010",
  );
  expect(origins.filter(({ basis }) => basis === "inferred").map(({ path }) => path.join("."))).toEqual([
    "entries.0.actions.0.label",
    "entries.0.actions.0.deadline",
    "entries.0.actions.1.label",
    "entries.0.actions.1.deadline",
    "entries.0.actions.2.units.0",
  ]);
});

describe("size", () => {
  test.each([
    ["brackets", "（".repeat(300_000)],
    ["numbers", "1. 甲 2. 乙 ".repeat(30_000)],
    ["numbers without words", "1.".repeat(150_000)],
    ["lines", "1. 甲\n".repeat(60_000)],
    ["blanks", `1${" ".repeat(300_000)}甲`],
    ["decimals", "1.1".repeat(100_000)],
  ])("cells of nothing but %s are read and accounted for", (_, text) => {
    const outline = outlineFixture([[HEAD, ["服務流程", text, text, text, text]]]);
    const { values } = readEntries(outline, { locale: undefined, frameworks: FRAMEWORKS });
    expect(values.entries).toHaveLength(1);
  });
});

describe("a column that is not read says what to do", () => {
  test.each([
    ["備註", "計畫資料沒有對應的欄位，未讀入，列於未讀內容；如屬計畫內容，請移至作法等欄，否則不必處理。"],
    ["預定進度", "無法由欄名得知其內容，未讀入，列於未讀內容；如為「預定目標」，請改用該欄名後再讀。"],
    [
      "經費",
      "無法由欄名得知其內容，未讀入，列於未讀內容；如為「預期目標」、「預期效益」、「實施成果」，請改用該欄名後再讀。",
    ],
    ["辦理期限", "另有一欄的內容與其同類，未讀入，列於未讀內容；請併為一欄後再讀。"],
    [
      "",
      "無法由欄名得知其內容，未讀入，列於未讀內容；請補上欄名（如「預期目標」、「預期效益」、「實施成果」）後再讀。",
    ],
  ])("%j", (name, words) => {
    const outline = outlineFixture([
      [
        [...HEAD, name],
        [...CONVENIENCE, "甲。"],
      ],
    ]);
    const said = (locale?: "en") =>
      readEntries(outline, { locale, frameworks: FRAMEWORKS, framework: findFramework("innovation-2010") }).diagnostics;
    const column = name === "" ? "沒有欄名的一欄" : `「${name}」欄`;
    expect(said().map(({ code, message }) => [code, message])).toEqual([
      ["column-without-place", `${column}有1格文字，${words}`],
    ]);
    expect(said("en")[0]?.message).toMatch(/ has text in 1 cell\(s\), .+; it is among what was not read: .+\.$/u);
  });
});

test("findings are worded in either language", () => {
  const outline = outlineFixture([
    [
      ["評核指標", "作法", "完成期限", "備註"],
      ["服務流程便捷姓", ["1. 甲", "2. 乙", "3. 丙"], ["每月", "每季"], "試辦"],
    ],
  ]);
  const framework = findFramework("innovation-2010");
  const messages = (locale: "zh-TW" | "en") =>
    readEntries(outline, { locale, frameworks: FRAMEWORKS, framework }).diagnostics.map(({ message }) => message);
  expect(messages("zh-TW")).toEqual([
    "「服務流程便捷姓」有3項作法，「完成期限」卻有2項；已依編號或順序配對，其餘作法從缺，請核對原文件。",
    "評核架構 innovation-2010 沒有「服務流程便捷姓」，已照原文保留；最接近的是「服務流程便捷性」，如係誤植請更正。",
    "「備註」欄有1格文字，計畫資料沒有對應的欄位，未讀入，列於未讀內容；如屬計畫內容，請移至作法等欄，否則不必處理。",
  ]);
  expect(messages("en").every((message) => !/undefined|\p{Script=Han}{12}/u.test(message))).toBe(true);
});

describe("a head of two rows with one name over the number and the words of an action", () => {
  const head = (words: string): TableFixture => [
    [
      { of: "構面", down: 2 },
      { of: "實施要項", down: 2 },
      { of: "具體做法", across: 2 },
      { of: "完成期限", down: 2 },
    ],
    ["序號", words],
  ];
  const rows: TableFixture = [
    [{ of: "基礎服務", down: 2 }, { of: "服務友善", down: 2 }, "1", "增設雙語標示。", "每季"],
    ["2", "改善無障礙坡道。", "每月"],
  ];

  readsAs(
    ["內容", "說明", "作法", "作法內容"].map((words) => ({
      name: `the words are called ${words}`,
      framework: "leap-award-2018",
      parts: [[...head(words), ...rows]],
      entries: [["friendliness", "1 增設雙語標示。 @每季", "2 改善無障礙坡道。 @每月"]],
    })),
  );

  test("a second column of actions that is not read is a warning, and another column is not", () => {
    const { diagnostics } = entriesOf(
      [
        [
          ["構面", "實施要項", "推動作法", "具體作為", "備註"],
          ["基礎服務", "服務友善", "增設雙語標示。", "標示二十面。", "預算"],
        ],
      ],
      "leap-award-2018",
    );
    const told = diagnostics.map(({ code, severity, args }) => [code, severity, args.column]);
    expect(told).toEqual([
      ["column-without-place", "warning", "具體作為"],
      ["column-without-place", "info", "備註"],
    ]);
  });

  test("a column that nobody knows is a warning where the actions are numbers alone", () => {
    const { diagnostics } = entriesOf(
      [
        [
          ["構面", "實施要項", "推動作法", "其他文字"],
          ["基礎服務", "服務友善", "1", "增設雙語標示。"],
        ],
      ],
      "leap-award-2018",
    );
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["column-without-place", "warning"]]);
  });
});

describe("a sign in place of actions", () => {
  const doing = (action: string): Parts => [
    [HEAD_OF_LEAP, ["基礎服務", "服務友善", "增設雙語標示。", "每季"], ["服務遞送", "服務便捷", action, "每月"]],
  ];
  const FIRST = ["friendliness", "- 增設雙語標示。 @每季"];

  readsAs([
    ...["無", "略", "－", "無。", "（略）"].map((action) => ({
      name: `${action}: the row has no action`,
      framework: "leap-award-2018",
      parts: doing(action),
      entries: [FIRST, ["convenience @每月"]],
      codes: ["action-placeholder"],
    })),
    ...["同上", "〃", "（同上）", "同前項", "同上。", "如上"].map((action) => ({
      name: `${action} is what stands above, and told`,
      framework: "leap-award-2018",
      parts: doing(action),
      entries: [FIRST, ["convenience", "- 增設雙語標示。 @每月"]],
      codes: ["read-from-above"],
    })),
    {
      name: "同上 below several actions is all of them",
      framework: "leap-award-2018",
      parts: [
        [
          HEAD_OF_LEAP,
          ["基礎服務", "服務友善", "1. 增設標示。\n2. 辦理講習。", "每季"],
          ["服務遞送", "服務便捷", "同上", "同上"],
        ],
      ],
      entries: [
        ["friendliness", "1. 增設標示。 @每季", "2. 辦理講習。 @每季"],
        ["convenience", "1. 增設標示。 @每季", "2. 辦理講習。 @每季"],
      ],
      codes: ["read-from-above"],
    },
    {
      name: "同上 in a column of criteria is the label above, and in the row below it as well",
      framework: "leap-award-2018",
      parts: [
        [
          HEAD_OF_LEAP,
          ["基礎服務", "服務友善", "增設雙語標示。", "每季"],
          ["同上", "〃", "辦理講習。", "每月"],
          ["同上", "服務一致及正確", "訂定作業程序。", "每月"],
        ],
      ],
      entries: [
        ["friendliness", "- 增設雙語標示。 @每季", "- 辦理講習。 @每月"],
        ["consistency-accuracy", "- 訂定作業程序。 @每月"],
      ],
    },
    {
      name: "同上 with nothing above it is kept and told",
      framework: "leap-award-2018",
      parts: [[HEAD_OF_LEAP, ["服務遞送", "服務便捷", "同上", "每月"]]],
      entries: [["convenience", "- 同上 @每月"]],
      codes: ["action-placeholder"],
    },
    {
      name: "words that begin so are an action",
      framework: "leap-award-2018",
      parts: doing("無障礙櫃檯增設。"),
      entries: [FIRST, ["convenience", "- 無障礙櫃檯增設。 @每月"]],
    },
  ]);
});
