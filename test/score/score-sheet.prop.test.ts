import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromExact, toExact } from "../../src/base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../src/base/ratio";
import { innovationPoints2010 } from "../../src/frameworks/innovation-points-2010";
import { NOT_APPLICABLE_POLICIES } from "../../src/model/not-applicable-policy";
import { scoredCriteria } from "../../src/model/scored-criteria";
import { compareScorecards } from "../../src/score/compare-scorecards";
import { compileTotal } from "../../src/score/compile-total";
import { leavesOf, NOT_APPLICABLE, NOT_ASSESSED, nodeOf, scored } from "./scored";

const LEAVES = scoredCriteria(innovationPoints2010);
const exact = (text: string | null): Ratio => fromExact(text ?? "0") ?? ZERO;
const sum = (texts: readonly string[]): string => toExact(texts.reduce((total, text) => add(total, exact(text)), ZERO));

const number = (max: number) =>
  fc.oneof(
    fc.integer({ min: 0, max }),
    fc.integer({ min: 0, max: max * 100 }).map((hundredths) => hundredths / 100),
    fc.double({ min: 0, max, noNaN: true }),
  );
const absent = fc.constantFrom(NOT_APPLICABLE, NOT_ASSESSED, undefined);
const nonsense = fc.constantFrom<unknown>("85", null, -1, 1e9, Number.NaN, {}, [], true, { status: "x" });

/** Sheets of the 1000 points; `wrong` lets nonsense in. */
function sheets({ wrong = true, whole = false } = {}) {
  const marks = LEAVES.map(({ id, points = 0 }) => {
    const mark: fc.Arbitrary<unknown> = number(points);
    const choice = whole
      ? mark
      : fc.oneof(
          { weight: 6, arbitrary: mark },
          { weight: 3, arbitrary: absent },
          { weight: wrong ? 1 : 0, arbitrary: nonsense },
        );
    return choice.map((value) => (value === undefined ? [] : [[id, value] as const]));
  });
  return fc.tuple(...marks).map((entries) => ({
    framework: innovationPoints2010.id,
    marks: Object.fromEntries(entries.flat()) as Record<string, unknown>,
  }));
}
const policy = fc.constantFrom(...NOT_APPLICABLE_POLICIES);

test("shares of the scored criteria add up to 100, and to that of their parent", () => {
  fc.assert(
    fc.property(sheets(), policy, (sheet, notApplicable) => {
      const card = scored(sheet, { notApplicable });
      fc.pre(card.completeness.notApplicable < LEAVES.length);
      expect(sum(leavesOf(card).map((node) => node.exact.share))).toBe("100");
      for (const node of card.tree)
        expect(sum((node.children ?? []).map((child) => child.exact.share))).toBe(node.exact.share);
    }),
  );
});

test("contributions add up to the total, exactly", () => {
  fc.assert(
    fc.property(sheets(), policy, (sheet, notApplicable) => {
      const card = scored(sheet, { notApplicable });
      const total = toExact(exact(card.total.exact.points));
      expect(sum(leavesOf(card).map((node) => node.exact.contribution))).toBe(total);
      expect(sum(card.tree.map((node) => node.exact.contribution))).toBe(total);
    }),
  );
});

test("gains add up to what is left of everything applicable", () => {
  fc.assert(
    fc.property(sheets(), policy, (sheet, notApplicable) => {
      const card = scored(sheet, { notApplicable });
      const all = sum([...card.gains.map((gain) => gain.exact.points), toExact(exact(card.total.exact.points))]);
      expect(all).toBe(card.interval.exact.max);
      const order = card.gains.map((gain) => exact(gain.exact.points));
      expect(order.every((gain, i) => i === 0 || compare(order[i - 1] ?? ZERO, gain) >= 0)).toBe(true);
    }),
  );
});

test("the interval contains the total, in points and in percent", () => {
  fc.assert(
    fc.property(sheets(), policy, (sheet, notApplicable) => {
      const { total, interval } = scored(sheet, { notApplicable });
      fc.pre(total.points !== null);
      for (const unit of ["points", "percent"] as const) {
        expect(compare(exact(interval.lowest.exact[unit]), exact(total.exact[unit]))).toBeLessThanOrEqual(0);
        expect(compare(exact(total.exact[unit]), exact(interval.highest.exact[unit]))).toBeLessThanOrEqual(0);
      }
      expect(compare(exact(interval.highest.exact.percent), exact("100"))).toBeLessThanOrEqual(0);
    }),
  );
});

test("raising a mark never lowers the total or the interval", () => {
  fc.assert(
    fc.property(
      sheets({ wrong: false }),
      policy,
      fc.constantFrom(...LEAVES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sheet, notApplicable, { id, points = 0 }, share) => {
        const mark = sheet.marks[id];
        fc.pre(typeof mark === "number");
        const raised = Math.min(points, Number(mark) + share * (points - Number(mark)));
        const before = scored(sheet, { notApplicable });
        const after = scored({ ...sheet, marks: { ...sheet.marks, [id]: raised } }, { notApplicable });
        for (const unit of ["points", "percent"] as const) {
          expect(compare(exact(after.total.exact[unit]), exact(before.total.exact[unit]))).toBeGreaterThanOrEqual(0);
          expect(
            compare(exact(after.interval.highest.exact[unit]), exact(before.interval.highest.exact[unit])),
          ).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});

test("giving an open mark narrows the interval", () => {
  fc.assert(
    fc.property(
      sheets({ wrong: false }),
      fc.constantFrom(...LEAVES),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (sheet, { id, points = 0 }, share) => {
        const before = scored(sheet);
        fc.pre(["missing", "not-assessed"].includes(nodeOf(before, id).status));
        const after = scored({ ...sheet, marks: { ...sheet.marks, [id]: share * points } });
        const [low, high] = [before.interval.lowest, before.interval.highest];
        expect(compare(exact(after.interval.lowest.exact.points), exact(low.exact.points))).toBeGreaterThanOrEqual(0);
        expect(compare(exact(after.interval.highest.exact.points), exact(high.exact.points))).toBeLessThanOrEqual(0);
      },
    ),
  );
});

test("the order of the keys does not matter", () => {
  fc.assert(
    fc.property(sheets(), fc.infiniteStream(fc.nat()), (sheet, dice) => {
      const shuffled = Object.entries({ ...sheet.marks, 機關形象: 5, 不存在: 1, 服務行為友善性與專業性: 3 })
        .map((entry) => [dice.next().value, entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry);
      const marks = Object.fromEntries(shuffled);
      const sorted = Object.fromEntries(Object.entries(marks).sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(scored({ ...sheet, marks })).toEqual(scored({ ...sheet, marks: sorted }));
    }),
  );
});

test("full marks for whatever applies are 100 %", () => {
  fc.assert(
    fc.property(
      fc.subarray(LEAVES as (typeof LEAVES)[number][], { minLength: 1 }),
      fc.constantFrom("redistribute", "exclude"),
      (applicable, notApplicable) => {
        const marks = Object.fromEntries(
          LEAVES.map((leaf) => [leaf.id, applicable.includes(leaf) ? leaf.points : NOT_APPLICABLE]),
        );
        const card = scored({ framework: innovationPoints2010.id, marks }, { notApplicable });
        expect(card.total.exact.percent).toBe("100");
        if (notApplicable === "redistribute") expect(card.total.exact.points).toBe("1000");
      },
    ),
  );
});

describe("compileTotal gives the total of scoreSheet", () => {
  test.each([
    ["sheets of numbers", { whole: true }],
    ["any sheet", {}],
  ])("%s", (_, kind) => {
    const rounding = fc.record({
      mode: fc.constantFrom("half-up", "half-even", "truncate"),
      digits: fc.nat({ max: 6 }),
    });
    fc.assert(
      fc.property(
        sheets(kind),
        policy,
        rounding,
        fc.constantFrom("points", "percent"),
        (sheet, notApplicable, given, scale) => {
          const options = { notApplicable, rounding: given };
          const total = compileTotal(innovationPoints2010, options);
          expect(total({ ...sheet, scale })).toBe(scored({ ...sheet, scale }, options).total.points);
        },
      ),
    );
  });
});

test("the changes of the criteria add up to the change of the total, exactly", () => {
  fc.assert(
    fc.property(sheets(), sheets(), policy, (before, after, notApplicable) => {
      const outcome = compareScorecards(scored(before, { notApplicable }), scored(after, { notApplicable }));
      fc.pre(outcome.ok && outcome.value.total.points.change !== null);
      if (!outcome.ok) return;
      expect(sum(outcome.value.criteria.map((criterion) => criterion.exact.change))).toBe(
        outcome.value.total.points.exact.change,
      );
    }),
  );
});

test("any value at all is answered, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      (value) => {
        scored({ framework: innovationPoints2010.id, marks: { "staff-conduct": value } });
        const total = compileTotal(innovationPoints2010);
        expect(total({ framework: innovationPoints2010.id, marks: value }) ?? 0).toBeGreaterThanOrEqual(0);
        expect(total(value)).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});
