import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Gain } from "../model/scorecard";
import type { Loss } from "./build-node";
import { sortLosses } from "./sort-losses";

/** Lists losses from the largest to the smallest; `needed` are the points still lacking for the next grade. */
export function writeGains(losses: Loss[], rounding: RoundingPolicy, needed: Ratio | undefined): Gain[] {
  sortLosses(losses);
  const gains: Gain[] = [];
  for (const { leaf, points } of losses) {
    const { id, label, title } = leaf.node;
    const exact = { points: toExact(points) };
    const rounded = round(points, rounding);
    const gain: Draft =
      title === undefined
        ? { id, label, status: leaf.status, points: rounded, exact }
        : { id, label, status: leaf.status, points: rounded, exact, title };
    if (needed !== undefined) gain.reachesNextGrade = compare(points, needed) >= 0;
    gains.push(gain);
  }
  return gains;
}

/** What is optional is set afterwards: spreading it costs more than the comparison. */
type Draft = { -readonly [Key in keyof Gain]: Gain[Key] };
