import { fromNumber } from "../base/exact-number";
import { divide, isZero, type Ratio } from "../base/ratio";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { Readings } from "../score/read-mark";
import type { ScoringNode } from "../score/scoring-tree";
import { percentOf } from "../score/total-bounds";
import { weighTree } from "../score/weigh-tree";
import { momentsOf } from "./moments";

/**
 * What the members give one criterion on the mean, in percent of its points; a member for whom it is not applicable
 * or who left it out is not in it. `undefined` when none is.
 */
export function criterionMean(
  node: ScoringNode,
  sheets: readonly Readings[],
  policy: NotApplicablePolicy,
): Ratio | undefined {
  const percents = sheets
    .map((readings) => criterionPercent(node, readings, policy))
    .filter((percent) => percent !== undefined);
  const { count, sum } = momentsOf(percents);
  return count === 0 ? undefined : divide(sum, fromNumber(count));
}

/** What one sheet gives a criterion, in percent of what was assessed of it. */
export function criterionPercent(
  node: ScoringNode,
  readings: Readings,
  policy: NotApplicablePolicy,
): Ratio | undefined {
  const { status, points, assessed } = weighTree(node, readings, policy);
  return status === "not-applicable" || isZero(assessed) ? undefined : percentOf(points, assessed);
}
