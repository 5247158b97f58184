import { describe, expect, test } from "vitest";
import { applyFixes, type CheckDiagnostic, checkPlan, examplePlan, RULES, type RuleId } from "../../src/check";
import { applyEdits } from "./apply-edits";

/** Rules that are about words of a text: they say which. The others are about a value, a row or the plan. */
const ABOUT_WORDS: ReadonlySet<RuleId> = new Set([
  "criteria-count",
  "level-name",
  "other-government",
  "title-outside-year",
  "plan-name",
  "yearly-duty",
  "wrong-weekday",
  "carried-over-year",
  "recurring-count",
  "award-name",
  "doubled-numbering",
  "variant-characters",
  "outdated-term",
  "lookalike-character",
  "simplified-character",
  "mixed-width",
  "half-width-punctuation",
  "unbalanced-brackets",
  "missing-final-punctuation",
  "doubled-punctuation",
  "repeated-words",
  "html-remains",
  "missing-reference",
  "undefined-body",
  "form-term",
  "action-is-result",
]);

const found = (plan: unknown, asOf: string | undefined) =>
  checkPlan(plan, { config: { extends: "strict" }, asOf }).diagnostics;

const countsOf = (diagnostics: readonly CheckDiagnostic[]) => {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

const EXAMPLES = RULES.map(({ id, examples }) => {
  const asOf = "asOf" in examples ? examples.asOf : undefined;
  const plan = examplePlan(examples.bad);
  return { id, asOf, plan, own: found(plan, asOf).filter(({ code }) => code === id) };
});

describe("what a finding marks", () => {
  test.each(EXAMPLES.filter(({ id }) => ABOUT_WORDS.has(id)))("$id marks the words that it is about", ({ own }) => {
    for (const { excerpt } of own) {
      expect(excerpt).toBeDefined();
      if (excerpt === undefined) continue;
      expect(excerpt.end).toBeGreaterThan(excerpt.start);
      expect(excerpt.text.length).toBeGreaterThanOrEqual(excerpt.end);
    }
  });
});

describe("what a correction does", () => {
  const withFix = EXAMPLES.flatMap(({ own, ...example }) =>
    own.flatMap(({ fix }, i) =>
      fix === undefined ? [] : [{ ...example, fix, name: `${example.id}, finding ${i + 1}` }],
    ),
  );

  test("nearly half of the rules that are about words have one", () => {
    expect(new Set(withFix.map(({ id }) => id)).size).toBeGreaterThanOrEqual(15);
  });

  test.each(withFix)("$name: it goes, and nothing new comes", ({ id, plan, asOf, fix }) => {
    const before = countsOf(found(plan, asOf));
    const after = countsOf(found(applyEdits(plan, fix.edits), asOf));
    expect(after.get(id) ?? 0).toBeLessThan(before.get(id) ?? 0);
    for (const [code, count] of after) expect(count, code).toBeLessThanOrEqual(before.get(code) ?? 0);
  });

  test.each(EXAMPLES.filter(({ own }) => own.some(({ fix }) => fix?.safe === true)))(
    "$id: the safe ones are made, and no safe one is left",
    ({ plan, asOf, own }) => {
      const safe = own.filter(({ fix }) => fix?.safe === true);
      const { value, applied } = applyFixes(plan, safe);
      expect(applied).toEqual(safe);
      const left = found(value, asOf).filter(({ code, fix }) => code === own[0]?.code && fix?.safe === true);
      expect(left).toEqual([]);
    },
  );
});
