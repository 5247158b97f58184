import { shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_PROBLEMS, type MapProblemCode } from "../diagnostics/map-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { draftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import { frameworkName, isFrameworkName } from "../model/framework-name";
import { plainName } from "../model/plain-name";
import type { Plan } from "../model/plan";
import type { PlanCode } from "../model/plan-code";
import { isRenamed } from "./comparison/same-body";
import { refuseMapping } from "./refuse-mapping";

/** The plan to map into, as it stands; a fault in it is told under `into`. */
export function readBase(
  input: unknown,
  to: Framework,
  locale: Locale | undefined,
): Outcome<Plan | undefined, MapProblemCode | PlanCode> {
  if (input === undefined) return { ok: true, value: undefined, diagnostics: [] };
  const { plan, diagnostics } = draftPlan(input, { locale, framework: to });
  if (plan === undefined)
    return { ok: false, diagnostics: diagnostics.map((one) => ({ ...one, path: ["into", ...one.path] })) };
  const expected = frameworkName(to);
  if (plan.framework === undefined)
    return refuseMapping("into-without-framework", { expected }, ["into", "framework"], locale);
  if (isFrameworkName(to, plan.framework)) return { ok: true, value: plan, diagnostics: [] };
  const args = { found: shorten(plan.framework), expected };
  return refuseMapping("into-other-framework", args, ["into", "framework"], locale);
}

/** A plan of one office is not to be filled with that of another without a word. */
export function aboutAgencies(
  source: Plan,
  base: Plan | undefined,
  locale: Locale | undefined,
): readonly Diagnostic<MapProblemCode>[] {
  if (base === undefined) return [];
  const [found, expected] = [base.agency.name, source.agency.name];
  if (plainName(found) === plainName(expected) || isRenamed(found, expected)) return [];
  const args = { found: shorten(found), expected: shorten(expected) };
  return [diagnose(MAP_PROBLEMS, "into-other-agency", args, { path: ["into", "agency"], locale })];
}
