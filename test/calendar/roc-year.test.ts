import { describe, expect, test } from "vitest";
import { parseRocYear } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

describe("parseRocYear", () => {
  test.each([
    ["a number", 105, 105],
    ["digits", "105", 105],
    ["budget year", "105年度", 105],
    ["with 民國 and blanks", "民國 105 年", 105],
    ["with 中華民國", "中華民國105年", 105],
    ["Chinese", "一百零五年", 105],
    ["Chinese budget year", "九十九年度", 99],
    ["full width", "１０５", 105],
    ["a full stop at the end", "105年度。", 105],
    ["元年", "民國元年", 1],
    ["last", 199, 199],
  ])("%s: %s", (_, input, year) => {
    expect(parseRocYear(input)).toEqual({ ok: true, value: year, diagnostics: [] });
  });

  test.each([
    ["a common year as number", 2016, "ce-year"],
    ["a common year as text", "2016年", "ce-year"],
    ["0", 0, "no-year-zero"],
    ["200", 200, "year-out-of-range"],
    ["a number below 0", -1, "invalid-year"],
    ["a fraction", 105.5, "invalid-year"],
    ["not a number", Number.NaN, "invalid-year"],
    ["a date", "105年3月", "invalid-year"],
    ["before the Republic", "民國前1年", "invalid-year"],
    ["a colloquial numeral", "一百五", "invalid-year"],
    ["nothing", "", "invalid-year"],
    ["too long a text", "1".repeat(41), "invalid-year"],
    ["no text", null as unknown as string, "not-text"],
  ])("%s is refused", (_, input, code) => {
    expect(resultOf(parseRocYear(input))).toEqual([code]);
  });

  test("a common year is answered with the likely year", () => {
    const [finding] = parseRocYear(2016).diagnostics;
    expect(finding?.args).toEqual({ found: "2016", rocYear: 105 });
    expect(finding?.message).toContain("民國105年");
  });

  test("a school year is the year in which it begins, with a remark", () => {
    const outcome = parseRocYear("92學年度");
    expect([resultOf(outcome), codesOf(outcome)]).toEqual([92, ["school-year"]]);
  });
});
