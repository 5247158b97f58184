import type { Ratio } from "../base/ratio";
import type { RoundingPolicy } from "../base/rounding";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { type GradeProblemCode, PERCENT_PROBLEMS } from "../diagnostics/grade-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Grade } from "../model/scorecard";
import { gradeBetween } from "./grade-between";
import type { GradeScale } from "./grade-scale";

/** Grades a percentage known between two bounds; a scale of levels grades no percentage. */
export function gradePercent(
  lowest: Ratio,
  highest: Ratio,
  scale: GradeScale,
  { locale, rounding }: { locale?: Locale | undefined; rounding?: RoundingPolicy | undefined },
): { readonly grade?: Grade; readonly diagnostics: readonly Diagnostic<GradeProblemCode>[] } {
  if (scale.measure === "level") {
    return { diagnostics: [diagnose(PERCENT_PROBLEMS, "not-out-of-hundred", { scale: scale.title }, { locale })] };
  }
  const grade = gradeBetween(lowest, highest, scale, { locale, rounding });
  if (grade.settled || grade.possible === undefined) return { grade, diagnostics: [] };
  const args = { lowest: grade.possible.lowest.grade, highest: grade.possible.highest.grade };
  return { grade, diagnostics: [diagnose(PERCENT_PROBLEMS, "grade-not-settled", args, { locale })] };
}
