import fc from "fast-check";
import { expect, test } from "vitest";
import { fromExact } from "../../src/base/exact-text";
import { add, compare, type Ratio, subtract, ZERO } from "../../src/base/ratio";
import { leapAward2018 } from "../../src/frameworks/leap-award-2018";
import type { Scorecard } from "../../src/model/scorecard";
import { weightFramework } from "../../src/model/weight-framework";
import { compareScorecards, type ScoreComparison } from "../../src/score/compare-scorecards";
import { CHANGE_CAUSES } from "../../src/score/explain-change";
import { NOT_APPLICABLE, NOT_ASSESSED, scored } from "./scored";

const LEAVES = ["consistency-accuracy", "friendliness", "convenience", "accessibility", "growth-optimisation"] as const;

/** A scorecard of a county's own points, with marks of every kind. */
const card: fc.Arbitrary<Scorecard> = fc
  .record({
    points: fc.tuple(...LEAVES.map(() => fc.integer({ min: 1, max: 9 }))),
    rates: fc.tuple(
      ...LEAVES.map(() =>
        fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) }, fc.constantFrom(-1, -2, -3)),
      ),
    ),
    notApplicable: fc.constantFrom("redistribute" as const, "exclude" as const),
  })
  .map(({ points, rates, notApplicable }) => {
    const worth = Object.fromEntries(LEAVES.map((id, i) => [id, points[i] ?? 1]));
    const framework = weightFramework(leapAward2018, { ...worth, "service-capacity": 7, "service-evaluation": 3 });
    const marks = Object.fromEntries(LEAVES.map((id, i) => [id, markOf(rates[i] ?? 0, points[i] ?? 1)]));
    const sheet = { framework: framework.id, marks: { ...marks, "service-capacity": 5, "service-evaluation": 1.5 } };
    return scored(sheet, { notApplicable }, framework);
  });

function markOf(rate: number, points: number): unknown {
  if (rate >= 0) return (points * rate) / 4;
  return rate === -1 ? NOT_APPLICABLE : rate === -2 ? NOT_ASSESSED : undefined;
}

function compared(before: Scorecard, after: Scorecard): ScoreComparison {
  const outcome = compareScorecards(before, after);
  if (!outcome.ok) throw new Error("The cards can be compared");
  return outcome.value;
}

function exactOf(text: string | null): Ratio {
  const value = fromExact(text ?? "");
  if (value === undefined) throw new Error(`${text} is no number`);
  return value;
}

function isEqual(texts: readonly string[], whole: string | null): boolean {
  return compare(texts.map(exactOf).reduce(add, ZERO), exactOf(whole)) === 0;
}

test("causes add up to the change of their criterion, criteria and causes to the change of the total, exactly", () => {
  fc.assert(
    fc.property(card, card, (before, after) => {
      const { total, causes, criteria } = compared(before, after);
      for (const { causes: own, exact } of criteria)
        expect(
          isEqual(
            CHANGE_CAUSES.map((cause) => own[cause].exact),
            exact.change,
          ),
        ).toBe(true);
      const { change } = total.points.exact;
      expect(
        isEqual(
          criteria.map(({ exact }) => exact.change),
          change,
        ),
      ).toBe(true);
      expect(
        isEqual(
          CHANGE_CAUSES.map((cause) => causes[cause].exact),
          change,
        ),
      ).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("the way back has the same causes with the other sign, and no way has none", () => {
  fc.assert(
    fc.property(card, card, (before, after) => {
      const [there, back] = [compared(before, after), compared(after, before)];
      const causesOf = ({ criteria }: ScoreComparison) => new Map(criteria.map(({ id, causes }) => [id, causes]));
      const returned = causesOf(back);
      for (const [id, causes] of causesOf(there))
        for (const cause of CHANGE_CAUSES)
          expect(
            compare(exactOf(causes[cause].exact), subtract(ZERO, exactOf(returned.get(id)?.[cause].exact ?? null))),
          ).toBe(0);
      const own = compared(before, before);
      expect(
        own.criteria.flatMap(({ causes }) => CHANGE_CAUSES.filter((cause) => causes[cause].exact !== "0")),
      ).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
