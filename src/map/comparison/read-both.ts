import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import type { PlanComparisonProblemCode } from "../../diagnostics/plan-comparison-problems";
import { draftPlan, type PlanDraft } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import { isUnnamed, readBy } from "./read-by";

/** Two plans as far as they can be understood. */
export interface BothPlans {
  readonly before: PlanDraft;
  readonly after: PlanDraft;
  /** What is to be said of a plan that names no framework. */
  readonly diagnostics: readonly Diagnostic<PlanComparisonProblemCode>[];
}

/** Reads two plans; one that names no framework is read by that of the other where most of its criteria fit. */
export function readBoth(
  before: unknown,
  after: unknown,
  frameworks: readonly Framework[],
  locale: Locale | undefined,
): BothPlans {
  const read = (plan: unknown) => draftPlan(plan, { frameworks, locale });
  const [old, recent] = [read(before), read(after)];
  if (isUnnamed(old) && recent.framework !== undefined) {
    const { draft, diagnostic } = readBy(before, old, recent.framework, ["before"], locale);
    return { before: draft, after: recent, diagnostics: [diagnostic] };
  }
  if (isUnnamed(recent) && old.framework !== undefined) {
    const { draft, diagnostic } = readBy(after, recent, old.framework, ["after"], locale);
    return { before: old, after: draft, diagnostics: [diagnostic] };
  }
  return { before: old, after: recent, diagnostics: [] };
}
