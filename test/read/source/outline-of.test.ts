import { describe, expect, test } from "vitest";
import { outlineOf } from "../../../src/read/source/outline-of";
import type { SourceDocument } from "../../../src/read/source/source-document";
import { lineDocument } from "../line-document";
import { wordDocument } from "../word-document";

/** Ordinal, title, and the paragraphs that follow. */
function shown(document: SourceDocument) {
  return outlineOf(document).sections.map(({ ordinal = "", title, blocks }) =>
    [ordinal, title.text, ...blocks.map((block) => (block.kind === "paragraph" ? block.text : "表"))].join("|"),
  );
}

describe("sections are cut at their headings", () => {
  test.each([
    {
      name: "numbered in the text",
      text: "壹、計畫依據\n甲\n貳、計畫目標\n乙",
      sections: ["壹|計畫依據|甲", "貳|計畫目標|乙"],
    },
    {
      name: "blanks and a final colon",
      text: "壹、 計畫依據：   \n甲\n貳 、計畫目標:",
      sections: ["壹|計畫依據|甲", "貳|計畫目標"],
    },
    {
      name: "full stops, commas and brackets",
      text: "壹．依據\n貳.目標\n（參）對象\n肆，期程",
      sections: ["壹|依據", "貳|目標", "參|對象", "肆|期程"],
    },
    {
      name: "a number with only a blank after it",
      text: "壹　計畫依據\n貳 計畫目標",
      sections: ["壹|計畫依據", "貳|計畫目標"],
    },
    {
      name: "beyond nine",
      text: "玖、管制考核\n拾、獎勵\n拾壹、其他\n貳拾、附則",
      sections: ["玖|管制考核", "拾|獎勵", "拾壹|其他", "貳拾|附則"],
    },
    {
      name: "repeated and skipped ordinals stay",
      text: "壹、依據\n貳、目標\n貳、對象\n伍、考核",
      sections: ["壹|依據", "貳|目標", "貳|對象", "伍|考核"],
    },
    {
      name: "bullets of a conversion",
      text: "•壹、計畫依據\n- 貳、計畫目標\n● 參、實施對象",
      sections: ["壹|計畫依據", "貳|計畫目標", "參|實施對象"],
    },
    { name: "signs of Markdown", text: "## 壹、計畫依據\n**貳、計畫目標**", sections: ["壹|計畫依據", "貳|計畫目標"] },
    {
      name: "text on the line of the heading",
      text: "壹、實施對象：本館全體同仁。\n貳、 其他：本計畫未盡事宜另訂之。",
      sections: ["壹|實施對象|本館全體同仁。", "貳|其他|本計畫未盡事宜另訂之。"],
    },
    {
      name: "text on the line of the heading after a blank",
      text: "壹、計畫依據\n貳、執行期程　自108年1月起至12月止",
      sections: ["壹|計畫依據", "貳|執行期程|自108年1月起至12月止"],
    },
    {
      name: "closing clauses are sections of one sentence",
      text: "壹、計畫依據\n貳、本計畫如有未盡事項，隨時補充之。\n參、本計畫核定後實施，修正時亦同。",
      sections: ["壹|計畫依據", "貳|本計畫如有未盡事項，隨時補充之。", "參|本計畫核定後實施，修正時亦同。"],
    },
    {
      name: "a closing clause that the margin cuts",
      text: "壹、計畫依據\n貳、本計畫如有未盡事項，得隨時依實際需\n要補充之。\n一、附帶說明",
      sections: ["壹|計畫依據", "貳|本計畫如有未盡事項，得隨時依實際需要補充之。|一、附帶說明"],
    },
    {
      name: "a title below its number",
      text: "壹、\n計畫依據\n甲\n貳、計畫目標",
      sections: ["壹|計畫依據|甲", "貳|計畫目標"],
    },
    { name: "a number that nothing follows", text: "壹、依據\n貳、", sections: ["壹|依據", "貳|貳、"] },
    {
      name: "a table of contents is none",
      text: "壹、計畫依據…………1\n貳、計畫目標 ........ 2\n壹、計畫依據\n甲\n貳、計畫目標",
      sections: ["壹|計畫依據|甲", "貳|計畫目標"],
    },
    {
      name: "一、二、 where there is no 壹",
      text: "一、計畫依據\n甲\n二、計畫目標：\n（一）乙\n三、獎勵",
      sections: ["一|計畫依據|甲", "二|計畫目標|（一）乙", "三|獎勵"],
    },
    {
      name: "a list within a section is none",
      text: "壹、計畫目標\n一、甲\n二、乙\n貳、獎勵",
      sections: ["壹|計畫目標|一、甲|二、乙", "貳|獎勵"],
    },
    { name: "Arabic numbers", text: "1. 計畫依據\n甲\n2. 計畫目標", sections: ["1|計畫依據|甲", "2|計畫目標"] },
    {
      name: "titles whose numbers were lost",
      text: "計畫依據：\n甲\n計畫目標：\n乙",
      sections: ["|計畫依據|甲", "|計畫目標|乙"],
    },
    { name: "prose without sections", text: "本館服務讀者。\n參、與之者眾", sections: [] },
    { name: "a list that no plan heads its sections with", text: "一、紅茶\n二、綠茶", sections: [] },
    { name: "nothing", text: "", sections: [] },
  ])("$name", ({ text, sections }) => {
    expect(shown(lineDocument(text))).toEqual(sections);
  });

  test("automatic numbers are not in the text", () => {
    const document = wordDocument(
      { text: "計畫依據", number: "壹、" },
      { text: "甲", number: "一、" },
      { text: "計畫目標", number: "貳、" },
    );
    expect(shown(document)).toEqual(["壹|計畫依據|甲", "貳|計畫目標"]);
  });

  test("headings of the file, where there is no numbering", () => {
    const document = wordDocument(
      { text: "甲市立圖書館108年度服務計畫", level: 1 },
      { text: "計畫依據", level: 2 },
      "乙",
      { text: "細節", level: 3 },
      { text: "計畫目標", level: 2 },
    );
    expect(shown(document)).toEqual(["|計畫依據|乙|細節", "|計畫目標"]);
  });

  test("a 壹 inside a table is none; tables stay with their section", () => {
    const document = wordDocument("壹、計畫依據", [["貳、計畫目標", "甲"]], "貳、計畫內容", [["乙"]]);
    expect(shown(document)).toEqual(["壹|計畫依據|表", "貳|計畫內容|表"]);
  });

  test("what stands before the first section is the preamble, all of it when there is none", () => {
    expect(outlineOf(lineDocument("封面\n壹、依據\n甲\n貳、目標")).preamble).toHaveLength(1);
    expect(outlineOf(lineDocument("甲\n乙\n丙")).preamble).toHaveLength(3);
  });

  test("places of title and rest are their own", () => {
    const document = lineDocument("壹、實施對象： 本館 全體\n貳、獎勵");
    const [section] = outlineOf(document).sections;
    const at = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => document.text.slice(start, end));
    expect(at(section?.title.spans ?? [])).toEqual(["實施對象"]);
    expect(at(section?.blocks[0]?.kind === "paragraph" ? section.blocks[0].spans : [])).toEqual(["本館 全體"]);
  });
});

test("headings of the file that are titles of sections go before items of lists that read like them", () => {
  const document = wordDocument(
    { text: "管考及獎勵", level: 2 },
    { text: "績優者予以敘獎", number: "1." },
    { text: "未達成者列管", number: "2." },
    { text: "實施對象", level: 2 },
    "本所各課",
  );
  expect(shown(document)).toEqual(["|管考及獎勵|績優者予以敘獎|未達成者列管", "|實施對象|本所各課"]);
});
