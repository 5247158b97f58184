import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PeriodLength, periodEnd } from "../../src/calendar";
import { codesOf, resultOf } from "./outcome-of";

describe("periodEnd, 行政程序法第48條", () => {
  test.each([
    ["Ⅱ the first day is not counted", "2018-03-01", { days: 1 }, "2018-03-02"],
    ["Ⅱ thirty days", "2018-03-01", { days: 29 }, "2018-03-30"],
    ["Ⅲ a week ends the day before the corresponding day", "2018-03-01", { weeks: 1 }, "2018-03-08"],
    ["Ⅲ a month", "2018-03-15", { months: 1 }, "2018-04-16"],
    ["Ⅲ a month that begins with the first of one ends with its last", "2019-01-31", { months: 1 }, "2019-02-28"],
    ["Ⅲ no corresponding day: last of the month", "2019-01-30", { months: 1 }, "2019-02-28"],
    ["Ⅲ no corresponding day in a leap year", "2024-01-30", { months: 1 }, "2024-02-29"],
    ["Ⅲ a year", "2018-04-10", { years: 1 }, "2019-04-10"],
    ["Ⅲ a year from 28 February of a leap year", "2024-02-28", { years: 1 }, "2025-02-28"],
    ["Ⅳ Saturday gives way to Monday", "2018-03-01", { days: 2 }, "2018-03-05"],
    ["Ⅳ Sunday gives way to Monday", "2018-03-01", { days: 3 }, "2018-03-05"],
    ["a day that Samoa never had", "2011-12-28", { days: 2 }, "2011-12-30"],
  ])("%s", (_, start, length, end) => {
    expect(resultOf(periodEnd(start, length))).toBe(end);
  });

  test("Ⅳ a holiday gives way, and so do the days of rest after it", () => {
    // 2018-02-15 to 2018-02-20: New Year's Eve and Spring Festival (農曆除夕、春節).
    const holidays = ["2018-02-15", "2018-02-16", "2018-02-17", "2018-02-18", "2018-02-19", "2018-02-20"];
    expect(resultOf(periodEnd("2018-02-05", { days: 10 }, { holidays }))).toBe("2018-02-21");
  });

  test("Ⅳ the extension is told with its source; after a Saturday it ends in the morning", () => {
    const saturday = periodEnd("2018-03-01", { days: 2 });
    const sunday = periodEnd("2018-03-01", { days: 3 });
    expect(saturday.diagnostics).toMatchObject([{ code: "period-extended", source: "行政程序法第48條第4項" }]);
    expect(saturday.diagnostics[0]?.message).toContain("107年3月5日上午");
    expect(sunday.diagnostics[0]?.message).not.toContain("上午");
  });

  test("Ⅱ the first day counts where law says so (即日起算)", () => {
    expect(resultOf(periodEnd("2018-03-01", { days: 30 }, { countFirstDay: true }))).toBe("2018-03-30");
  });

  test("Ⅴ a last day of rest counts where the period is for a penalty", () => {
    expect(periodEnd("2018-03-01", { days: 2 }, { extend: false })).toEqual({
      ok: true,
      value: "2018-03-03",
      diagnostics: [],
    });
  });

  test.each([
    ["no unit", {}],
    ["two units", { days: 1, weeks: 1 }],
    ["another unit", { hours: 1 }],
    ["a name of the prototype", { constructor: 1 }],
    ["0", { days: 0 }],
    ["a fraction", { months: 1.5 }],
    ["a number below 0", { years: -1 }],
    ["more than the calendar holds", { years: 1e9 }],
    ["text", { days: "3" }],
    ["nothing", null],
    ["no object", 3],
  ])("a length of %s is refused", (_, length) => {
    expect(codesOf(periodEnd("2018-03-01", length as unknown as PeriodLength))).toEqual(["invalid-duration"]);
  });

  test("a unit that is undefined is as good as absent", () => {
    const length = { days: 1, weeks: undefined };
    expect(resultOf(periodEnd("2018-03-01", length))).toBe("2018-03-02");
  });

  test("everything that is wrong is told", () => {
    const outcome = periodEnd("2018-03", {} as unknown as PeriodLength, { holidays: ["227", 5 as unknown as string] });
    expect(codesOf(outcome)).toEqual(["date-without-day", "invalid-iso-date", "invalid-iso-date", "invalid-duration"]);
  });

  test("an end beyond the calendar is refused", () => {
    expect(resultOf(periodEnd("2110-12-01", { years: 1 }))).toEqual(["year-out-of-range"]);
  });

  test("a longer period never ends earlier, and never on a day of rest", () => {
    const start = fc.integer({ min: 0, max: 30_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    const unit = fc.constantFrom("days", "weeks", "months", "years");
    fc.assert(
      fc.property(start, unit, fc.integer({ min: 1, max: 12 }), (day, name, count) => {
        // The name is one of the four units.
        const [short, long] = [count, count + 1].map((n) => resultOf(periodEnd(day, { [name]: n } as PeriodLength)));
        expect(String(short) <= String(long)).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(new Date(`${short}T00:00:00Z`).getUTCDay());
      }),
    );
  });
});
