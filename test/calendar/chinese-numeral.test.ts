import { describe, expect, test } from "vitest";
import { formatChineseNumeral, parseChineseNumeral } from "../../src/calendar/chinese-numeral";

describe("parseChineseNumeral", () => {
  test.each([
    ["Arabic digits", "105", 105],
    ["leading zeros", "02", 2],
    ["nought", "零", 0],
    ["a digit", "九", 9],
    ["ten", "十", 10],
    ["ten and a digit", "十二", 12],
    ["tens", "三十一", 31],
    ["廿 with a digit", "廿三", 23],
    ["卅 alone", "卅", 30],
    ["卌", "卌一", 41],
    ["a bare hundred", "百", 100],
    ["hundred", "一百", 100],
    ["hundred, gap and digit", "一百零一", 101],
    ["gap written 〇", "一百〇一", 101],
    ["gap written ○", "一百○一", 101],
    ["law style without 一 before 十", "一百十二", 112],
    ["spoken style with 一 before 十", "一百一十二", 112],
    ["廿 after a hundred", "一百廿三", 123],
    ["thousand with one gap", "一千零五", 1005],
    ["thousand with tens", "一千零一十", 1010],
    ["thousand with tens, law style", "一千零十", 1010],
    ["full thousand", "二千零十八", 2018],
    ["digit by digit", "一〇五", 105],
    ["digit by digit with ○", "一○○", 100],
    ["mixed with Arabic noughts (law.moj.gov.tw: 一00年)", "一00", 100],
    ["mixed digits", "一0五", 105],
    ["four digits", "二〇一八", 2018],
    ["formal digits", "壹貳參", 123],
    ["formal with units", "壹佰零伍", 105],
    ["formal ordinal of a heading", "拾壹", 11],
    ["formal thousand", "壹仟", 1000],
    ["兩", "兩", 2],
  ])("%s: %s", (_, text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.each([
    ["nothing", ""],
    ["a colloquial 150", "一百五"],
    ["units in the wrong order", "十百"],
    ["a unit twice", "十十"],
    ["a gap where there is none", "一百零十"],
    ["a trailing gap", "一百零"],
    ["two digits before a unit", "一二十"],
    ["a missing gap", "一千五十"],
    ["an Arabic digit before a unit", "1百"],
    ["five digits", "12345"],
    ["another word", "年"],
    ["a word among digits", "一年二"],
    ["more letters than any number has", "一".repeat(11)],
    ["a name of the prototype", "constructo"],
  ])("%s is no number: %s", (_, text) => {
    expect(parseChineseNumeral(text)).toBeUndefined();
  });
});

describe("formatChineseNumeral", () => {
  // Law histories of law.moj.gov.tw: 一百零n 12,318 times, 一百十n 4,924, 一百 1,244, 一百十 1,077, 一百一十n never.
  test.each([
    [0, "零"],
    [10, "十"],
    [12, "十二"],
    [20, "二十"],
    [21, "二十一"],
    [100, "一百"],
    [107, "一百零七"],
    [110, "一百十"],
    [112, "一百十二"],
    [120, "一百二十"],
    [1001, "一千零一"],
  ])("%d is written %s", (value, text) => {
    expect(formatChineseNumeral(value)).toBe(text);
  });

  test("what it writes is read back, for every number it can write", () => {
    for (let value = 0; value <= 9999; value++) {
      const text = formatChineseNumeral(value);
      expect([text, parseChineseNumeral(text)]).toEqual([text, value]);
    }
  });

  test("a number written digit by digit is the same number, from 0 to 999", () => {
    for (let value = 0; value <= 999; value++) {
      const digits = [...String(value)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
      expect([digits, parseChineseNumeral(digits)]).toEqual([digits, value]);
    }
  });

  test.each([[-1], [10_000], [1.5], [Number.NaN]])("%d is a programmer's error", (value) => {
    expect(() => formatChineseNumeral(value)).toThrow(RangeError);
  });
});
