import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Whether any criterion of a framework has points, so that it can be scored with. */
export function hasPoints({ criteria }: Framework): boolean {
  return criteria.some(({ points }) => points !== undefined);
}

/** What is missing for scoring with a framework that has no points (配分); nothing when it has some. */
export function pointsNeeded(framework: Framework, locale: Locale): Diagnostic | undefined {
  if (hasPoints(framework)) return undefined;
  const args = { framework: framework.id, criteria: sampleCriteria(framework) };
  return diagnose(USAGE_PROBLEMS, "points-needed", args, { locale });
}

/** Criteria to which points may be given, for an example of how. */
export function sampleCriteria({ criteria }: Framework): string[] {
  const top = criteria.filter(({ parent }) => parent === undefined);
  return top.slice(0, 2).map(({ id }) => id);
}
