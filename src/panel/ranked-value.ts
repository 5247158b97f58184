import type { Ratio } from "../base/ratio";
import { roundToRatio } from "../base/rounding";
import type { MethodContext } from "./panel-method";

/** A value as it is compared and ranked: rounded, where the settings say so. */
export function rankedValue(value: Ratio, { rankOn, rounding }: Pick<MethodContext, "rankOn" | "rounding">): Ratio {
  return rankOn === "rounded" ? roundToRatio(value, rounding) : value;
}

/** A percentage as caps and bands see it: as it is ranked, but exact where the scale rounds it, so that none is rounded twice. */
export function gradedPercent(
  percent: Ratio,
  context: Pick<MethodContext, "rankOn" | "rounding" | "method" | "gradeScale">,
): Ratio {
  // Sums of points are graded by their exact percentage, as it is shown.
  const isRanked = context.method.unit === "percent" && context.gradeScale?.rounding === undefined;
  return isRanked ? rankedValue(percent, context) : percent;
}
