import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { tabTable } from "../../../src/read/layouts/tab-table";
import { furnitureOf, gridsOf, paragraphsOf, wronglyUsed } from "./grid-of";
import { textDocument } from "./text-document";

const read = (...lines: string[]) =>
  tabTable(textDocument(lines.join("\n").replaceAll("→", "\t")), { frameworks: FRAMEWORKS });

const NAMES = "評核項目→評核指標→次評核指標→預期作法→完成期限→承辦單位";
const FLOW = "服務流程→服務流程便捷性→1.單一窗口服務全功能程度";

interface Row {
  readonly name: string;
  readonly lines: readonly string[];
  /** The rows below the names of the columns; `"` stands for what stands above. */
  readonly rows: readonly string[];
}

const cases: readonly Row[] = [
  {
    name: "merged cells left empty reach down",
    lines: [NAMES, `${FLOW}→1.設置綜合櫃檯。→經常辦理→服務課`, "→→→2.延長服務時間。→每週→服務課"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。|經常辦理|服務課",
      '"|"|"|2.延長服務時間。|每週|服務課',
    ],
  },
  {
    name: "a new label in one column ends the merged cells on its right",
    lines: [NAMES, `${FLOW}→設置綜合櫃檯。→經常辦理→服務課`, "→服務流程透明度→→公開流程圖。→每月→資訊課"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|設置綜合櫃檯。|經常辦理|服務課",
      '"|服務流程透明度||公開流程圖。|每月|資訊課',
    ],
  },
  {
    name: "an action that slipped into the first column is known by its number and its full stop",
    lines: [NAMES, `${FLOW}→1.設置綜合櫃檯。→經常辦理→服務課`, "2.延長服務時間。→→每週→服務課→→"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。|經常辦理|服務課",
      '"|"|"|2.延長服務時間。|每週|服務課',
    ],
  },
  {
    name: "a column too many before the action",
    lines: [`${NAMES}→`, `${FLOW}→→1.設置綜合櫃檯。→經常辦理→服務課`, "→→→→2.延長服務時間。→每週→服務課"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。|經常辦理|服務課",
      '"|"|"|2.延長服務時間。|每週|服務課',
    ],
  },
  {
    name: "a label printed beside the second action belongs to the first as well",
    lines: [
      NAMES,
      `${FLOW}→設置綜合櫃檯。→經常辦理→服務課`,
      "→→→1.簡化表單欄位。→每季→服務課",
      "→→2.申辦案件流程簡化程度及縮短等候或處理時間→2.分流等候民眾。→每日→服務課",
    ],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|設置綜合櫃檯。|經常辦理|服務課",
      '"|"|2.申辦案件流程簡化程度及縮短等候或處理時間|1.簡化表單欄位。|每季|服務課',
      '"|"|"|2.分流等候民眾。|每日|服務課',
    ],
  },
  {
    name: "a label without action keeps the action below it",
    lines: [
      NAMES,
      `${FLOW}→→→`,
      "→→→1.簡化表單欄位。→每季→服務課",
      "→→2.申辦案件流程簡化程度及縮短等候或處理時間→2.分流等候民眾。→每日→服務課",
    ],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|||",
      '"|"|"|1.簡化表單欄位。|每季|服務課',
      '"|"|2.申辦案件流程簡化程度及縮短等候或處理時間|2.分流等候民眾。|每日|服務課',
    ],
  },
  {
    name: "deadline and unit printed once are for all actions of the label",
    lines: [NAMES, `${FLOW}→1.設置綜合櫃檯。→經常辦理→服務課`, "→→→2.延長服務時間。→→", "→→→3.增設志工。→→"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。|經常辦理|服務課",
      '"|"|"|2.延長服務時間。|"|"',
      '"|"|"|3.增設志工。|"|"',
    ],
  },
  {
    name: "a deadline that is missing once stays missing",
    lines: [
      NAMES,
      `${FLOW}→1.設置綜合櫃檯。→經常辦理→服務課`,
      "→→→2.延長服務時間。→→服務課",
      "→→→3.增設志工。→每月→服務課",
    ],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。|經常辦理|服務課",
      '"|"|"|2.延長服務時間。||服務課',
      '"|"|"|3.增設志工。|每月|服務課',
    ],
  },
  {
    name: "a page break in the middle of a sentence",
    lines: [
      NAMES,
      `${FLOW}→設置綜合櫃檯，並由專人引導民眾→經常辦理→服務課`,
      "",
      NAMES,
      "→→→至正確窗口辦理。→→",
      "→→2.申辦案件流程簡化程度及縮短等候或處理時間→分流等候民眾。→每日→服務課",
    ],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|設置綜合櫃檯，並由專人引導民眾至正確窗口辦理。|經常辦理|服務課",
      '"|"|2.申辦案件流程簡化程度及縮短等候或處理時間|分流等候民眾。|每日|服務課',
    ],
  },
  {
    name: "a name that is cut in two is one where only both parts are a criterion",
    lines: [
      NAMES,
      "服務流程→服務流程便捷性→2.申辦案件流程簡化程度及縮→1.分流等候民眾。→每日→服務課",
      "→→短等候或處理時間→2.簡化表單欄位。→每季→服務課",
    ],
    rows: [
      "服務流程|服務流程便捷性|2.申辦案件流程簡化程度及縮短等候或處理時間|1.分流等候民眾。|每日|服務課",
      '"|"|"|2.簡化表單欄位。|每季|服務課',
    ],
  },
  {
    name: "several deadlines and units in a cell are as many paragraphs",
    lines: [NAMES, `${FLOW}→1.設置綜合櫃檯。 2.延長服務時間。→每日 107年6月30日→服務課 行政室`],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|1.設置綜合櫃檯。 2.延長服務時間。|每日¶107年6月30日|服務課¶行政室",
    ],
  },
  {
    name: "labels of several criteria in one cell: the numbering of the actions tells whose they are",
    lines: [
      NAMES,
      "資訊提供及檢索服務→資訊公開適切性→1.公開法令、政策及服務資訊程度 1.1 依政府資訊公開法第7條主動公開 1.2 服務措施及出版品資訊周知度→1.公布預決算書。 2.公布統計。 1.寄送電子報。→每月 每季 每年→會計室 統計室 企劃課",
    ],
    rows: [
      "資訊提供及檢索服務|資訊公開適切性|1.公開法令、政策及服務資訊程度|||",
      '"|"|1.1 依政府資訊公開法第7條主動公開|1.公布預決算書。¶2.公布統計。|每月¶每季|會計室¶統計室',
      '"|"|1.2 服務措施及出版品資訊周知度|1.寄送電子報。|每年|企劃課',
    ],
  },
  {
    name: "other columns in another order, and one that no table word knows",
    lines: [
      "承辦單位→完成期限→構面→推動作法→稽核碼",
      "資訊課→107年3月31日→服務友善→改版網站。→甲",
      "行政室→每季→→更新雙語標示。→乙",
    ],
    rows: ["資訊課|107年3月31日|服務友善|改版網站。|甲", '行政室|每季|"|更新雙語標示。|乙'],
  },
  {
    name: "labels that no framework knows",
    lines: [
      "實施要項→執行方法→承辦單位",
      "一、強化登革熱防治→1.巡查積水容器。→防疫組",
      "→2.辦理社區宣導。→衛教組",
      "二、推動長照服務→設立關懷據點。→長照組",
    ],
    rows: [
      "一、強化登革熱防治|1.巡查積水容器。|防疫組",
      '"|2.辦理社區宣導。|衛教組',
      "二、推動長照服務|設立關懷據點。|長照組",
    ],
  },
  {
    name: "two actions where sentences have no full stop stay two",
    lines: [NAMES, `${FLOW}→設置綜合櫃檯提供全功能服務→經常辦理→服務課`, "→→→延長服務時間至晚上八時止→每週→服務課"],
    rows: [
      "服務流程|服務流程便捷性|1.單一窗口服務全功能程度|設置綜合櫃檯提供全功能服務|經常辦理|服務課",
      '"|"|"|延長服務時間至晚上八時止|每週|服務課',
    ],
  },
  {
    name: "blanks of hard-wrapped lines within cells",
    lines: [NAMES, "服務流程→服務流程 便捷性→1.單一窗口服務 全功能程度→設置綜 合櫃檯。→經常 辦理→服務課"],
    rows: ["服務流程|服務流程便捷性|1.單一窗口服務全功能程度|設置綜合櫃檯。|經常辦理|服務課"],
  },
];

test.each(cases)("$name", ({ lines, rows }) => {
  const document = read(...lines);
  const [grid = []] = gridsOf(document);
  expect(grid.slice(1)).toEqual(filled(rows));
  expect(wronglyUsed(document)).toEqual([]);
});

/** `"` repeats what stands above. */
function filled(rows: readonly string[]): string[][] {
  const grid: string[][] = [];
  for (const row of rows)
    grid.push(row.split("|").map((text, at) => (text === '"' ? (grid.at(-1)?.[at] ?? "") : text)));
  return grid;
}

describe("lines that are no rows", () => {
  test("a caption with its aim stands above the names, and its repetition on the next page is furniture", () => {
    const caption = "優質便民服務→→提供便捷、透明的服務。→→→";
    const document = read(
      caption,
      NAMES,
      `${FLOW}→1.設置綜合櫃檯。→每日→服務課`,
      "",
      caption,
      NAMES,
      "→→→2.延長服務時間。→每週→服務課",
    );
    const [grid = [], ...others] = gridsOf(document);
    expect(others).toEqual([]);
    expect(grid[0]?.slice(0, 3)).toEqual(["優質便民服務", "提供便捷、透明的服務。", "提供便捷、透明的服務。"]);
    expect(grid.slice(2).map((row) => row[3])).toEqual(["1.設置綜合櫃檯。", "2.延長服務時間。"]);
    expect(furnitureOf(document)).toEqual(["優質便民服務", "提供便捷、透明的服務。", ...NAMES.split("→")]);
  });

  test("another caption begins another table", () => {
    const document = read(
      "優質便民服務→→→→→",
      NAMES,
      `${FLOW}→設置綜合櫃檯。→每日→服務課`,
      "",
      "資訊流通服務→→→→→",
      NAMES,
      "資訊提供及檢索服務→資訊公開適切性→→公布預決算書。→每月→會計室",
    );
    expect(gridsOf(document).map(([top]) => top?.[0])).toEqual(["優質便民服務", "資訊流通服務"]);
    expect(furnitureOf(document)).toEqual([]);
  });

  test("a heading between two tables parts them, a running title and page numbers do not", () => {
    const title = "山城鎮公所提升服務品質計畫";
    const document = read(
      title,
      "一、優質便民服務",
      NAMES,
      `${FLOW}→1.設置綜合櫃檯。→每日→服務課`,
      "",
      "- 7 -",
      title,
      NAMES,
      "→→→2.延長服務時間。→每週→服務課",
      "二、資訊流通服務",
      NAMES,
      "資訊提供及檢索服務→資訊公開適切性→→公布預決算書。→每月→會計室",
      "第 8 頁",
    );
    expect(gridsOf(document).map((grid) => grid.length)).toEqual([3, 2]);
    expect(paragraphsOf(document)).toEqual([title, "一、優質便民服務", "二、資訊流通服務"]);
    expect(furnitureOf(document)).toEqual(["- 7 -", title, ...NAMES.split("→"), "第 8 頁"]);
    expect(wronglyUsed(document)).toEqual([]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["a figure within a sentence", ["95", "人以上。"], []],
    ["a date within a sentence", ["12/31", "完成。"], []],
    ["the number of a page above the names of the columns", ["7", NAMES], ["7", ...NAMES.split("→")]],
  ])("%s, on a line of its own", (_name, lines, expected) => {
    const document = read(NAMES, `${FLOW}→1.每年服務人數`, ...lines, "→→→2.延長服務時間。→每週→服務課");
    const cells = gridsOf(document).flat(2);
    expect(furnitureOf(document)).toEqual(expected);
    expect(cells).toContain(expected.length > 0 ? "1.每年服務人數" : `1.每年服務人數${lines.join("")}`);
    expect(wronglyUsed(document)).toEqual([]);
  });

  test("a section ends the table, with a tab in its heading too", () => {
    const rows = [NAMES, `${FLOW}→設置綜合櫃檯，由專人引導→每日→服務課`];
    expect(paragraphsOf(read(...rows, "陸、管制考核", "每季檢討。"))).toEqual(["陸、管制考核", "每季檢討。"]);
    expect(paragraphsOf(read(...rows, "陸、→管制考核", "一、→每季檢討。"))).toEqual(["陸、管制考核", "一、每季檢討。"]);
  });

  test("a remark between two rows stays a paragraph, and the rows stay one table", () => {
    const document = read(
      NAMES,
      `${FLOW}→1.設置綜合櫃檯。→每日→服務課`,
      "（續下頁）",
      "→→→2.延長服務時間。→每週→服務課",
    );
    expect(gridsOf(document).map((grid) => grid.length)).toEqual([3]);
    expect(paragraphsOf(document)).toEqual(["（續下頁）"]);
  });

  test("tabs without names of columns are no table", () => {
    const text = ["一、→依據行政院函辦理。", "二、→依據本府函辦理。", "主任：→課長：→承辦人："];
    expect(gridsOf(read(...text))).toEqual([]);
    expect(paragraphsOf(read(...text))).toHaveLength(3);
  });

  test("a table of something else is left alone", () => {
    expect(gridsOf(read("姓名→電話→地址", "王小明→03-1234567→中山路1號"))).toEqual([]);
  });
});

describe("tabs that were lost", () => {
  const MEASURE = "具體措施二：重視全程意見回饋及參與，力求服務切合民眾需求→";

  test("a known name is parted from the action after it", () => {
    const document = read(
      MEASURE,
      "執行策略→方法",
      "(一)結合社會資源辦理或 主動參與各項公益事務，提供符合民眾需求的服務。→與農會合辦講座。",
      "",
      "(二)依據服務特性辦理滿意度調查，瞭解民眾對服務的看法，並據以檢 討改善既有措施。 每年五月辦理問卷調 查。",
    );
    expect(gridsOf(document)[0]?.[3]).toEqual([
      "(二)依據服務特性辦理滿意度調查，瞭解民眾對服務的看法，並據以檢討改善既有措施。",
      "每年五月辦理問卷調查。",
    ]);
    expect(document.diagnostics.map(({ code }) => code)).toEqual(["tab-restored"]);
    expect(wronglyUsed(document)).toEqual([]);
  });

  test("an unknown one where its first sentence ends, if the numbering goes on", () => {
    const document = read(
      "執行策略→方法",
      "(一)提升火場搜救能力。→每月辦理訓練。",
      "(二)充實救災裝備器材。 汰換空氣呼吸器。",
    );
    expect(gridsOf(document)[0]?.[2]).toEqual(["(二)充實救災裝備器材。", "汰換空氣呼吸器。"]);
  });

  test("both cells go on after a page break, and once more without a tab", () => {
    const document = read(
      "執行策略→方法",
      "(一)提升火場搜救能力，並強化跨→每月辦理訓練，邀集友軍單位共同參",
      "",
      "區支援。→與，並檢討",
      "改進。",
      "(二)充實救災裝備器材。→汰換空氣呼吸器。",
    );
    expect(gridsOf(document)[0]?.slice(1)).toEqual([
      ["(一)提升火場搜救能力，並強化跨區支援。", "每月辦理訓練，邀集友軍單位共同參與，並檢討改進。"],
      ["(二)充實救災裝備器材。", "汰換空氣呼吸器。"],
    ]);
    expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["row-rejoined", { lines: ["4", "5"] }],
    ]);
  });
});

describe("markup in cells", () => {
  test("tags are furniture and part paragraphs; a list gives its numbers where none are printed", () => {
    const document = read(
      NAMES,
      `${FLOW}→<ol><li>設置綜合櫃檯。</li> <li>處理時間&nbsp;<5分鐘。</li></ol>→<p>每日</p><p>每週</p>→<span class="x">服務課</span>`,
    );
    expect(gridsOf(document)[0]?.[1]?.slice(3)).toEqual(["1.設置綜合櫃檯。¶2.處理時間<5分鐘。", "每日¶每週", "服務課"]);
    expect(wronglyUsed(document)).toEqual([]);
    expect(document.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ["markup-in-text", { found: "<ol>", count: 13 }],
    ]);
  });

  test("numbers that are printed are not given again", () => {
    const document = read(
      NAMES,
      `${FLOW}→<ol style="list-style-type: none"><li>1. 設置綜合櫃檯。</li></ol>→每日→服務課`,
    );
    expect(gridsOf(document)[0]?.[1]?.[3]).toBe("1.設置綜合櫃檯。");
  });
});

test.each([
  ["zh-TW", "第 3 行的儲存格未對齊欄位名稱"],
  ["en", "The cells in line 3 do not stand below"],
] as const)("findings are worded in %s and know their place", (locale, words) => {
  const text = [NAMES, `${FLOW}→1.設置綜合櫃檯。→每日→服務課`, "2.延長服務時間。→每週→服務課"]
    .join("\n")
    .replaceAll("→", "\t");
  const [finding] = tabTable(textDocument(text), { frameworks: FRAMEWORKS, locale }).diagnostics;
  expect(finding?.message).toContain(words);
  expect(text.slice(finding?.span?.start)).toMatch(/^2\.延長/u);
});
