import { compare, type Ratio, toExact } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Gain } from "../model/scorecard";
import type { Loss } from "./build-node";

type Draft = { -readonly [K in keyof Gain]: Gain[K] };

/** Lists losses from the largest to the smallest; `needed` are the points still lacking for the next grade. */
export function writeGains(losses: Loss[], rounding: RoundingPolicy, needed: Ratio | undefined): Gain[] {
  losses.sort((a, b) => compare(b.points, a.points));
  const gains: Gain[] = [];
  for (const { leaf, points } of losses) {
    const { id, label } = leaf.node.criterion;
    const gain: Draft = { id, label, status: leaf.status, points: round(points, rounding), exact: { points: toExact(points) } };
    if (needed !== undefined) gain.reachesNextGrade = compare(points, needed) >= 0;
    gains.push(gain);
  }
  return gains;
}
