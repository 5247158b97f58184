import { describe, expect, test } from "vitest";
import { formatRocDate, parseRocDate, rocYearOf } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

describe("parseRocDate", () => {
  test.each([
    ["words", "106年4月26日", "2017-04-26"],
    ["with 民國", "民國111年1月26日", "2022-01-26"],
    ["zero padded with blanks", "民國 107 年 02 月 01 日", "2018-02-01"],
    ["with 中華民國", "中華民國107年12月31日", "2018-12-31"],
    ["full-width digits and ideographic blanks", "１０７　年１２月３１日", "2018-12-31"],
    ["Chinese numerals, law style", "中華民國一百十二年八月二十一日", "2023-08-21"],
    ["Chinese numerals, spoken style", "一百一十二年八月二十一日", "2023-08-21"],
    ["一百零一", "一百零一年六月四日", "2012-06-04"],
    ["一百", "一百年七月八日", "2011-07-08"],
    ["一百十", "一百十年四月一日", "2021-04-01"],
    ["two-digit Chinese year", "九十八年三月三十一日", "2009-03-31"],
    ["mixed 00 (law.moj.gov.tw)", "一00年一月十一日", "2011-01-11"],
    ["circles for noughts", "一○○年一月十一日", "2011-01-11"],
    ["廿 and 卅", "九十八年三月廿五日", "2009-03-25"],
    ["卅一", "九十八年三月卅一日", "2009-03-31"],
    ["元年", "民國元年1月1日", "1912-01-01"],
    ["day said 號", "107年12月31號", "2018-12-31"],
    ["month only", "105年3月", "2016-03"],
    ["month with 份", "九十八年二月份", "2009-02"],
    ["year only", "105年", "2016"],
    ["budget year", "114年度", "2025"],
    ["a year of one digit", "3年", "1914"],
    ["民國 without 年", "民國105", "2016"],
    ["dotted", "105.04.23", "2016-04-23"],
    ["dotted, two-digit year is ROC and not 1999", "99.12.31", "2010-12-31"],
    ["dotted month", "105.04", "2016-04"],
    ["dashed", "97-02-15", "2008-02-15"],
    ["slashed", "107/12/31", "2018-12-31"],
    ["slashed with 民國 (Intl, dateStyle short)", "民國107/12/31", "2018-12-31"],
    ["short month with 民國", "民國97/2", "2008-02"],
    ["seven digits", "1030916", "2014-09-16"],
    ["seven digits with leading nought", "0990916", "2010-09-16"],
    ["six digits", "990916", "2010-09-16"],
    ["leap day of 民國105年", "105年2月29日", "2016-02-29"],
    ["the year before the Republic (Intl: 民國前1年)", "民國前1年1月1日", "1911-01-01"],
    ["two years before (MinguoEra: BEFORE_ROC 2)", "民國前2年", "1910"],
    ["ISO", "2018-12-31", "2018-12-31"],
    ["ISO month", "2018-12", "2018-12"],
    ["ISO year", "2018", "2018"],
    ["ISO basic", "20181231", "2018-12-31"],
    ["common era in words", "西元2018年12月31日", "2018-12-31"],
    ["four digits in words", "2018年12月31日", "2018-12-31"],
    ["common era in Chinese digits", "二〇一八年十二月", "2018-12"],
    ["adopted", "114年2月27日訂定", "2025-02-27"],
    ["a full stop at the end", "中華民國106年12月20日。", "2017-12-20"],
    ["元月", "107年元月1日", "2018-01-01"],
    ["the first day of all", "中華民國元年元月一日", "1912-01-01"],
    ["a day of the week", "107年12月31日（一）", "2018-12-31"],
    ["a day of the week in full", "107年12月31日（星期一）", "2018-12-31"],
    ["a day of the week without brackets", "107/12/31週一", "2018-12-31"],
    ["the last day of a period", "107年12月31日止", "2018-12-31"],
    ["amended", "114年2月27日修正", "2025-02-27"],
    ["first year handled", "民國前100年", "1812"],
    ["last year handled", "民國199年12月31日", "2110-12-31"],
  ])("%s: %s", (_, text, date) => {
    expect(parseRocDate(text)).toEqual({ ok: true, value: date, diagnostics: [] });
  });

  test.each([
    ["no leap year", "107年2月29日", "no-such-day"],
    ["30 February", "107年2月30日", "no-such-day"],
    ["day 0", "107年1月0日", "no-such-day"],
    ["31 April in figures", "107.4.31", "no-such-day"],
    ["30 February before the Republic", "民國前1年2月30日", "no-such-day"],
    ["30 February of the common era", "西元2018年2月30日", "no-such-day"],
    ["30 February without a year", "2月30日", "no-such-day"],
    ["month 13", "107年13月1日", "no-such-month"],
    ["month 0", "107年0月", "no-such-month"],
    ["month 13 without a year", "13月1日", "no-such-month"],
    ["no year, slashed", "12/31", "date-without-year"],
    ["no year, 元月", "元月1日", "date-without-year"],
    ["a day of the week of no day", "12月（一）", "invalid-date"],
    ["no year", "12月31日", "date-without-year"],
    ["year 0", "民國0年1月1日", "no-year-zero"],
    ["year 0 before the Republic", "民國前0年", "no-year-zero"],
    ["民國 with a year of the common era", "民國2018年12月31日", "ce-year"],
    ["a year too far ahead", "200年", "year-out-of-range"],
    ["a year too far back", "民國前101年", "year-out-of-range"],
    ["a common year too far ahead", "2111-01-01", "year-out-of-range"],
    ["a common year too far back", "西元107年", "year-out-of-range"],
    ["a bare number", "105", "invalid-date"],
    ["what may be a decimal", "99.12", "invalid-date"],
    ["different marks", "107/12-31", "invalid-date"],
    ["a colloquial numeral", "一百五年", "invalid-date"],
    ["another word", "經常辦理", "invalid-date"],
    ["words after the date", "107年12月31日前", "invalid-date"],
    ["nothing", "", "invalid-date"],
    ["blanks", " \t　", "invalid-date"],
  ])("%s is refused: %s", (_, text, code) => {
    const outcome = parseRocDate(text);
    expect(outcome.ok).toBe(false);
    expect(codesOf(outcome)).toEqual([code]);
  });

  test("says why a day does not exist, in the count in which it was written", () => {
    const message = (text: string): string | undefined => parseRocDate(text).diagnostics[0]?.message;
    expect(message("107年2月30日")).toBe("「107年2月30日」不存在：民國107年2月只有1至28日，沒有30日；請更正日期。");
    expect(message("2018-02-30")).toContain("西元2018年2月只有1至28日");
    expect(message("民國前1年2月30日")).toContain("民國前1年2月只有1至28日");
    expect(message("2月30日")).toContain("不存在：2月只有1至29日");
    expect(parseRocDate("107年2月30日", { locale: "en" }).diagnostics[0]?.message).toBe(
      '"107年2月30日" does not exist: month 2 of 民國107年 has days 1 to 28, not 30; correct the day.',
    );
  });

  test("a school year (92 學年度) gives its first year with a remark", () => {
    const outcome = parseRocDate("92 學年度");
    expect([resultOf(outcome), codesOf(outcome)]).toEqual(["2003", ["school-year"]]);
  });

  test.each([[undefined], [null], [107], [{}], [[]], [Symbol("date")]])("%s is no text", (input) => {
    // What a caller without types may hand in.
    expect(codesOf(parseRocDate(input as unknown as string))).toEqual(["not-text"]);
  });
});

describe("formatRocDate", () => {
  test.each([
    ["2018-12-31", "text", "107年12月31日"],
    ["2018-12-31", "full", "中華民國107年12月31日"],
    ["2018-12-31", "chinese", "中華民國一百零七年十二月三十一日"],
    ["2023-08-21", "chinese", "中華民國一百十二年八月二十一日"],
    ["2018-12-31", "dotted", "107.12.31"],
    ["2018-12-31", "compact", "1071231"],
    ["2010-09-06", "compact", "0990906"],
    ["2010-09-06", "dotted", "99.09.06"],
    ["2016-03", "text", "105年3月"],
    ["2016-03", "chinese", "中華民國一百零五年三月"],
    ["2016", "text", "105年"],
    ["2016", "full", "中華民國105年"],
    ["1911-01-01", "text", "民國前1年1月1日"],
    ["1911-01-01", "full", "民國前1年1月1日"],
    ["1911-01-01", "chinese", "民國前一年一月一日"],
    ["1911-01-01", "dotted", "民國前1.01.01"],
    ["1911-01-01", "compact", "民國前0010101"],
  ] as const)("%s in style %s is %s", (date, style, text) => {
    expect(formatRocDate(date, { style })).toEqual({ ok: true, value: text, diagnostics: [] });
  });

  test("text is the default style", () => {
    expect(resultOf(formatRocDate("2018-12-31"))).toBe("107年12月31日");
  });

  test.each([
    ["2016-03", "dotted"],
    ["2016", "compact"],
  ] as const)("%s has no day for style %s", (date, style) => {
    expect(codesOf(formatRocDate(date, { style }))).toEqual(["style-needs-day"]);
  });

  test.each([["bogus"], [null], [5]])("style %o is none", (style) => {
    // What a caller without types may hand in.
    expect(codesOf(formatRocDate("2018-12-31", { style: style as unknown as "text" }))).toEqual(["unknown-style"]);
  });

  test.each([
    ["a ROC date", "107年12月31日"],
    ["a day that does not exist", "2018-02-30"],
    ["day 0", "2018-02-00"],
    ["month 13", "2018-13"],
    ["month 0", "2018-00"],
    ["a year too far back", "1811-12-31"],
    ["a year too far ahead", "2111-01-01"],
    ["nothing", ""],
    ["no text", 20181231 as unknown as string],
  ])("%s is no ISO date", (_, date) => {
    expect(codesOf(formatRocDate(date))).toEqual(["invalid-iso-date"]);
  });
});

describe("rocYearOf", () => {
  test.each([
    ["2018-12-31", 107],
    ["2016-03", 105],
    ["1912", 1],
    ["1911-12-31", 0],
    ["1910", -1],
    ["107年", undefined],
  ])("%s lies in %s", (date, year) => {
    expect(rocYearOf(date)).toBe(year);
  });
});
