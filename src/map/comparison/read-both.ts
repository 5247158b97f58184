import type { Path } from "../../base/path";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import { PLAN_COMPARISON_PROBLEMS, type PlanComparisonProblemCode } from "../../diagnostics/plan-comparison-problems";
import { diagnose } from "../../diagnostics/problem";
import { answeredCriteria } from "../../model/answered-criteria";
import { draftPlan, type PlanDraft } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";

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
    const known = readBy(before, old, recent.framework, ["before"], locale);
    return { before: known.draft, after: recent, diagnostics: known.diagnostics };
  }
  if (isUnnamed(recent) && old.framework !== undefined) {
    const known = readBy(after, recent, old.framework, ["after"], locale);
    return { before: old, after: known.draft, diagnostics: known.diagnostics };
  }
  return { before: old, after: recent, diagnostics: [] };
}

function isUnnamed({ understood, framework }: PlanDraft): boolean {
  return understood !== undefined && framework === undefined && understood.draft.framework === undefined;
}

function readBy(plan: unknown, unnamed: PlanDraft, framework: Framework, path: Path, locale: Locale | undefined) {
  const draft = draftPlan(plan, { framework, locale });
  const entries = draft.understood?.draft.entries ?? [];
  const fitting = entries.filter(({ criterion }) => answeredCriteria(framework, criterion).length > 0);
  const fits = fitting.length > 0 && fitting.length * 2 >= entries.length;
  const code = fits ? "framework-of-other" : "framework-not-named";
  const args = { framework: framework.id };
  return {
    draft: fits ? draft : unnamed,
    diagnostics: [diagnose(PLAN_COMPARISON_PROBLEMS, code, args, { path: [...path, "framework"], locale })],
  };
}
