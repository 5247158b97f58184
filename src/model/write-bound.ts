import { toExact } from "../base/exact-text";
import { percentOf } from "../base/percent-of";
import type { Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Scorecard } from "./scorecard";

/** Writes points of a maximum as a scorecard has them, rounded and exact; `null` where there is nothing to earn. */
export function writeBound(points: Ratio, max: Ratio, rounding: RoundingPolicy): Scorecard["interval"]["lowest"] {
  const percent = percentOf(points, max);
  if (percent === undefined) return { points: null, percent: null, exact: { points: null, percent: null } };
  return {
    points: round(points, rounding),
    percent: round(percent, rounding),
    exact: { points: toExact(points), percent: toExact(percent) },
  };
}
