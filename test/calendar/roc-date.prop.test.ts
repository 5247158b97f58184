import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRocDate, type IsoDate, parseRocDate } from "../../src/calendar";
import { resultOf } from "./outcome-of";

const STYLES = ["text", "full", "chinese", "dotted", "compact"] as const;
const WORD_STYLES = ["text", "full", "chinese"] as const;

/** Counted by the calendar's own rules, apart from the code under test. */
function* daysFrom(firstYear: number, lastYear: number): Generator<IsoDate> {
  for (let year = firstYear; year <= lastYear; year++) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) {
        yield `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
      }
    }
  }
}

describe("what formatRocDate writes, parseRocDate reads", () => {
  test.each(STYLES)("every day from 1880 to 2100 in style %s", (style) => {
    const lost: unknown[] = [];
    for (const date of daysFrom(1880, 2100)) {
      const written = formatRocDate(date, { style });
      const read = written.ok ? parseRocDate(written.value) : written;
      if (!read.ok || read.value !== date || read.diagnostics.length > 0) lost.push([date, written, read]);
    }
    expect(lost).toEqual([]);
  });

  test.each(WORD_STYLES)("every month and year from 1812 to 2110 in style %s", (style) => {
    for (let year = 1812; year <= 2110; year++) {
      for (const date of [`${year}`, `${year}-01`, `${year}-10`, `${year}-12`]) {
        const written = resultOf(formatRocDate(date, { style }));
        expect([written, resultOf(parseRocDate(String(written)))]).toEqual([written, date]);
      }
    }
  });

  test("no two days are written alike", () => {
    for (const style of STYLES) {
      const seen = new Set([...daysFrom(2007, 2025)].map((date) => resultOf(formatRocDate(date, { style }))));
      expect(seen.size).toBe([...daysFrom(2007, 2025)].length);
    }
  });
});

describe("parseRocDate", () => {
  test("a date that it reads exists, and its ISO form is read as itself", () => {
    const letters = fc.constantFrom(..."0123456789一二十百零○年月日.-/民國前 　");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 14 }), (text) => {
        const outcome = parseRocDate(text);
        if (outcome.ok) expect(resultOf(parseRocDate(outcome.value))).toBe(outcome.value);
        else expect(outcome.diagnostics).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test("blanks anywhere do not matter", () => {
    fc.assert(
      fc.property(fc.nat({ max: 12 }), fc.constantFrom(" ", "　", "\n", "\t"), (at, blank) => {
        const text = "民國107年12月31日";
        expect(parseRocDate(text.slice(0, at) + blank + text.slice(at))).toEqual(parseRocDate(text));
      }),
    );
  });

  test("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(typeof parseRocDate(input as string).ok).toBe("boolean");
      }),
    );
  });
});
