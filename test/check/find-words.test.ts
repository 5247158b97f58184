import { describe, expect, test } from "vitest";
import { findWords, indexWords } from "../../src/check/find-words";
import { quotationAround } from "../../src/check/quotation-around";

const WORDS = indexWords([
  { word: "公布" },
  { word: "公布欄" },
  { word: "了解", notBefore: "決" },
  { word: "外配", notAfter: "室" },
]);

const found = (...texts: string[]) =>
  [
    ...findWords(
      texts.map((text, i) => ({ path: ["goals", i], text })),
      WORDS,
    ),
  ].map(({ sought, path, start, end }) => `${path.join(".")} ${start}-${end} ${sought.word}`);

describe("findWords", () => {
  test.each([
    { name: "nothing", texts: ["增設標示。", ""], words: [] },
    { name: "the longer of two", texts: ["於公布欄公布。"], words: ["goals.0 1-4 公布欄", "goals.0 4-6 公布"] },
    { name: "several passages", texts: ["公布。", "，公布"], words: ["goals.0 0-2 公布", "goals.1 1-3 公布"] },
    { name: "not before another letter", texts: ["為了解決", "了解需求"], words: ["goals.1 0-2 了解"] },
    { name: "not behind another letter", texts: ["室外配置", "外配"], words: ["goals.1 0-2 外配"] },
  ])("$name", ({ texts, words }) => {
    expect(found(...texts)).toEqual(words);
  });
});

describe("quotationAround", () => {
  test.each([
    { name: "between quotation marks", text: "依「資料公布要點」辦理", quoted: "資料公布要點" },
    { name: "between title marks", text: "依《資料公布要點》辦理", quoted: "資料公布要點" },
    { name: "behind a quotation", text: "依「要點」公布", quoted: undefined },
    { name: "before a quotation", text: "公布「要點」", quoted: undefined },
    { name: "where only one mark is", text: "「公布", quoted: undefined },
    { name: "where the marks are far away", text: `「${"甲".repeat(50)}公布」`, quoted: undefined },
  ])("$name", ({ text, quoted }) => {
    const start = text.indexOf("公布");
    expect(quotationAround(text, start, start + 2)).toBe(quoted);
  });
});
