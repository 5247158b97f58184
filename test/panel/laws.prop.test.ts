import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PANEL_METHODS } from "../../src/panel/methods";
import { itemRankSum } from "../../src/panel/methods/item-rank-sum";
import { rankSum } from "../../src/panel/methods/rank-sum";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { rankSubjects } from "../../src/panel/rank-subjects";
import { scorePanel } from "../../src/panel/score-panel";
import { TIE_BREAKERS } from "../../src/panel/tie-breakers";
import { items, JUDGES, panel, subjectOf, totals } from "./panels";
import { asInput, numbersOf, randomPanel } from "./random-panel";

/** Whole panels on items of 60 and 40 points: `marks[subject][judge]`, in halves. */
const FRAMEWORK = items(60, 40);
const mark = (max: number) => fc.integer({ min: 0, max: 2 * max }).map((halves) => halves / 2);
const marksArb = fc
  .record({ judges: fc.integer({ min: 1, max: 4 }), subjects: fc.integer({ min: 1, max: 5 }) })
  .chain(({ judges, subjects }) =>
    fc.array(fc.array(fc.tuple(mark(60), mark(40)), { minLength: judges, maxLength: judges }), {
      minLength: subjects,
      maxLength: subjects,
    }),
  );

type Marks = readonly (readonly (readonly [number, number])[])[];

const nameOf = (subject: number): string => `第${subject + 1}所`;

function sheetsOf(marks: Marks): readonly { readonly subject: { readonly agency: string } }[] {
  return marks.flatMap((row, subject) =>
    row.map(([a, b], judge) => ({
      framework: "items",
      judge: JUDGES[judge],
      subject: { agency: nameOf(subject) },
      marks: { a, b },
    })),
  );
}

/** The methods that take a plain whole panel. */
const PLAIN = PANEL_METHODS.filter(({ id }) => id !== "weighted-phases" && id !== "third-reader").map((method) => ({
  name: method.id,
  method,
}));

/** Everything about each subject but the order in which its judges are listed. */
function outcomes(sheets: readonly unknown[], options: PanelOptions, framework = FRAMEWORK) {
  const outcome = scorePanel(sheets, framework, options);
  if (!outcome.ok) return outcome.diagnostics.map(({ code }) => code).toSorted();
  return outcome.value.subjects
    .map(({ name, total, rank, tied, grade, members }) => ({
      name,
      total,
      rank,
      tied,
      grade,
      members: members.toSorted((a, b) => textOrder(`${a.judge}${a.phase}`, `${b.judge}${b.phase}`)),
    }))
    .toSorted((a, b) => textOrder(a.name, b.name));
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

test("the order of the sheets changes nothing but the order of the lists, whatever the method and the gaps", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
      const next = numbersOf(seed);
      const { sheets, framework, options } = asInput(randomPanel(next));
      const shuffled = sheets
        .map((sheet) => ({ sheet, key: next(1e9) }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ sheet }) => sheet);
      expect(outcomes(shuffled, options, framework)).toEqual(outcomes(sheets, options, framework));
    }),
    { numRuns: 400 },
  );
});

test.each(PLAIN.filter(({ method }) => method.unit === "percent"))(
  "identical judges give what one of them gives: $name",
  ({ method }) => {
    fc.assert(
      fc.property(marksArb, fc.integer({ min: 2, max: 6 }), (marks, judges) => {
        const alone = panel(sheetsOf(marks.map(([first = [0, 0]]) => [first])), { method }, FRAMEWORK);
        const same = marks.map(([first = [0, 0]]) => Array.from({ length: judges }, () => first));
        expect(totals(panel(sheetsOf(same), { method }, FRAMEWORK))).toEqual(totals(alone));
      }),
      { numRuns: 100 },
    );
  },
);

test("identical judges add up to so many times one of them, as total score and as sum of ranks", () => {
  fc.assert(
    fc.property(marksArb, fc.integer({ min: 2, max: 6 }), fc.boolean(), (marks, judges, byRank) => {
      const method = PLAIN.find(({ name }) => name === (byRank ? "rank-sum" : "total-score"))?.method;
      const alone = panel(sheetsOf(marks.map(([first = [0, 0]]) => [first])), { method }, FRAMEWORK);
      const same = marks.map(([first = [0, 0]]) => Array.from({ length: judges }, () => first));
      const together = panel(sheetsOf(same), { method }, FRAMEWORK);
      for (const { name, total, rank } of together.subjects) {
        const one = subjectOf(alone, name);
        expect(Number(total.exact.value)).toBe(Number(one.total.exact.value) * judges);
        expect(rank).toBe(one.rank);
      }
    }),
    { numRuns: 100 },
  );
});

test.each(["competition", "dense", "fractional"] as const)(
  "a judge who gives everybody so many points more changes no sum of ranks (%s)",
  (memberTies) => {
    fc.assert(
      fc.property(marksArb, fc.nat(3), fc.nat(20), (marks, which, more) => {
        const lower = marks.map((row) => row.map(([a, b]): readonly [number, number] => [a / 2, b]));
        const higher = lower.map((row) =>
          row.map(([a, b], judge): readonly [number, number] => [judge === which % row.length ? a + more : a, b]),
        );
        const options = { method: rankSum, memberTies };
        expect(totals(panel(sheetsOf(higher), options, FRAMEWORK))).toEqual(
          totals(panel(sheetsOf(lower), options, FRAMEWORK)),
        );
      }),
      { numRuns: 100 },
    );
  },
);

describe("a raised mark never worsens the rank of its subject", () => {
  const ties = TIE_BREAKERS.filter(({ asks }) => asks === undefined);
  test.each(
    PLAIN.flatMap(({ name, method }) => [
      { name, options: { method } },
      { name: `${name}, ties broken`, options: { method, ties } },
    ]),
  )("$name", ({ options }) => {
    fc.assert(
      fc.property(marksArb, fc.nat(100), fc.nat(100), fc.nat(80), (marks, atSubject, atJudge, more) => {
        const subject = atSubject % marks.length;
        const raised = marks.map((row, place) =>
          row.map(([a, b], judge): readonly [number, number] =>
            place === subject && judge === atJudge % row.length ? [Math.min(60, a + more / 2), b] : [a, b],
          ),
        );
        const before = subjectOf(panel(sheetsOf(marks), options, FRAMEWORK), nameOf(subject)).rank ?? 0;
        const after = subjectOf(panel(sheetsOf(raised), options, FRAMEWORK), nameOf(subject)).rank ?? 0;
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe("ranks", () => {
  const values = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 });
  const ranked = (marks: readonly number[], ranking: "competition" | "dense" | "fractional") => {
    const outcome = rankSubjects(
      marks.map((value, place) => ({ subject: nameOf(place), value })),
      { ranking },
    );
    if (!outcome.ok) throw new Error("Numbers can be ranked");
    return outcome.value.map(({ rank }) => rank);
  };

  test("fractional ranks of n subjects add up to 1 + 2 + … + n", () => {
    fc.assert(
      fc.property(values, (marks) => {
        const sum = ranked(marks, "fractional").reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((marks.length * (marks.length + 1)) / 2);
      }),
    );
  });

  test("a competition rank is one more than those who are better, a dense one than their different values", () => {
    fc.assert(
      fc.property(values, (marks) => {
        for (const [place, own] of marks.entries()) {
          const better = marks.filter((other) => other > own);
          expect(ranked(marks, "competition")[place]).toBe(1 + better.length);
          expect(ranked(marks, "dense")[place]).toBe(1 + new Set(better).size);
        }
      }),
    );
  });
});

test("fractional member ranks make sums of ranks that add up: judges × 1 + 2 + … + n, and items × the same", () => {
  fc.assert(
    fc.property(marksArb, (marks) => {
      const pairs = (marks.length * (marks.length + 1)) / 2;
      const sumOf = (options: PanelOptions) =>
        Object.values(totals(panel(sheetsOf(marks), { memberTies: "fractional", ...options }, FRAMEWORK))).reduce(
          (sum, value) => sum + Number(value),
          0,
        );
      expect(sumOf({ method: rankSum })).toBe((marks[0]?.length ?? 0) * pairs);
      expect(sumOf({ method: itemRankSum })).toBe(2 * pairs);
    }),
    { numRuns: 100 },
  );
});

test("every mean lies between the lowest and the highest of its judges", () => {
  fc.assert(
    fc.property(
      marksArb,
      fc.constantFrom(...PLAIN.filter(({ method }) => method.unit === "percent")),
      (marks, { method }) => {
        for (const { total, members } of panel(sheetsOf(marks), { method }, FRAMEWORK).subjects) {
          const percents = members.map(({ percent }) => percent ?? 0);
          expect(total.value).toBeGreaterThanOrEqual(Math.min(...percents));
          expect(total.value).toBeLessThanOrEqual(Math.max(...percents));
        }
      },
    ),
    { numRuns: 100 },
  );
});
