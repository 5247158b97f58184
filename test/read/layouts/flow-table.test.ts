import { describe, expect, test } from "vitest";
import { LAYOUT_PROBLEMS } from "../../../src/diagnostics/layout-problems";
import { diagnose } from "../../../src/diagnostics/problem";
import { FRAMEWORKS } from "../../../src/frameworks";
import { flowTable } from "../../../src/read/layouts/flow-table";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { unaccounted } from "./accounted";
import { textDocument } from "./text-document";

const read = (text: string, locale?: "en"): SourceDocument =>
  flowTable(textDocument(text), { frameworks: FRAMEWORKS, locale });

/** The table as rows of cells; a cell that reaches over several rows is written in each. */
function grid({ blocks }: SourceDocument): readonly (readonly string[])[] {
  const table = blocks.find((block) => block.kind === "table");
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => (cell?.blocks ?? []).map((block) => (block.kind === "paragraph" ? block.text : "")).join(" ¶ ")),
  );
}

const furniture = ({ text, furniture: spans }: SourceDocument): readonly string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

const AWARD = "構面 實施要項\n推動策略\n\n推動作法 完成期限 預期效益\n";
const POINTS = "評核項目 評核指標 具體作法 預期目標\n";

/** One row in columns of seven and nine characters. */
const ROW = `機關形象
服務場所便利性（50分）
1.全面檢查入口
坡道與扶手，
損壞者一週內
修復。
2.增設愛心鈴。
1.行動不便的民眾能
自行進出，不必
由人攙扶。
2.服務台聽到鈴聲後
一分鐘內有人接
待。
`;

describe("what becomes of a table in text that was copied from pages", () => {
  test("columns one after the other, each wrapped at its own width", () => {
    const document = read(`${POINTS}${ROW}服務行為友善性與專業性（90分）\n每季測試電話禮貌。\n接通率達九成五。\n`);
    expect(grid(document)).toEqual([
      ["評核項目", "評核指標", "具體作法", "預期目標"],
      [
        "機關形象",
        "服務場所便利性（50分）",
        "1.全面檢查入口坡道與扶手，損壞者一週內修復。 ¶ 2.增設愛心鈴。",
        "1.行動不便的民眾能自行進出，不必由人攙扶。 ¶ 2.服務台聽到鈴聲後一分鐘內有人接待。",
      ],
      ["機關形象", "服務行為友善性與專業性（90分）", "每季測試電話禮貌。", "接通率達九成五。"],
    ]);
    expect(unaccounted(document)).toEqual([]);
  });

  test("a label and the names of the columns again on the next page", () => {
    const document = read(
      `${POINTS}${ROW}- 3 -\n${POINTS} 服務場所便利性（50分）\n3.汰換老舊飲水\n機。\n3.民眾有乾淨的水可\n以喝。\n民眾滿意度（70分）\n每月調查一次。\n滿意度達九成。\n`,
    );
    expect(grid(document)[1]?.[2]).toMatch(/¶ 2\.增設愛心鈴。 ¶ 3\.汰換老舊飲水機。$/u);
    expect(grid(document)[1]?.[3]).toMatch(/¶ 3\.民眾有乾淨的水可以喝。$/u);
    expect(furniture(document)).toEqual(["- 3 -", POINTS.trim(), "服務場所便利性（50分）"]);
    expect(unaccounted(document)).toEqual([]);
  });

  const WORTH = "評核指標\n配分\n推動作法\n完成期限\n承辦單位\n";
  const PLACE = "服務場所便利性\n50\n1.設置無障礙櫃檯，並備妥服務鈴。\n2.設置飲水機。\n107年12月31日\n行政課\n";
  const MANNER = "服務行為友善性\n30\n1.辦理電話禮貌測試。\n經常辦理\n人事室\n";
  const REPLY = "評核指標\n推動作法\n完成期限\n承辦單位\n";
  const DESK = "服務場所便利性\n1.設置無障礙櫃檯，並備妥服務鈴。\n107年12月31日\n行政課\n";
  const PHONE = "服務行為友善性\n1.辦理電話禮貌測試，全年\n40\n次以上。\n經常辦理\n人事室\n";
  const WEB = "資訊公開適切性\n1.公布預決算書。\n每月\n會計室\n";

  test.each<[string, string, readonly string[], readonly (readonly [number, string])[]]>([
    [
      "points are no numbers of pages",
      `${WORTH}${PLACE}${MANNER}`,
      [],
      [
        [1, "50"],
        [1, "30"],
      ],
    ],
    [
      "nor are they where the names of the columns follow",
      `${WORTH}${PLACE}${MANNER.replace("30\n", "")}30\n${WORTH}${PLACE}`,
      [WORTH.trim()],
      [[1, "50"]],
    ],
    ["a figure within a sentence", `${REPLY}${DESK}${PHONE}`, [], [[1, "1.辦理電話禮貌測試，全年40次以上。"]]],
    [
      "the number of a page above the names of the columns",
      `${REPLY}${DESK}7\n${REPLY}${PHONE}`,
      ["7", REPLY.trim()],
      [[1, "1.辦理電話禮貌測試，全年40次以上。"]],
    ],
    ["numbers of pages that go on counting", `${REPLY}${DESK}1\n${PHONE}${WEB}2\n`, ["1", "2"], []],
    [
      "numbers of pages beside points",
      `${WORTH}${PLACE}1\n${WORTH}${MANNER}2\n${WORTH}${PLACE}`,
      ["1", WORTH.trim(), "2", WORTH.trim()],
      [
        [1, "50"],
        [1, "30"],
      ],
    ],
  ])("figures on lines of their own: %s", (_name, text, expected, cells) => {
    const document = read(text);
    const words = (spans: readonly string[]): readonly string[] => spans.flatMap((part) => part.split("\n"));
    expect(words(furniture(document))).toEqual(words(expected));
    for (const [column, cell] of cells) expect(grid(document).map((row) => row[column])).toContain(cell);
    expect(unaccounted(document)).toEqual([]);
  });

  test("several cells on one line", () => {
    const document = read(
      `${AWARD}基礎\n服務\n一、服務一致及正確 統一櫃檯說明用語，減少民眾\n疑問。\n1.編印問答手冊，每半年更新\n一次。\n2.新進人員由資深同仁帶領。\n108年 12月 31日 各櫃檯答覆一致，\n不必重問。\n二、服務友善 隨時整理環境。\n1.每日清潔兩次。\n經常辦理 環境整潔。\n伍、管制考核：\n每季檢討。\n`,
    );
    expect(grid(document).slice(1)).toEqual([
      [
        "基礎服務",
        "一、服務一致及正確",
        "統一櫃檯說明用語，減少民眾疑問。 ¶ 1.編印問答手冊，每半年更新一次。 ¶ 2.新進人員由資深同仁帶領。",
        "108年 12月 31日",
        "各櫃檯答覆一致，不必重問。",
      ],
      ["基礎服務", "二、服務友善", "隨時整理環境。 ¶ 1.每日清潔兩次。", "經常辦理", "環境整潔。"],
    ]);
    expect(document.blocks.slice(1).map((block) => block.kind === "paragraph" && block.text)).toEqual([
      "伍、管制考核：",
      "每季檢討。",
    ]);
  });

  test("two strategies of one requirement, each with a deadline and a benefit", () => {
    const document = read(
      `${AWARD}服務\n遞送\n一、服務便捷\n改善申請流程，讓民眾少跑\n一趟。\n1.與監理站共用地址變更。\n2.開放線上預約。\n推廣行動支付，減少找零等\n候。\n1.櫃檯全面加裝讀碼機。\n108年6月底前\n \n108年12月31日\n平均等候低於十分\n鐘。\n \n行動支付占比達三\n成。\n二、服務可近性\n到偏遠聚落收件。\n1.每月兩次。\n每月2次\n居民免進城。\n`,
    );
    expect(
      grid(document)
        .slice(1)
        .map((row) => row.slice(1)),
    ).toEqual([
      [
        "一、服務便捷",
        "改善申請流程，讓民眾少跑一趟。 ¶ 1.與監理站共用地址變更。 ¶ 2.開放線上預約。",
        "108年6月底前",
        "平均等候低於十分鐘。",
      ],
      [
        "一、服務便捷",
        "推廣行動支付，減少找零等候。 ¶ 1.櫃檯全面加裝讀碼機。",
        "108年12月31日",
        "行動支付占比達三成。",
      ],
      ["二、服務可近性", "到偏遠聚落收件。 ¶ 1.每月兩次。", "每月2次", "居民免進城。"],
    ]);
    expect(document.diagnostics).toEqual([]);
  });

  test.each([
    ["a text without such a table", "壹、計畫依據：\n依上級函辦理。\n"],
    ["names of columns with nothing below them", `${POINTS}伍、管制考核：\n每季檢討。\n`],
    ["a list of words that name columns", "本表各欄如下：\n作法\n期限\n"],
    ["an empty text", ""],
  ])("%s stays as it is", (_name, text) => {
    const document = textDocument(text);
    expect(flowTable(document, { frameworks: FRAMEWORKS })).toBe(document);
  });
});

describe("doubts are said", () => {
  const THREE_STRATEGIES = `${AWARD}服務\n遞送\n一、服務便捷\n改善流程。\n1.共用資料。\n推廣支付。\n1.加裝讀碼機。\n到府服務。\n1.每月兩次。\n經常辦理\n \n108年12月31日\n等候縮短。\n二、服務可近性\n到偏遠聚落收件。\n1.每月兩次。\n每月2次\n居民免進城。\n`;

  test("fewer deadlines than strategies", () => {
    const document = read(THREE_STRATEGIES);
    expect(document.diagnostics).toMatchObject([
      {
        code: "strategies-differ",
        severity: "warning",
        args: { column: "完成期限", found: 2, expected: 3 },
        message: "同一列有 3 項策略，「完成期限」欄則有 2 筆，數目不符，已依序配對；請核對該列。",
      },
    ]);
    expect(
      grid(document)
        .slice(1, 4)
        .map((row) => row[3]),
    ).toEqual(["經常辦理", "108年12月31日", ""]);
    expect(
      grid(document)
        .slice(1, 4)
        .map((row) => row[4]),
    ).toEqual(["等候縮短。", "等候縮短。", "等候縮短。"]);
  });

  test("in English when asked", () => {
    expect(read(THREE_STRATEGIES, "en").diagnostics[0]?.message).toBe(
      'A row has 3 strategies but 2 entries in the column "完成期限"; they were paired in order. Check the row.',
    );
  });

  test("a line that may belong to either of two columns", () => {
    const document = read(
      `${POINTS}民眾滿意度\n每月調查一次。\n結果公布網站。\n滿意度達九成。\n民眾意見處理有效性\n三日內即答覆。\n答覆率達十成。\n`,
    );
    expect(document.diagnostics.length).toBeGreaterThan(0);
    for (const { code, message, span } of document.diagnostics) {
      expect(code).toBe("cell-uncertain");
      expect(message).toMatch(/^無法確定「.+」屬於「.+」欄或「.+」欄，已歸入前者；請與原文件核對。$/u);
      expect(document.text.slice(span?.start, span?.end)).not.toBe("");
    }
  });

  test("words that may begin a paragraph", () => {
    const document = read(
      `${AWARD}服務\n遞送\n一、服務便捷\n改善流程。\n1.共用資料。\n經常辦理\n等候縮短。\n推廣支付。\n1.加裝讀碼機。\n108年12月31日\n等候縮短。\n二、服務可近性\n到偏遠聚落收件。\n1.每月兩次。\n每月2次\n居民免進城。\n`,
    );
    expect(document.diagnostics).toMatchObject([
      {
        code: "paragraph-uncertain",
        severity: "warning",
        args: { text: "推廣支付。", column: "推動策略推動作法", begins: false },
        message: "無法確定「推動策略推動作法」欄的「推廣支付。」是否另起一段，已接續前段；請與原文件核對。",
      },
    ]);
  });

  test("a table of labels that no framework has, whose lines fit no width", () => {
    const document = read(
      "工作要領 評核項目 具體作法 預期目標\n環境\n動線\n入口設引導\n櫃檯旁備座椅\n民眾好找\n溝通\n電話\n鈴響三聲接聽\n態度有禮\n滿意\n宣導\n里辦公處張貼\n居民知悉\n",
    );
    const [finding] = document.diagnostics;
    expect(finding).toMatchObject({ code: "table-uncertain", severity: "warning", args: { column: "工作要領" } });
    expect(finding?.message).toMatch(/^「工作要領」等欄的表格由文字重建，.+請與原文件逐列核對/u);
    expect(document.text.slice(finding?.span?.start, finding?.span?.end)).toMatch(/^工作要領[\s\S]+居民知悉/u);
  });

  test.each([
    ["zh-TW", true, "無法確定表格是否自「甲。」起另為一列，已另起一列；請與原文件核對。"],
    ["zh-TW", false, "無法確定表格是否自「甲。」起另為一列，已併入前一列；請與原文件核對。"],
    [
      "en",
      true,
      'A row of the table may begin with "甲。" or not; a row was begun there. Compare it with the document.',
    ],
  ] as const)("a row that may begin with some words, in %s, begun: %s", (locale, begins, message) => {
    expect(diagnose(LAYOUT_PROBLEMS, "row-uncertain", { text: "甲。", begins }, { locale }).message).toBe(message);
  });
});

test.each([
  ["one line of brackets", `${POINTS}${"（".repeat(200_000)}`],
  ["lines of brackets", `${POINTS}${`${"（".repeat(40)}\n`.repeat(2_000)}`],
  ["nothing but numbers", `${POINTS}${"1.\n".repeat(4_000)}`],
  ["names of columns without end", POINTS.repeat(2_000)],
  ["a line of single characters", `${POINTS}${"一 ".repeat(100_000)}`],
])("hostile text is read in bounded time: %s", { timeout: 30_000 }, (_name, text) => {
  expect(unaccounted(read(text))).toEqual([]);
});
