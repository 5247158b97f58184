import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Gain } from "../model/scorecard";
import type { Loss } from "./build-node";
import { sortLosses } from "./sort-losses";

/** Lists losses from the largest to the smallest; `needed` are the points still lacking for the next grade. */
export function writeGains(losses: Loss[], rounding: RoundingPolicy, needed: Ratio | undefined): Gain[] {
  sortLosses(losses);
  return losses.map(({ leaf, points }) => {
    const { id, label } = leaf.node;
    const exact = { points: toExact(points) };
    const gain: Gain = { id, label, status: leaf.status, points: round(points, rounding), exact };
    return needed === undefined ? gain : { ...gain, reachesNextGrade: compare(points, needed) >= 0 };
  });
}
