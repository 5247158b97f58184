import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerptLines } from "../../src/report/excerpt-lines";
import { widthOf } from "../../src/report/terminal-text";
import { wrapText } from "../../src/report/wrap-text";

describe("a text in lines", () => {
  test.each<[string, string, number, readonly string[]]>([
    ["that fits", "計畫未載執行期程", 16, ["計畫未載執行期程"]],
    ["of Chinese, two columns each", "計畫未載執行期程", 10, ["計畫未載執", "行期程"]],
    ["no line begins with a full stop", "計畫未載執。請補", 10, ["計畫未載", "執。請補"]],
    ["no line ends with an opening bracket", "計畫未載（請補）", 10, ["計畫未載", "（請補）"]],
    ["of words, without the blank between", "name the plan", 8, ["name the", "plan"]],
    ["an address stays whole", "見https://example.org/a/b 。", 10, ["見", "https://example.org/a/b", "。"]],
    ["to no end", "計畫".repeat(300), Number.POSITIVE_INFINITY, ["計畫".repeat(300)]],
  ])("%s", (_name, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  const letters = fc.array(fc.constantFrom("計", "畫", "，", "（", "）", "a", "b", "é", " ", "。", "𠮷"), {
    maxLength: 80,
  });

  test("nothing is lost but blanks, and no line of more than one part is too wide", () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 8, max: 40 }), (signs, width) => {
        const text = signs.join("").trim();
        const lines = wrapText(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        const isWhole = (line: string) => !/[計畫𠮷é\s]./u.test(line.replace(/[，（）。]/gu, ""));
        for (const line of lines) expect(widthOf(line) <= width || isWhole(line) || line).toBe(true);
      }),
    );
  });

  test.each([
    ["marks that belong together", "，".repeat(500_000)],
    ["words", "ab ".repeat(300_000)],
    ["more than anybody reads", "計（".repeat(500_000)],
  ])("%s are wrapped to the end", (_name, text) => {
    expect(wrapText(text, 80).join("").replaceAll(" ", "")).toHaveLength(text.replaceAll(" ", "").length);
  });
});

describe("the passage of a finding keeps to the columns, its mark below its words", () => {
  const text = "規定的前提下，宣導民眾多利用機關網站、市民服務大平台、電話或現場查詢等流程查詢管道";
  const start = text.indexOf("平台");

  test.each([200, 60, 40, 20, 10])("%i columns", (width) => {
    const [passage, mark] = excerptLines({ text, offset: 4, start, end: start + 2 }, width);
    expect(widthOf(passage)).toBeLessThanOrEqual(width);
    expect(widthOf(passage.slice(0, passage.indexOf("平台")))).toBe(mark.indexOf("^"));
    expect(mark.trim()).toBe("^^^^");
  });

  test.each<[string, number, number, string]>([
    ["at the beginning all room is behind it", 0, 2, "規定的前提下，宣導民眾多利用機關網站、…"],
    ["at the end all room is before it", text.length - 2, text.length, "…務大平台、電話或現場查詢等流程查詢管道"],
  ])("%s", (_name, from, end, passage) => {
    expect(excerptLines({ text, offset: 0, start: from, end }, 40)[0]).toBe(passage);
  });

  test("words that are too long themselves are cut, and nothing is shown beside them", () => {
    const [passage, mark] = excerptLines({ text: `甲${text}乙`, offset: 0, start: 1, end: text.length + 1 }, 21);
    expect([widthOf(passage), mark]).toEqual([21, "^".repeat(21)]);
  });
});
