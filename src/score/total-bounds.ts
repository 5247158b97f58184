import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { add, divide, isZero, multiply, type Ratio, subtract, ZERO } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Scorecard } from "../model/scorecard";
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

/** `undefined` when there is nothing to take a percentage of. */
export function percentOf(points: Ratio, max: Ratio): Ratio | undefined {
  return isZero(max) ? undefined : divide(multiply(points, HUNDRED), max);
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

function writeBound(points: Ratio, max: Ratio, rounding: RoundingPolicy): Scorecard["interval"]["lowest"] {
  const percent = percentOf(points, max);
  if (percent === undefined) return { points: null, percent: null, exact: { points: null, percent: null } };
  return {
    points: round(points, rounding),
    percent: round(percent, rounding),
    exact: { points: toExact(points), percent: toExact(percent) },
  };
}

const HUNDRED = fromNumber(100);
