import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePlans } from "../../src/map/compare-plans";
import type { PlanComparison } from "../../src/map/comparison/plan-comparison";
import type { PlanInput } from "../../src/model/plan";
import { planInput } from "../model/plan-arbitrary";

/** Words from which texts are made that are often nearly the same. */
const text = fc
  .array(
    fc.constantFrom("增設", "雙語", "標示", "20面", "25面", "民眾", "滿意度", "達90%", "達92%", "107年", "108年", "，"),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => `${words.join("")}。`);

const maybe = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: undefined });

const entry = fc.record({
  criterion: fc.constantFrom("服務友善", "服務便捷", "服務可近性", "自訂項目"),
  strategy: maybe(text),
  benefit: maybe(text),
  actions: fc.array(
    fc.record({
      text,
      deadline: maybe(fc.constantFrom("107年12月31日", "108年12月31日", "經常辦理", "每季", "儘量", "108年2月")),
      units: maybe(fc.array(fc.constantFrom("戶籍課", "資訊課", "行政院衛生署", "衛生福利部"), { maxLength: 3 })),
      target: maybe(text),
    }),
    { maxLength: 5 },
  ),
});

/** Plans of two years in the words of one office. */
const ownPlan: fc.Arbitrary<PlanInput> = fc.record({
  framework: fc.constant("leap-award-2018"),
  agency: fc.constantFrom("範例戶政事務所", "範例縣甲乙戶政事務所"),
  rocYear: fc.constantFrom(107, 108),
  title: maybe(text),
  goals: fc.array(text, { maxLength: 4 }),
  entries: fc.array(entry, { maxLength: 5 }),
});

/** The same words under the criteria of an older framework. */
const olderPlan: fc.Arbitrary<PlanInput> = fc.record({
  framework: fc.constant("innovation-2016"),
  agency: fc.constant("範例戶政事務所"),
  rocYear: fc.constantFrom(105, 106),
  entries: fc.array(
    fc
      .tuple(fc.constantFrom("服務場所便利性", "服務流程便捷性", "服務設施合宜程度", "機關形象"), entry)
      .map(([criterion, row]) => ({ ...row, criterion })),
    { maxLength: 5 },
  ),
});

const anyPlan = fc.oneof(
  { weight: 1, arbitrary: olderPlan },
  { weight: 3, arbitrary: ownPlan },
  { weight: 1, arbitrary: planInput },
);
const threshold = fc.constantFrom(1, 40, 50, 75, 100);

function compared(before: PlanInput, after: PlanInput, leastPercent: number): PlanComparison {
  const { comparison } = comparePlans(before, after, { leastPercent });
  if (comparison === undefined) throw new Error("There is no comparison");
  return comparison;
}

describe("laws of comparing plans", () => {
  test("comparing a plan with itself finds nothing", () => {
    fc.assert(
      fc.property(anyPlan, threshold, (plan, leastPercent) => {
        const { actions, entries, parts, summary } = compared(plan, plan, leastPercent);
        const lists = [parts.legalBasis, parts.goals, parts.monitoring, parts.rewards];
        const fates = [...actions, ...entries, ...lists.flat()].map(({ fate }) => fate);
        expect(fates.filter((fate) => fate !== "unchanged")).toEqual([]);
        expect(actions.flatMap(({ carriedOn }) => carriedOn)).toEqual([]);
        expect(summary.parts).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test("every action and every row of both plans is there exactly once, with its words", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, threshold, (before, after, leastPercent) => {
        const { actions, entries } = compared(before, after, leastPercent);
        for (const [side, plan] of [["before", before] as const, ["after", after] as const]) {
          const rows = entries.flatMap((one) => (one[side] === null ? [] : [one[side].entry]));
          expect(rows.toSorted((a, b) => a - b)).toEqual(plan.entries.map((_, i) => i));
          const found = actions.flatMap((one) =>
            one[side] === null ? [] : [`${one[side].entry}.${one[side].action}`],
          );
          expect(new Set(found).size).toBe(found.length);
          const count = plan.entries.reduce((sum, { actions: own }) => sum + (Array.isArray(own) ? own.length : 1), 0);
          expect(found.length).toBe(count);
        }
        for (const { fate, before: old, after: recent } of actions)
          expect([old === null, recent === null]).toEqual([fate === "added", fate === "removed"]);
      }),
      { numRuns: 300 },
    );
  });

  test("seen from the other side it is the mirror image", () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, threshold, (before, after, leastPercent) => {
        const there = compared(before, after, leastPercent);
        const back = compared(after, before, leastPercent);
        expect(pictureOf(mirror(back))).toEqual(pictureOf(there));
      }),
      { numRuns: 500 },
    );
  });
});

const OPPOSITE = {
  added: "removed",
  removed: "added",
  changed: "changed",
  unchanged: "unchanged",
  merged: "split",
  split: "merged",
} as const;

function mirror({ actions, entries, parts: { goals } }: PlanComparison) {
  const sides = <T>(one: { readonly before: T; readonly after: T }) => ({ before: one.after, after: one.before });
  return {
    actions: actions.map((one) => ({ ...one, ...sides(one), fate: OPPOSITE[one.fate] })),
    entries: entries.map((one) => ({ ...one, ...sides(one), fate: OPPOSITE[one.fate] })),
    parts: { goals: goals.map((one) => ({ ...one, ...sides(one), fate: OPPOSITE[one.fate] })) },
  };
}

/** What must be the same from both sides: who is whose partner, how alike, and which fields changed or went on. */
function pictureOf({
  actions,
  entries,
  parts: { goals },
}: {
  readonly actions: PlanComparison["actions"];
  readonly entries: PlanComparison["entries"];
  readonly parts: Pick<PlanComparison["parts"], "goals">;
}) {
  return [
    ...actions.map(({ fate, before, after, likeness, changes, carriedOn }) =>
      JSON.stringify([fate, before, after, likeness, Object.keys(changes), carriedOn, changes.text?.figures.length]),
    ),
    ...entries.map(({ fate, before, after, changes, counterparts }) =>
      JSON.stringify([fate, before, after, Object.keys(changes), counterparts]),
    ),
    ...goals.map(({ fate, before, after }) => JSON.stringify([fate, before, after])),
  ].sort();
}
