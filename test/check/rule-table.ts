import { describe, expect, test } from "vitest";
import { formatPath } from "../../src/base/path";
import { checkPlan, examplePlan, type RuleId } from "../../src/check";
import type { Framework } from "../../src/model/framework";
import type { PlanInput } from "../../src/model/plan";

/** A situation, the changes to the example plan that make it, and the findings of one rule in it. */
export interface RuleCase {
  readonly name: string;
  readonly plan: Partial<PlanInput>;
  /** Path and message in Chinese, in order; valid cases have none. */
  readonly findings?: readonly (readonly [path: string, message: string])[];
  readonly config?: unknown;
  readonly framework?: Framework;
  readonly asOf?: string;
}

/** Runs one rule over a table of situations, valid ones first. */
export function testRule(id: RuleId, cases: readonly RuleCase[]): void {
  describe(id, () => {
    test.each(cases)("$name", ({ plan, findings = [], config, framework, asOf }) => {
      const { diagnostics } = checkPlan(examplePlan(plan), { config, framework, asOf });
      const found = diagnostics.filter(({ code }) => code === id);
      expect(found.map(({ path, message }) => [formatPath(path), message])).toEqual(findings);
    });

    test("speaks English as well", () => {
      const english = cases.flatMap(
        ({ plan, config, framework, asOf }) =>
          checkPlan(examplePlan(plan), { config, framework, asOf, locale: "en" }).diagnostics,
      );
      const found = english.filter(({ code }) => code === id);
      expect(found.length).toBeGreaterThan(0);
      for (const { message } of found) expect(message.replaceAll(/".*?"/gsu, "")).toMatch(/^[^。；]*[.?]$/u);
    });
  });
}
