import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import type { PlanComparisonProblemCode } from "../../diagnostics/plan-comparison-problems";
import { draftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import { frameworkName } from "../../model/framework-name";
import type { PlanInput } from "../../model/plan";
import { isUnnamed, readBy } from "./read-by";

/** Plans of several years, each with the framework that it follows as far as that can be told. */
export interface NamedPlans {
  readonly plans: readonly PlanInput[];
  readonly frameworks: readonly (Framework | undefined)[];
  /** What is to be said of plans that name none; paths begin with the place in the list. */
  readonly diagnostics: readonly Diagnostic<PlanComparisonProblemCode>[];
}

/**
 * Names the framework of every plan of a row of years: one that names none follows the one before it, else the next that
 * names one, where most of its criteria fit.
 */
export function nameFrameworks(
  plans: readonly PlanInput[],
  known: readonly Framework[],
  locale: Locale | undefined,
): NamedPlans {
  const drafts = plans.map((plan) => draftPlan(plan, { frameworks: known, locale }));
  const frameworks = drafts.map(({ framework }) => framework);
  const diagnostics: Diagnostic<PlanComparisonProblemCode>[] = [];
  const named = plans.map((plan, i): PlanInput => {
    const draft = drafts[i];
    if (draft === undefined || !isUnnamed(draft)) return plan;
    const next = frameworks.slice(i + 1).find((framework) => framework !== undefined);
    const near = [frameworks[i - 1], next].flatMap((framework) => framework ?? []);
    const tried = near.map((framework) => ({ framework, ...readBy(plan, draft, framework, [i], locale) }));
    const best = tried.find(({ fits }) => fits) ?? tried[0];
    if (best === undefined) return plan;
    diagnostics.push(best.diagnostic);
    if (!best.fits) return plan;
    frameworks[i] = best.framework;
    return { ...plan, framework: frameworkName(best.framework) };
  });
  return { plans: named, frameworks, diagnostics };
}
