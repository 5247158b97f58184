import type { Path } from "../../base/path";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import { PLAN_COMPARISON_PROBLEMS, type PlanComparisonProblemCode } from "../../diagnostics/plan-comparison-problems";
import { diagnose } from "../../diagnostics/problem";
import { answeredCriteria } from "../../model/answered-criteria";
import { draftPlan, type PlanDraft } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";

/** A plan that names no framework, read by that of another. */
export interface ReadBy {
  /** Read so, when `fits`. */
  readonly draft: PlanDraft;
  readonly fits: boolean;
  readonly diagnostic: Diagnostic<PlanComparisonProblemCode>;
}

/** Reads a plan that names no framework by that of another plan where most of its criteria fit, and says which it was. */
export function readBy(
  plan: unknown,
  unnamed: PlanDraft,
  framework: Framework,
  path: Path,
  locale: Locale | undefined,
): ReadBy {
  const draft = draftPlan(plan, { framework, locale });
  const entries = draft.understood?.draft.entries ?? [];
  const fitting = entries.filter(({ criterion }) => answeredCriteria(framework, criterion).length > 0);
  const fits = fitting.length > 0 && fitting.length * 2 >= entries.length;
  const code = fits ? "framework-of-other" : "framework-not-named";
  const args = { framework: framework.id };
  return {
    draft: fits ? draft : unnamed,
    fits,
    diagnostic: diagnose(PLAN_COMPARISON_PROBLEMS, code, args, { path: [...path, "framework"], locale }),
  };
}

/** Whether a plan could be read, and says nothing of its framework. */
export function isUnnamed({ understood, framework }: PlanDraft): boolean {
  return understood !== undefined && framework === undefined && understood.draft.framework === undefined;
}
