import { toExact } from "../base/exact-text";
import { isZero, multiply, type Ratio, subtract, ZERO } from "../base/ratio";
import { DEFAULT_ROUNDING, type RoundingPolicy, round } from "../base/rounding";
import type { ScoreNode } from "../model/scorecard";
import type { Weighed } from "./weigh-tree";

/** What is the same for every node of a scorecard, and what its leaves are collected in. */
export interface NodeBuilding {
  readonly rounding: RoundingPolicy;
  /** Percent of the whole for one point of the total; `undefined` when everything applies: shares are known then. */
  readonly sharePerPoint: Ratio | undefined;
  readonly losses: Loss[];
}

/** What a criterion has not earned, or not yet, in points of the total. */
export interface Loss {
  readonly leaf: Weighed;
  readonly points: Ratio;
}

/**
 * Writes one criterion with everything under it. `scale` is by what its points are multiplied on their way to the
 * total, `undefined` for 1.
 */
export function buildNode(weighed: Weighed, scale: Ratio | undefined, how: NodeBuilding): ScoreNode {
  const { node, status, children, reading, points, max, assessed, factor } = weighed;
  const { rounding, losses } = how;
  const isDefault = rounding === DEFAULT_ROUNDING;
  const { id, label, level, title } = node;
  const counts = status === "assessed" || status === "partly-assessed";
  const contribution = scaleBy(points, scale);
  const share = shareOf(weighed, scale, how);
  const pointsText = toExact(points);
  const pointsShown = round(points, rounding);
  if (reading !== undefined && status !== "not-applicable") {
    const lost = subtract(max, points);
    if (!isZero(lost)) losses.push({ leaf: weighed, points: scaleBy(lost, scale) });
  }
  const earned = counts ? pointsShown : null;
  const most = isDefault && max === node.worth ? node.maxRounded : round(max, rounding);
  const part = isDefault && share === node.share ? node.shareRounded : round(share, rounding);
  const given = contribution === points ? pointsShown : round(contribution, rounding);
  const exact = {
    points: counts ? pointsText : null,
    max: max === node.worth ? node.worthText : toExact(max),
    share: share === node.share ? node.shareText : toExact(share),
    contribution: contribution === points ? pointsText : toExact(contribution),
  };
  // Nearly every criterion has a title: set afterwards it would cost as much as the arithmetic.
  const written: Draft =
    title === undefined
      ? { id, label, level, status, points: earned, max: most, share: part, contribution: given, exact }
      : { id, label, level, status, points: earned, max: most, share: part, contribution: given, exact, title };
  if (status === "partly-assessed") {
    written.assessedMax = round(assessed, rounding);
    written.exact.assessedMax = toExact(assessed);
  }
  if (factor !== undefined) written.exact.factor = toExact(factor);
  if (reading?.mark !== undefined) written.mark = reading.mark;
  if (reading?.note !== undefined) written.note = reading.note;
  if (reading?.reason !== undefined) written.reason = reading.reason;
  if (children.length > 0) {
    const below = factor === undefined ? scale : scaleBy(factor, scale);
    written.children = children.map((child) => buildNode(child, below, how));
  }
  return written;
}

/** Other optional properties are set one by one: spreading them costs more than all the arithmetic. */
type Draft = { -readonly [Key in keyof ScoreNode]: ScoreNode[Key] } & {
  exact: { factor?: string; assessedMax?: string };
};

function scaleBy(value: Ratio, scale: Ratio | undefined): Ratio {
  return scale === undefined ? value : multiply(value, scale);
}

function shareOf({ node, status, max }: Weighed, scale: Ratio | undefined, { sharePerPoint }: NodeBuilding): Ratio {
  if (sharePerPoint === undefined) return node.share;
  return status === "not-applicable" ? ZERO : multiply(scaleBy(max, scale), sharePerPoint);
}
