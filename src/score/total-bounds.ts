import { toExact } from "../base/exact-text";
import { add, type Ratio, subtract, ZERO } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Scorecard } from "../model/scorecard";
import { writeBound } from "../model/write-bound";
import type { Weighed } from "./weigh-tree";

/** The whole in exact numbers. */
export interface Totals {
  readonly points: Ratio;
  /** What was assessed. */
  readonly assessed: Ratio;
  /** Everything applicable, 0 when nothing is. */
  readonly full: Ratio;
  /** The points if everything open got full marks. */
  readonly highest: Ratio;
}

export function totalsOf({ status, points, assessed, max }: Weighed): Totals {
  const full = status === "not-applicable" ? ZERO : max;
  return { points, assessed, full, highest: full === assessed ? points : add(points, subtract(full, assessed)) };
}

/** Writes the total and the interval in which it lies. */
export function writeTotals(
  { points, assessed, full, highest }: Totals,
  rounding: RoundingPolicy,
): Pick<Scorecard, "total" | "interval"> {
  const total = writeBound(points, assessed, rounding);
  const isComplete = assessed === full;
  return {
    total: {
      points: total.points,
      max: round(assessed, rounding),
      percent: total.percent,
      exact: { points: total.exact.points, max: toExact(assessed), percent: total.exact.percent },
    },
    interval: {
      max: round(full, rounding),
      lowest: isComplete ? total : writeBound(points, full, rounding),
      highest: isComplete ? total : writeBound(highest, full, rounding),
      exact: { max: toExact(full) },
    },
  };
}
