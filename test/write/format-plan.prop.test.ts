import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FRAMEWORKS } from "../../src/frameworks";
import { parsePlan } from "../../src/model/parse-plan";
import type { Plan, PlanInput } from "../../src/model/plan";
import { readPlan } from "../../src/read";
import { formatPlan } from "../../src/write";
import { planInput } from "../model/plan-arbitrary";
import { documentPlan } from "./document-plan-arbitrary";

const canonical = (input: PlanInput): Plan => {
  const outcome = parsePlan(input, { frameworks: FRAMEWORKS });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
};

describe.each([...FRAMEWORKS, undefined])(
  "a plan written as a document and read again is the same plan",
  (framework) => {
    test(framework?.id ?? "no framework", () => {
      fc.assert(
        fc.property(documentPlan(framework), (input) => {
          const plan = canonical(input);
          const text = formatPlan(plan, "markdown");
          const reading = readPlan(text, { format: "markdown" });
          const { sections, columns: _, ...read } = reading.plan ?? {};
          const title = `${plan.agency.name}${plan.rocYear}年度提升服務品質執行計畫`;
          expect(read).toEqual({ title, ...without(plan), entries: plan.entries });
          if (plan.sections) expect(sections?.slice(0, plan.sections.length)).toEqual(plan.sections);
          expect(reading.unread).toEqual([]);
          expect(readPlan(formatPlan(reading.plan ?? plan, "markdown"), { format: "markdown" }).plan).toEqual(
            reading.plan,
          );
        }),
        { numRuns: 40 },
      );
    });
  },
);

test("any plan at all can be written and read", () => {
  fc.assert(
    fc.property(planInput, (input) => {
      const outcome = parsePlan(input);
      if (!outcome.ok) return;
      const first = readPlan(formatPlan(outcome.value, "markdown"), { format: "markdown" });
      const { assigned, furniture, unread, characters } = first.coverage;
      expect(assigned + furniture + unread).toBe(characters);
      expect(first.plan?.rocYear).toBe(outcome.value.rocYear);
    }),
    { numRuns: 100 },
  );
});

function without({ sections: _, ...plan }: Plan): Omit<Plan, "sections"> {
  return plan;
}
