import { fromNumber } from "../base/exact-number";
import { compare, type Ratio } from "../base/ratio";
import { roundToRatio } from "../base/rounding";
import type { GradeScale } from "../score/grade-scale";

/** Whether a score lies below the lowest band, as one does that penalties took below 0; the scale says whether it is rounded first. */
export function isBelowScale(percent: Ratio, { bands, rounding }: Pick<GradeScale, "bands" | "rounding">): boolean {
  const value = rounding === undefined ? percent : roundToRatio(percent, rounding);
  return bands.every(({ atLeast }) => compare(value, fromNumber(atLeast)) < 0);
}
