import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNumber, toNumber } from "../../src/base/exact-number";
import { toExact } from "../../src/base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../src/base/ratio";
import { RANKINGS } from "../../src/model/panel-policies";
import { judgeTendencies } from "../../src/panel/judge-tendencies";
import { kendallW } from "../../src/panel/kendall-w";
import { krippendorffAlpha } from "../../src/panel/krippendorff-alpha";
import { rankClasses, ranksOf } from "../../src/panel/rank-values";

const mark = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => fromNumber(hundredths / 100));
const fewMarks = fc.constantFrom(70, 75, 80, 90).map(fromNumber);

function tables(
  cell: fc.Arbitrary<Ratio | undefined>,
  { subjects = 2, judges = 2 } = {},
): fc.Arbitrary<readonly (readonly (Ratio | undefined)[])[]> {
  return fc
    .integer({ min: judges, max: 6 })
    .chain((size) =>
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: subjects, maxLength: 8 }),
    );
}

const exactOf = (value: Ratio | undefined): string | undefined => value && toExact(value);

test("W lies between 0 and 1", () => {
  fc.assert(
    fc.property(tables(fc.oneof(mark, fewMarks)), (table) => {
      const { value } = kendallW(table);
      if (value === undefined) return;
      expect(compare(value, ZERO)).toBeGreaterThanOrEqual(0);
      expect(compare(value, fromNumber(1))).toBeLessThanOrEqual(0);
    }),
  );
});

test("judges who give the same agree altogether: W and alpha are 1 wherever marks differ at all", () => {
  fc.assert(
    fc.property(fc.array(fewMarks, { minLength: 2, maxLength: 8 }), fc.integer({ min: 2, max: 6 }), (marks, judges) => {
      const table = marks.map((own) => Array.from({ length: judges }, () => own));
      const isVaried = new Set(marks.map(toNumber)).size > 1;
      expect(exactOf(krippendorffAlpha(table).value)).toBe(isVaried ? "1" : undefined);
      expect(exactOf(kendallW(table).value)).toBe(isVaried ? "1" : undefined);
    }),
  );
});

test("the order of judges and subjects changes neither W nor alpha", () => {
  fc.assert(
    fc.property(tables(fc.option(fc.oneof(mark, fewMarks), { nil: undefined, freq: 8 })), (table) => {
      const turned = [...table].reverse().map((row) => [...row].reverse());
      expect(exactOf(kendallW(turned).value)).toBe(exactOf(kendallW(table).value));
      expect(exactOf(krippendorffAlpha(turned).value)).toBe(exactOf(krippendorffAlpha(table).value));
    }),
  );
});

test("a judge who is stricter throughout changes no W, and everybody's marks by one step change no alpha", () => {
  fc.assert(
    fc.property(tables(fc.oneof(mark, fewMarks)), (table) => {
      const strict = table.map(([first, ...others]) => [first && add(first, fromNumber(-7.5)), ...others]);
      const shifted = table.map((row) => row.map((own) => own && add(own, fromNumber(3.25))));
      expect(exactOf(kendallW(strict).value)).toBe(exactOf(kendallW(table).value));
      expect(exactOf(krippendorffAlpha(shifted).value)).toBe(exactOf(krippendorffAlpha(table).value));
    }),
  );
});

test("alpha is what the coincidences of all pairs give, counted one by one", () => {
  fc.assert(
    fc.property(tables(fc.option(fewMarks, { nil: undefined, freq: 4 })), (table) => {
      const units = table.map((row) => row.flatMap((own) => (own === undefined ? [] : [toNumber(own)])));
      const paired = units.filter(({ length }) => length > 1);
      const all = paired.flat();
      const distances = (values: readonly number[]) =>
        values.flatMap((a) => values.map((b) => (a - b) ** 2)).reduce((sum, square) => sum + square, 0);
      const observed = paired.reduce((sum, unit) => sum + distances(unit) / (unit.length - 1), 0) / all.length;
      const expected = distances(all) / (all.length * (all.length - 1));
      const { value } = krippendorffAlpha(table);
      if (value === undefined) expect(all.length === 0 || expected === 0).toBe(true);
      else expect(toNumber(value)).toBeCloseTo(1 - observed / expected, 9);
    }),
  );
});

test("what some judges are above the mean the others are below it", () => {
  fc.assert(
    fc.property(tables(mark), (table) => {
      const tendencies = judgeTendencies(table, { mode: "half-up", digits: 2 });
      const sum = tendencies.reduce((total, { leniency }) => total + Number(evaluate(leniency?.exact ?? "0")), 0);
      expect(sum).toBeCloseTo(0, 9);
    }),
  );
});

function evaluate(exact: string): number {
  const [n = 0, d = 1] = exact.split("/").map(Number);
  return n / d;
}

test("ranks that are known give the W that the marks give, whatever kind of ranks they are", () => {
  fc.assert(
    fc.property(tables(fc.oneof(mark, fewMarks)), fc.constantFrom(...RANKINGS), (table, ranking) => {
      const judges = (table[0] ?? []).map((_, judge) => table.flatMap((row) => row[judge] ?? []));
      const ranks = judges.map((given) => ranksOf(rankClasses(given, "highest"), ranking));
      expect(exactOf(kendallW(table, ranks).value)).toBe(exactOf(kendallW(table).value));
    }),
  );
});
