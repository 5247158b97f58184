import { compare, type Ratio, toExact } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Gain } from "../model/scorecard";
import type { Loss } from "./build-node";

/** Lists losses from the largest to the smallest; `needed` are the points still lacking for the next grade. */
export function writeGains(losses: readonly Loss[], rounding: RoundingPolicy, needed: Ratio | undefined): Gain[] {
  return losses
    .toSorted((a, b) => compare(b.points, a.points))
    .map(({ leaf, points }) => ({
      id: leaf.node.criterion.id,
      label: leaf.node.criterion.label,
      status: leaf.status,
      points: round(points, rounding),
      exact: { points: toExact(points) },
      ...(needed !== undefined && { reachesNextGrade: compare(points, needed) >= 0 }),
    }));
}
