import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { columnDump } from "../../../src/read/layouts/column-dump";
import { furnitureOf, gridsOf, paragraphsOf, wronglyUsed } from "./grid-of";
import { textDocument } from "./text-document";

/** Cells one after the other, as the program wrote them out: a tab before each, its paragraphs on lines of their own. */
const written = (...cells: readonly string[]): string =>
  cells.map((cell) => `\t${cell.replaceAll("¶", "\n")}\n`).join("\n");

const read = (text: string) => columnDump(textDocument(text), { frameworks: FRAMEWORKS });

const NAMES = ["評核項目", "評核指標", "次評核指標", "預期作法", "完成期限", "承辦單位"];
const THREE = ["評核指標", "具體作法", "完成期限"];

interface Row {
  readonly name: string;
  readonly cells: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly codes?: readonly string[];
}

const cases: readonly Row[] = [
  {
    name: "the tree of a framework gives each label its parents, the numbering its actions",
    cells: [
      ...NAMES,
      "服務流程¶機關形象",
      "服務流程便捷性¶服務流程透明度¶服務場所便利性",
      "1.單一窗口服務全功能程度¶2.申辦案件書表減量程度¶1.案件處理流程查詢公開程度¶1.洽公環境適切程度",
      "設置綜合櫃檯。¶1.合併表單。¶2.免附謄本。¶公布流程圖。¶1.增設坡道。¶2.綠化庭園。",
      "經常辦理¶107年3月底¶107年6月底¶每月¶107年9月底¶每季",
      "甲課¶乙課¶丙課¶丁課¶戊課¶己課",
    ],
    rows: [
      ["服務流程", "服務流程便捷性", "1.單一窗口服務全功能程度", "設置綜合櫃檯。", "經常辦理", "甲課"],
      [
        "服務流程",
        "服務流程便捷性",
        "2.申辦案件書表減量程度",
        "1.合併表單。¶2.免附謄本。",
        "107年3月底¶107年6月底",
        "乙課¶丙課",
      ],
      ["服務流程", "服務流程透明度", "1.案件處理流程查詢公開程度", "公布流程圖。", "每月", "丁課"],
      ["機關形象", "服務場所便利性", "1.洽公環境適切程度", "1.增設坡道。¶2.綠化庭園。", "107年9月底¶每季", "戊課¶己課"],
    ],
  },
  {
    name: "other columns, in another order",
    cells: ["承辦單位", "構面", "推動作法", "甲課¶乙課", "基礎服務¶服務評價", "1.改善環境。¶1.辦理訪談。"],
    rows: [
      ["甲課", "基礎服務", "1.改善環境。"],
      ["乙課", "服務評價", "1.辦理訪談。"],
    ],
  },
  {
    name: "a name that the margin cut, and an action on two lines",
    cells: [
      ...THREE,
      "資訊檢索完整性與便¶捷性¶線上服務量能擴展¶性",
      "提供站內搜尋，¶並依主題分類。¶開放線上申辦。",
      "每月¶每季",
    ],
    rows: [
      ["資訊檢索完整性與便捷性", "提供站內搜尋，並依主題分類。", "每月"],
      ["線上服務量能擴展性", "開放線上申辦。", "每季"],
    ],
  },
  {
    name: "labels that no framework knows, with numbers that begin anew under each upper label",
    cells: [
      "實施要項",
      "評核指標",
      "執行作法",
      "防疫整備¶長照服務",
      "1.孳清面積¶2.疫調時效¶1.據點數¶2.家訪率",
      "巡查積水容器。¶一日內完成。¶增設關懷據點。¶每季家訪。",
    ],
    rows: [
      ["防疫整備", "1.孳清面積", "巡查積水容器。"],
      ["防疫整備", "2.疫調時效", "一日內完成。"],
      ["長照服務", "1.據點數", "增設關懷據點。"],
      ["長照服務", "2.家訪率", "每季家訪。"],
    ],
  },
  {
    name: "one deadline for all rows",
    cells: [...THREE, "服務流程便捷性¶服務流程透明度", "1.合併表單。¶2.免附謄本。¶1.公布流程圖。", "經常辦理"],
    rows: [
      ["服務流程便捷性", "1.合併表單。¶2.免附謄本。", "經常辦理"],
      ["服務流程透明度", "1.公布流程圖。", "經常辦理"],
    ],
  },
  {
    name: "one deadline for each label",
    cells: [...THREE, "服務流程便捷性¶服務流程透明度", "1.合併表單。¶2.免附謄本。¶1.公布流程圖。", "每月¶每季"],
    rows: [
      ["服務流程便捷性", "1.合併表單。¶2.免附謄本。", "每月"],
      ["服務流程透明度", "1.公布流程圖。", "每季"],
    ],
  },
  {
    name: "too few deadlines are dealt out in order, and it is said",
    cells: [
      ...THREE,
      "服務流程便捷性¶服務流程透明度",
      "1.合併表單。¶2.免附謄本。¶1.公布流程圖。¶2.主動通知。",
      "每月¶每季¶每年",
    ],
    rows: [
      ["服務流程便捷性", "1.合併表單。¶2.免附謄本。", "每月¶每季"],
      ["服務流程透明度", "1.公布流程圖。¶2.主動通知。", "每年"],
    ],
    codes: ["answers-differ"],
  },
  {
    name: "a label without actions is known by the words of the others",
    cells: [
      "評核指標",
      "具體作法",
      "服務流程便捷性¶服務場所便利性¶民眾滿意度",
      "1.服務流程合併為一，更為便捷。¶2.免附謄本。¶1.委託調查民眾滿意度。",
    ],
    rows: [
      ["服務流程便捷性", "1.服務流程合併為一，更為便捷。¶2.免附謄本。"],
      ["服務場所便利性", ""],
      ["民眾滿意度", "1.委託調查民眾滿意度。"],
    ],
    codes: ["groups-differ"],
  },
  {
    name: "a list within an action stays with it",
    cells: [
      "評核指標",
      "具體作法",
      "服務流程便捷性¶服務流程透明度",
      "1.設置下列設備：¶(1)叫號機。¶(2)書寫檯。¶2.延長服務時間。¶1.公布流程圖。",
    ],
    rows: [
      ["服務流程便捷性", "1.設置下列設備：¶(1)叫號機。¶(2)書寫檯。¶2.延長服務時間。"],
      ["服務流程透明度", "1.公布流程圖。"],
    ],
  },
  {
    name: "benefits are dealt out by label",
    cells: [
      "評核指標",
      "具體作法",
      "預期效益",
      "服務流程便捷性¶服務流程透明度",
      "1.合併表單。¶2.免附謄本。¶公布流程圖。",
      "節省民眾時間。¶查詢方便。",
    ],
    rows: [
      ["服務流程便捷性", "1.合併表單。¶2.免附謄本。", "節省民眾時間。"],
      ["服務流程透明度", "公布流程圖。", "查詢方便。"],
    ],
  },
  {
    name: "several rows, cell by cell",
    cells: [...THREE, "服務流程便捷性", "合併表單。", "每月", "服務流程透明度", "公布流程圖。", "每季"],
    rows: [
      ["服務流程便捷性", "合併表單。", "每月"],
      ["服務流程透明度", "公布流程圖。", "每季"],
    ],
  },
  {
    name: "a column whose cell was not written out",
    cells: [...NAMES, "服務流程", "服務流程便捷性", "1.單一窗口服務全功能程度", "設置綜合櫃檯。", "服務課"],
    rows: [["服務流程", "服務流程便捷性", "1.單一窗口服務全功能程度", "設置綜合櫃檯。", "", "服務課"]],
  },
  {
    name: "no column of labels at all",
    cells: ["具體作法", "完成期限", "承辦單位", "1.合併表單。¶2.免附謄本。", "每月¶每季", "甲課¶乙課"],
    rows: [["1.合併表單。¶2.免附謄本。", "每月¶每季", "甲課¶乙課"]],
  },
  {
    name: "parents that nothing tells are paired in order, and it is said",
    cells: [
      "實施要項",
      "評核指標",
      "執行作法",
      "防疫整備¶長照服務",
      "孳清面積¶疫調時效¶據點數",
      "巡查。¶追蹤。¶增設。",
    ],
    rows: [
      ["防疫整備", "孳清面積", "巡查。"],
      ["長照服務", "疫調時效", "追蹤。"],
      ["長照服務", "據點數", "增設。"],
    ],
    codes: ["parents-unclear"],
  },
];

test.each(cases)("$name", ({ cells, rows, codes = [] }) => {
  const document = read(`肆、執行內容\n${written(...cells)}\n\n伍、管制考核\n每季檢討。`);
  expect(gridsOf(document).map((grid) => grid.slice(1))).toEqual([rows]);
  expect(document.diagnostics.map(({ code }) => code)).toEqual(codes);
  expect(paragraphsOf(document)).toEqual(["肆、執行內容", "伍、管制考核", "每季檢討。"]);
  expect(wronglyUsed(document)).toEqual([]);
});

describe("captions", () => {
  const body = ["服務流程便捷性", "合併表單。", "每月"];

  test("dimension and aim stand above the names", () => {
    const document = read(
      written(
        "優質便民服務",
        "提供便捷的服務。",
        ...THREE,
        ...body,
        "資訊流通服務",
        "資訊正確豐富。",
        ...THREE,
        "資訊公開適切性",
        "公布預算。",
        "每季",
      ),
    );
    expect(gridsOf(document).map(([top]) => top)).toEqual([
      ["優質便民服務", "提供便捷的服務。", "提供便捷的服務。"],
      ["資訊流通服務", "資訊正確豐富。", "資訊正確豐富。"],
    ]);
  });

  test("a dimension that no framework knows", () => {
    const document = read(written("警政服務", "守護鄉里。", ...THREE, ...body, "交通服務", ...THREE, ...body));
    expect(gridsOf(document).map(([top]) => top)).toEqual([
      ["警政服務", "守護鄉里。", "守護鄉里。"],
      ["交通服務", "交通服務", "交通服務"],
    ]);
  });

  test("printed again on the next page they are furniture", () => {
    const document = read(
      written("優質便民服務", ...THREE, ...body, "優質便民服務", ...THREE, "服務流程透明度", "公布流程圖。", "每季"),
    );
    expect(gridsOf(document).map((grid) => grid.length)).toEqual([4]);
    expect(furnitureOf(document)).toEqual(["優質便民服務", ...THREE]);
    expect(wronglyUsed(document)).toEqual([]);
  });
});

test("what follows the last cell without a heading of its own is no part of it", () => {
  const document = read(
    `${written(...THREE, "服務流程便捷性", "合併表單。", "每月¶每季")}\n一、各課室應於每季結束後填報執行情形。\n二、成效列入考核。`,
  );
  expect(gridsOf(document)[0]?.[1]?.[2]).toBe("每月¶每季");
  expect(paragraphsOf(document)).toHaveLength(2);
});

test("lines that begin with a tab for another reason are no table", () => {
  const text = "壹、依據\n\t行政院函。\n貳、目標\n\t提升效率。\n\t便民利民。";
  expect(read(text)).toEqual(textDocument(text));
});

test.each([
  ["zh-TW", "「具體作法」欄依編號可分 1 組"],
  ["en", 'The column "具體作法" has 1 group by its numbering'],
] as const)("findings are worded in %s and know their place", (locale, words) => {
  const text = written("評核指標", "具體作法", "服務流程便捷性¶服務流程透明度", "1.合併表單。¶2.免附謄本。");
  const [finding] = columnDump(textDocument(text), { frameworks: FRAMEWORKS, locale }).diagnostics;
  expect(finding?.message).toContain(words);
  expect(text.slice(finding?.span?.start, finding?.span?.end)).toBe("1.合併表單。\n2.免附謄本。");
});
