import fc from "fast-check";
import { expect, test } from "vitest";
import { fromNumber } from "../../src/base/exact-number";
import { fromExact, toExact } from "../../src/base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../src/base/ratio";
import type { Adjustment } from "../../src/model/panel-adjustment";
import type { PanelResult } from "../../src/model/panel-result";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { klcgLandOffice } from "../../src/score/grade-scales/klcg-land-office";
import { marked, panel } from "./panels";

const GRADES: readonly string[] = klcgLandOffice.bands.map(({ grade }) => grade);
const NAMES = ["甲所", "乙所", "丙所", "丁所", "戊所"];

const mark = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(59.995, 79.5, 89.5, 90, 80, 70, 60, 95),
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
);

/** Marks by subject and judge. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: NAMES.length }), fc.integer({ min: 1, max: 4 }))
  .chain(([subjects, judges]) =>
    fc.array(fc.array(mark, { minLength: judges, maxLength: judges }), { minLength: subjects, maxLength: subjects }),
  );

const quotas = fc.record({ best: fc.integer({ min: 0, max: 3 }), second: fc.integer({ min: 0, max: 3 }) }).map(
  ({ best, second }) =>
    [
      { grade: "優等", atMost: best, source: "自訂" },
      { grade: "甲等", atMost: second, source: "自訂" },
    ] as const,
);

function scored(rows: readonly (readonly number[])[], options: PanelOptions): PanelResult {
  return panel(marked(Object.fromEntries(rows.map((row, place) => [NAMES[place] ?? "?", row]))), options);
}

/** The worst grade that a subject can have, 0 being the best. */
function worst(result: PanelResult, place: number): number {
  const grade = result.subjects[place]?.grade;
  return GRADES.indexOf(grade?.grade ?? grade?.possible?.lowest ?? "");
}

const exact = (text: string): Ratio => fromExact(text) ?? ZERO;

test("a quota is never exceeded, whatever ties there are", () => {
  fc.assert(
    fc.property(tables, quotas, (rows, given) => {
      const { subjects } = scored(rows, { gradeScale: klcgLandOffice, quotas: given });
      for (const { grade, atMost } of given) {
        expect(subjects.filter((subject) => subject.grade?.grade === grade).length).toBeLessThanOrEqual(atMost);
      }
    }),
  );
});

test("a place stays empty only when nobody who earned it was set back", () => {
  fc.assert(
    fc.property(tables, quotas, (rows, given) => {
      const { subjects } = scored(rows, { gradeScale: klcgLandOffice, quotas: given });
      const [best] = given;
      const earned = subjects.filter(({ grade }) => grade?.byScore.grade === "優等");
      const has = earned.filter(({ grade }) => grade?.grade === "優等").length;
      const open = earned.filter(({ grade }) => grade?.possible?.highest === "優等").length;
      if (open === 0) expect(has).toBe(Math.min(best.atMost, earned.length));
      else expect(has + open).toBeGreaterThan(best.atMost);
    }),
  );
});

test("a raised mark never lowers the grade when nothing else changes", () => {
  fc.assert(
    fc.property(
      tables,
      quotas,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 4000 }),
      (rows, given, row, column, by) => {
        const options = { gradeScale: klcgLandOffice, quotas: given };
        const place = row % rows.length;
        const raised = rows.map((own, at) =>
          own.map((value, judge) =>
            at === place && judge === column % own.length ? Math.min(100, value + by / 100) : value,
          ),
        );
        expect(worst(scored(raised, options), place)).toBeLessThanOrEqual(worst(scored(rows, options), place));
      },
    ),
  );
});

const adjustments = fc.array(
  fc.record({
    kind: fc.constantFrom("嘉獎", "記功", "申誡"),
    points: fc.oneof(
      fc.integer({ min: -400, max: 400 }).map((n) => n / 100),
      fc.constantFrom("1/3", "-2/7"),
    ),
  }),
  { maxLength: 6 },
);

const caps = fc.record(
  {
    bonus: fc.integer({ min: 0, max: 5 }),
    penalty: fc.integer({ min: 0, max: 5 }),
    aboveMaximum: fc.boolean(),
    belowZero: fc.boolean(),
  },
  { requiredKeys: [] },
);

test("adjustments add up exactly, stay within their caps and change nothing but the total", () => {
  fc.assert(
    fc.property(tables, adjustments, caps, (rows, given, adjustmentCaps) => {
      const asked: readonly Adjustment[] = given.map((one) => ({ subject: "甲所", reason: "核定", ...one }));
      const [plain] = scored(rows, {}).subjects;
      const [subject] = scored(rows, { adjustments: asked, adjustmentCaps }).subjects;
      if (asked.length === 0) {
        expect(subject?.adjusted).toBeUndefined();
        return;
      }
      const { items = [], exact: totals = { before: "", after: "", cut: "" } } = subject?.adjusted ?? {};
      const counted = items.map((item) => exact(item.exact.points));
      const sum = counted.reduce(add, exact(totals.before));
      expect(toExact(add(sum, exact(totals.cut)))).toBe(totals.after);
      expect(totals.before).toBe(plain?.total.exact.value);
      expect(totals.after).toBe(subject?.total.exact.value);
      const total = (sign: number) => counted.filter((one) => Math.sign(compare(one, ZERO)) === sign).reduce(add, ZERO);
      const { bonus = 1000, penalty = 1000, aboveMaximum = false, belowZero = false } = adjustmentCaps;
      expect(compare(total(1), fromNumber(bonus))).toBeLessThanOrEqual(0);
      expect(compare(total(-1), fromNumber(-penalty))).toBeGreaterThanOrEqual(0);
      if (!aboveMaximum) expect(compare(exact(totals.after), fromNumber(100))).toBeLessThanOrEqual(0);
      if (!belowZero) expect(compare(exact(totals.after), ZERO)).toBeGreaterThanOrEqual(0);
      expect(subject?.members).toEqual(plain?.members);
    }),
  );
});

test("flags are exactly the subjects whose range reaches the threshold", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 0, max: 60 }), (rows, atLeast) => {
      const { flags } = scored(rows, { disagreement: [{ measure: "range", atLeast }] });
      const expected = rows.flatMap((row, place) => {
        const hundredths = row.map((value) => Math.round(value * 1000));
        const range = Math.max(...hundredths) - Math.min(...hundredths);
        return row.length > 1 && range >= atLeast * 1000 ? [NAMES[place]] : [];
      });
      expect(flags.map(({ subject }) => subject)).toEqual(expected);
    }),
  );
});
