import { describe, expect, test } from "vitest";
import { bareLabel } from "../../src/model/bare-label";

const NAME = "服務場所便利性";

describe("numbering before a label", () => {
  test.each([
    ["一、", "一、服務場所便利性"],
    ["beyond ten", "十二、服務場所便利性"],
    ["capital numerals", "壹、 服務場所便利性"],
    ["the bopomofo letter for 一", "ㄧ、服務場所便利性"],
    ["full-width brackets", "（一）服務場所便利性"],
    ["half-width brackets with a blank", "(一) 服務場所便利性"],
    ["brackets and a comma", "（一）、服務場所便利性"],
    ["figures in brackets", "(12)服務場所便利性"],
    ["one sign for bracket and numeral", "㈠服務場所便利性"],
    ["a circled figure", "①服務場所便利性"],
    ["a figure with a stop", "1.服務場所便利性"],
    ["a figure with a full-width stop", "１．服務場所便利性"],
    ["a figure with a comma", "1、服務場所便利性"],
    ["a figure and a blank", "1 服務場所便利性"],
    ["1.1", "1.1 服務場所便利性"],
    ["1.1 without a blank", "1.1服務場所便利性"],
    ["1-1、", "1-1、服務場所便利性"],
    ["the name of the level", "具體措施一：服務場所便利性"],
    ["the name of the level, half-width colon", "具體措施一:服務場所便利性"],
    ["the name of the level and a figure", "構面1、服務場所便利性"],
    ["the name of the level and a blank", "構面一 服務場所便利性"],
    ["two numberings", "一、（一）服務場所便利性"],
  ])("%s", (_, text) => expect(bareLabel(text)).toBe(NAME));
});

describe("what is printed after a label", () => {
  test.each([
    ["points", "服務場所便利性（50分）"],
    ["points in half-width brackets with blanks", "服務場所便利性 (50 分) "],
    ["points in full-width figures", "服務場所便利性（５０分）"],
    ["points with a decimal", "服務場所便利性（12.5分）"],
    ["points named as such", "服務場所便利性（配分：50分）"],
    ["points beyond a thousand", "服務場所便利性（1,000分）"],
    ["the unit of a figure that stands elsewhere", "服務場所便利性（分）"],
    ["a percentage", "服務場所便利性（50%）"],
    ["a colon", "服務場所便利性："],
    ["points and a colon", "服務場所便利性（50分）："],
    ["a colon before the points", "服務場所便利性：（50分）"],
    ["numbering before and points after", "1.服務場所便利性（50分）"],
  ])("%s", (_, text) => expect(bareLabel(text)).toBe(NAME));
});

describe("left as it is", () => {
  test.each([
    ["a label that begins with a numeral", "一次告知單"],
    ["a label that begins with a numeral and more", "單一窗口服務全功能程度"],
    ["a label that ends in brackets", "依據「政府資訊公開法」第7條主動公開相關資訊於網站(頁)"],
    ["a label with brackets inside", "創新(意)服務情形"],
    ["a count of indicators is no points", "評核指標（15項）"],
    ["a figure that belongs to the words", "5分鐘內完成"],
    ["the name of a level alone", "具體措施一"],
    ["numbering alone", "一、"],
    ["points alone", "（50分）"],
    ["nothing", ""],
  ])("%s", (_, text) => expect(bareLabel(text)).toBe(text));

  test("except for blanks around it", () => expect(bareLabel("　服務流程 ")).toBe("服務流程"));
  test("at most three numberings are taken off", () => expect(bareLabel("一、二、三、四、五")).toBe("四、五"));
});

test.each([
  ["brackets", "（".repeat(1_000_000)],
  ["blanks", `a${" ".repeat(1_000_000)}b`],
  ["numerals", "一".repeat(1_000_000)],
  ["numberings", "一、".repeat(500_000)],
])("a megabyte of %s is no trouble", (_, text) => {
  expect(bareLabel(text).length).toBeGreaterThan(900_000);
});
