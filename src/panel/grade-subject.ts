import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import type { RoundingPolicy } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { AppliedLimit, PanelGrade } from "../model/panel-grade";
import { gradeBetween } from "../score/grade-between";
import type { GradeScale } from "../score/grade-scale";
import { isBelowScale } from "./is-below-scale";
import { limitScore } from "./limit-score";
import type { ReadLimit } from "./read-limits";

/** The grade of one subject before quotas, and the place of its band in the scale (0 is the best). */
export interface GradedSubject {
  readonly place: number;
  readonly grade: PanelGrade;
}

/** Grades a score out of 100 that is under its caps already, and sets it back where a veto (等第限制) says so. */
export function gradeSubject(
  percent: Ratio,
  scale: GradeScale,
  limits: readonly ReadLimit[],
  options: { readonly locale?: Locale | undefined; readonly rounding: RoundingPolicy },
): GradedSubject {
  const byScore = gradeBetween(percent, percent, scale, options);
  const first = scale.bands.findIndex(({ grade }) => grade === byScore.grade);
  const place = limits.reduce((worst, limit) => ("grade" in limit ? Math.max(worst, limit.grade) : worst), first);
  return { place, grade: { ...bandOf(scale, place), byScore } };
}

/** Every cap and veto on one subject, and whether it changed anything: the score, or the grade that it gives. */
export function appliedLimits(
  percent: Ratio,
  scale: GradeScale | undefined,
  limits: readonly ReadLimit[],
): readonly AppliedLimit[] {
  const counted = limitScore(percent, limits, scale?.rounding);
  return limits.map((limit) => {
    const { reason, source } = limit;
    if ("grade" in limit) {
      const grade = scale?.bands[limit.grade]?.grade ?? "";
      // What is below every band has no grade that could be set back.
      if (scale === undefined || isBelowScale(counted, scale)) return { grade, effective: false, reason, source };
      const byScore = gradeBetween(counted, counted, scale).grade;
      const place = scale.bands.findIndex((band) => band.grade === byScore);
      return { grade, effective: limit.grade > place, reason, source };
    }
    const effective = compare(limitScore(percent, [limit], scale?.rounding), percent) < 0;
    return { score: toExact(limit.score), effective, reason, source };
  });
}

/** What a band of the scale is called. */
export function bandOf(scale: GradeScale, place: number): Pick<PanelGrade, "grade" | "title" | "none"> {
  const band = scale.bands[place];
  if (band === undefined) throw new RangeError(`The grade scale "${scale.id}" has no band ${place}`);
  const { grade, title, none } = band;
  return { grade, title, ...(none && { none }) };
}
