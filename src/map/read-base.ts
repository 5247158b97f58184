import { shorten } from "../base/preview";
import type { Locale } from "../diagnostics/locale";
import type { MapProblemCode } from "../diagnostics/map-problems";
import type { Outcome } from "../diagnostics/outcome";
import { draftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import { frameworkName, isFrameworkName } from "../model/framework-name";
import type { Plan } from "../model/plan";
import type { PlanCode } from "../model/plan-code";
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
  if (plan.framework === undefined || isFrameworkName(to, plan.framework))
    return { ok: true, value: plan, diagnostics: [] };
  const args = { found: shorten(plan.framework), expected };
  return refuseMapping("into-other-framework", args, ["into", "framework"], locale);
}
