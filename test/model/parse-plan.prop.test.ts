import fc from "fast-check";
import { expect, test } from "vitest";
import { FRAMEWORKS, leapAward2018 } from "../../src/frameworks";
import { parsePlan, planSchema } from "../../src/model";
import { planInput } from "./plan-arbitrary";

const WAYS = [{}, { framework: leapAward2018 }] as const;

/** Points may be written twice, by id and by label: that is a fault, and another test's. */
const withoutPoints = planInput.map(({ points: _points, ...plan }) => plan);

test("every loose form is understood, and its canonical form is understood as itself", () => {
  fc.assert(
    fc.property(withoutPoints, fc.constantFrom(...WAYS), (input, options) => {
      const outcome = parsePlan(input, options);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
      const again = parsePlan(outcome.value, options);
      expect(again).toStrictEqual({ ok: true, value: outcome.value, diagnostics: [] });
      // To the byte: the order of the fields is the same, too.
      expect(JSON.stringify(again.ok && again.value)).toBe(JSON.stringify(outcome.value));
    }),
    { numRuns: 300 },
  );
});

test("the schema alone accepts the canonical form and changes nothing", () => {
  fc.assert(
    fc.property(planInput, (input) => {
      const canonical = planSchema.parse(input);
      expect(JSON.stringify(planSchema.parse(canonical))).toBe(JSON.stringify(canonical));
      expect(planSchema.parse(canonical)).toStrictEqual(canonical);
    }),
    { numRuns: 300 },
  );
});

test("the canonical form is what JSON can hold: nothing is lost on the way out and in", () => {
  fc.assert(
    fc.property(planInput, (input) => {
      const outcome = parsePlan(input);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
      expect(JSON.parse(JSON.stringify(outcome.value))).toStrictEqual(outcome.value);
    }),
    { numRuns: 300 },
  );
});

test("naming the framework or handing it in comes to the same", () => {
  fc.assert(
    fc.property(withoutPoints, (plan) => {
      const named = { ...plan, framework: leapAward2018.id };
      expect(parsePlan(named, { frameworks: FRAMEWORKS })).toEqual(parsePlan(named, { framework: leapAward2018 }));
    }),
  );
});

test("no text is lost: what was written for actions is there, in order", () => {
  fc.assert(
    fc.property(planInput, (input) => {
      const outcome = parsePlan(input);
      const written = input.entries.flatMap(({ actions }) =>
        [actions].flat().map((action) => (typeof action === "string" ? action : action.text).trim()),
      );
      expect(outcome.ok && outcome.value.entries.flatMap(({ actions }) => actions.map(({ text }) => text))).toEqual(
        written,
      );
    }),
  );
});
