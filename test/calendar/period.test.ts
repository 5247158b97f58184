import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPeriod, parsePeriod } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

describe("parsePeriod", () => {
  test.each([
    [
      "with 計1年 (form of a plan of 民國105年)",
      "自民國 105 年 1 月起至 105 年 12 月止，計 1 年。",
      "2016-01-01",
      "2016-12-31",
    ],
    ["a full stop at the end", "自107年1月1日起至107年12月31日止。", "2018-01-01", "2018-12-31"],
    ["元月, and a day of the week", "107年元月1日至12月31日（一）", "2018-01-01", "2018-12-31"],
    ["days (form of a plan of 民國106年)", "自106年1月1日至106年12月31日止", "2017-01-01", "2017-12-31"],
    ["a budget year", "105年度", "2016-01-01", "2016-12-31"],
    ["a month", "105年2月", "2016-02-01", "2016-02-29"],
    ["a day", "105年2月3日", "2016-02-03", "2016-02-03"],
    ["a quarter", "107年第3季", "2018-07-01", "2018-09-30"],
    ["a half year", "105年下半年", "2016-07-01", "2016-12-31"],
    ["a third of a month", "107年2月下旬", "2018-02-21", "2018-02-28"],
    ["a school year", "92學年度", "2003-08-01", "2004-07-31"],
    ["the year once", "105年1月至12月", "2016-01-01", "2016-12-31"],
    ["year and month unit once", "105年1至12月", "2016-01-01", "2016-12-31"],
    ["with a hyphen", "105年1-12月", "2016-01-01", "2016-12-31"],
    ["years", "105-107年度", "2016-01-01", "2018-12-31"],
    ["the month once", "105年1月1日至31日", "2016-01-01", "2016-01-31"],
    ["into the next year", "105年10月至翌年3月", "2016-10-01", "2017-03-31"],
    ["quarters", "105年第1季至第3季", "2016-01-01", "2016-09-30"],
    ["Chinese numerals", "自一百零五年一月一日起至一百零五年十二月三十一日止", "2016-01-01", "2016-12-31"],
    ["dotted with a tilde", "106.01.01~106.12.31", "2017-01-01", "2017-12-31"],
    ["dotted with a hyphen", "106.01.01-106.12.31", "2017-01-01", "2017-12-31"],
    ["dashed", "105-01-01至105-12-31", "2016-01-01", "2016-12-31"],
    ["ISO 8601", "2016-01-01/2016-12-31", "2016-01-01", "2016-12-31"],
    ["ISO 8601, reduced", "2016-01/2016-12", "2016-01-01", "2016-12-31"],
    ["before the Republic", "民國前1年1月至12月", "1911-01-01", "1911-12-31"],
    ["over the beginning of the Republic", "民國前1年10月至翌年3月", "1911-10-01", "1912-03-31"],
    ["a beginning and a length", "自105年1月15日起，計6個月", "2016-01-15", "2016-07-14"],
    ["a length of one month from the 31st", "105年1月31日起計1個月", "2016-01-31", "2016-02-29"],
    ["years, months and days that fit", "105年1月1日至106年7月10日，計1年6個月10日", "2016-01-01", "2017-07-10"],
    ["weeks that fit", "105年1月4日至105年1月17日，為期2週", "2016-01-04", "2016-01-17"],
  ])("%s: %s", (_, text, from, to) => {
    expect(parsePeriod(text)).toEqual({ ok: true, value: { from, to }, diagnostics: [] });
  });

  test("the year of the plan is taken where the text has none", () => {
    const text = "1月1日至12月31日";
    expect(resultOf(parsePeriod(text))).toEqual(["date-without-year"]);
    expect(resultOf(parsePeriod(text, { rocYear: 105 }))).toEqual({ from: "2016-01-01", to: "2016-12-31" });
    expect(resultOf(parsePeriod("1/1~12/31", { rocYear: 105 }))).toEqual({ from: "2016-01-01", to: "2016-12-31" });
  });

  test.each([
    ["which is too long", "105年1月1日至105年12月31日，計2年", "2017-12-31"],
    ["which is too short", "105年1月至12月，計11個月", "2016-11-30"],
  ])("a stated length %s is a warning", (_, text, expected) => {
    const outcome = parsePeriod(text);
    expect(resultOf(outcome)).toEqual({ from: "2016-01-01", to: "2016-12-31" });
    expect(outcome.diagnostics).toMatchObject([{ code: "period-length", severity: "warning", args: { expected } }]);
  });

  test.each([
    ["an end before its beginning", "105年12月至105年1月", "period-reversed"],
    ["a beginning that does not exist", "105年2月30日至105年12月31日", "no-such-day"],
    ["an end that does not exist", "105年1月1日至105年2月30日", "no-such-day"],
    ["a beginning with a length that does not exist", "105年2月30日起計6個月", "no-such-day"],
    ["no end", "自105年1月1日起", "invalid-period"],
    ["a length without 起", "105年1月計畫計6個月", "invalid-period"],
    ["a beginning that is none", "會議至105年12月31日", "invalid-period"],
    ["an end that is none", "105年至會議", "invalid-period"],
    ["an end that is none, after a month", "105年1月至會議", "invalid-period"],
    ["numbers without units", "1至2", "invalid-period"],
    ["several hyphens", "1-2-3-4", "invalid-period"],
    ["a length that is no number", "105年1月至12月，計十十年", "invalid-period"],
    ["another word", "經常辦理", "invalid-period"],
    ["nothing", "", "invalid-period"],
    ["a long text", "105年".repeat(40), "invalid-period"],
    ["a year of the common era after 民國", "民國2016年1月至12月", "ce-year"],
    ["no text", 105 as unknown as string, "not-text"],
  ])("%s is refused: %s", (_, text, code) => {
    expect(resultOf(parsePeriod(text))).toEqual([code]);
  });

  test("a year of the common era is no year of a plan", () => {
    expect(resultOf(parsePeriod("1月至12月", { rocYear: 2016 }))).toEqual(["ce-year"]);
  });
});

describe("formatPeriod", () => {
  test("writes both days in full", () => {
    expect(resultOf(formatPeriod({ from: "2016-01-01", to: "2016-12-31" }))).toBe("自105年1月1日起至105年12月31日止");
  });

  test.each([
    ["reversed", "2016-12-31", "2016-01-01", ["period-reversed"]],
    ["without a first day", "2016-01", "2016-12-31", ["date-without-day"]],
    ["of no dates at all", "105年", "106年", ["invalid-iso-date", "invalid-iso-date"]],
  ])("a period %s is refused", (_, from, to, codes) => {
    expect(codesOf(formatPeriod({ from, to }))).toEqual(codes);
  });

  test.each([[null], [undefined], ["105年"]])("%o is no period", (period) => {
    // What a caller without types may hand in.
    expect(codesOf(formatPeriod(period as unknown as { from: string; to: string }))).toEqual(["invalid-period"]);
  });

  test("what it writes is read back", () => {
    const day = fc
      .integer({ min: Date.UTC(1880, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        const period = a < b ? { from: a, to: b } : { from: b, to: a };
        const written = formatPeriod(period);
        expect(written.ok && parsePeriod(written.value)).toEqual({ ok: true, value: period, diagnostics: [] });
      }),
    );
  });
});
