import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import { hasPoints } from "../model/has-points";
import { sampleCriteria } from "./sample-criteria";
import { USAGE_PROBLEMS } from "./usage-problems";

/** What is missing for scoring with a framework that has no points (配分); nothing when it has some. */
export function pointsNeeded(framework: Framework, locale: Locale): Diagnostic | undefined {
  if (hasPoints(framework)) return undefined;
  const args = { framework: framework.id, criteria: sampleCriteria(framework) };
  return diagnose(USAGE_PROBLEMS, "points-needed", args, { locale });
}
