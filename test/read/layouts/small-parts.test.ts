import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../../src/frameworks";
import { assignInOrder } from "../../../src/read/layouts/assign-in-order";
import { cellWords } from "../../../src/read/layouts/cell-markup";
import { inlineItems } from "../../../src/read/layouts/inline-items";
import { knownCriteria } from "../../../src/read/layouts/known-criteria";
import { isSectionHeading } from "../../../src/read/layouts/section-heading";
import { textLinesOf } from "../../../src/read/layouts/text-line";
import { textDocument } from "./text-document";

describe("items within a paragraph", () => {
  test.each([
    ["a list", "1. 甲。 2. 乙。", ["1. 甲。", "2. 乙。"]],
    ["a list that begins anew", "1. 甲。 2. 乙。 1. 丙。", ["1. 甲。", "2. 乙。", "1. 丙。"]],
    ["numbers that do not go on", "1. 甲 5. 乙", ["1. 甲 5. 乙"]],
    ["a year after a blank", "1. 自 107 年起辦理。", ["1. 自 107 年起辦理。"]],
    ["no list", "甲。 2. 乙。", ["甲。 2. 乙。"]],
    ["levels", "1. 甲 1.1 乙 1.2 丙", ["1. 甲", "1.1 乙", "1.2 丙"]],
  ])("%s", (_, text, items) => {
    const found = inlineItems(text, { start: 0, end: text.length });
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(items);
  });
});

describe("markup", () => {
  test.each([
    ["paragraphs", "<p>甲</p> <p>乙</p>", ["甲", "乙"], 4],
    ["a word in bold stays in its sentence", "甲<b>乙</b>丙", ["甲乙丙"], 2],
    ["a comparison is no tag", "甲<5%且乙>3", ["甲<5%且乙>3"], 0],
    ["a tag that is never closed", "甲<p 乙", ["甲<p 乙"], 0],
    ["nothing but tags", "<p></p>", [], 2],
    ["a line break", "甲<br />乙", ["甲", "乙"], 1],
  ])("%s", (_, text, paragraphs, tags) => {
    const words = cellWords(text, { start: 0, end: text.length });
    const texts = words.paragraphs.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(""));
    expect(texts).toEqual(paragraphs);
    expect(words.markup).toHaveLength(tags);
  });

  test("only a list that shows numbers gives them", () => {
    const numbers = (text: string) =>
      cellWords(text, { start: 0, end: text.length }).paragraphs.map(({ number }) => number);
    expect(numbers("<ol><li>甲</li><li>乙</li></ol>")).toEqual(["1.", "2."]);
    expect(numbers('<ol style="list-style: none"><li>甲</li></ol>')).toEqual([undefined]);
    expect(numbers("<ul><li>甲</li></ul>")).toEqual([undefined]);
  });
});

describe("giving things to owners in order", () => {
  test.each([
    ["one each", 3, 3, [0, 1, 2]],
    ["more things than owners: the last ones share", 3, 2, [0, 1, 1]],
    ["fewer things than owners", 1, 2, [0]],
    ["no owner", 2, 0, []],
    ["nothing to give", 0, 2, []],
  ])("%s", (_, things, owners, expected) => {
    const worth = (__: number, ___: number, isFirst: boolean) => (isFirst ? 1 : 0);
    expect(assignInOrder({ things, owners, worth, skipped: 1 })).toEqual(expected);
  });

  test("worth decides", () => {
    const wanted = [1, 1, 3];
    const worth = (thing: number, owner: number) => (wanted[thing] === owner ? 5 : 0);
    expect(assignInOrder({ things: 3, owners: 4, worth, skipped: 1 })).toEqual(wanted);
  });
});

describe("names of criteria at the beginning of a text", () => {
  const { lengthAtStart } = knownCriteria(FRAMEWORKS);

  test.each([
    ["2. 服務流程透明度 公布流程圖", "2. 服務流程透明度"],
    ["服務流程 透明度公布", "服務流程 透明度"],
    ["(一)民眾滿意度調查", "(一)民眾滿意度"],
    ["公布流程圖", ""],
  ])("%s", (text, name) => {
    expect(text.slice(0, lengthAtStart(text))).toBe(name);
  });
});

test.each([
  ["陸、管制考核", true],
  ["## 拾壹、附則", true],
  ["## 計畫內容", true],
  ["一、優質便民服務", false],
  ["壹同辦理", false],
])("%s is the heading of a section: %s", (line, expected) => {
  expect(isSectionHeading(line)).toBe(expected);
});

test("lines know the tabs around them, the gaps before them and the cells that are empty", () => {
  const lines = textLinesOf(textDocument("甲\n\n\t乙\t\n\t\n丙"));
  expect(lines.map((line) => line && [line.text, line.number, line.afterGap, line.emptyCells])).toEqual([
    ["甲", 1, false, 0],
    ["\t乙\t", 3, true, 0],
    ["丙", 5, true, 1],
  ]);
});
