import { FRAMEWORKS } from "../../src/frameworks";
import type { MapOptions, PlanMapping } from "../../src/map";
import { mapPlan } from "../../src/map";
import { parsePlan } from "../../src/model";
import type { Framework } from "../../src/model/framework";
import type { Plan, PlanInput } from "../../src/model/plan";

/** A minimal plan with these rows. */
export const planOf = (framework: string, entries: PlanInput["entries"], changes: object = {}): PlanInput => ({
  framework,
  agency: "範例戶政事務所",
  rocYear: 105,
  entries,
  ...changes,
});

export const canonical = (input: unknown): Plan => {
  const outcome = parsePlan(input, { frameworks: FRAMEWORKS });
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  return outcome.value;
};

/** The result of a mapping that has to succeed. */
export const mapped = (plan: unknown, to: Framework, options: MapOptions = {}): PlanMapping => {
  const outcome = mapPlan(plan, to, options);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  return outcome.value;
};

export const actionTexts = ({ entries }: Plan): readonly string[] =>
  entries.flatMap(({ actions }) => actions.map(({ text }) => text));
