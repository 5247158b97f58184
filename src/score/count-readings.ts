import { toExact } from "../base/exact-text";
import { percentOf } from "../base/percent-of";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Scorecard } from "../model/scorecard";
import type { Readings } from "./read-mark";
import type { ScoringTree } from "./scoring-tree";
import type { Totals } from "./total-bounds";

/** How many criteria were assessed and how many not, by reason. */
export function countReadings(
  { leaves }: ScoringTree,
  readings: Readings,
  { assessed, full }: Totals,
  rounding: RoundingPolicy,
): Scorecard["completeness"] {
  const counts = { assessed: 0, "not-applicable": 0, "not-assessed": 0, missing: 0, invalid: 0 };
  for (const { index } of leaves) counts[readings[index]?.status ?? "missing"]++;
  const percent = percentOf(assessed, full);
  return {
    total: leaves.length,
    assessed: counts.assessed,
    notApplicable: counts["not-applicable"],
    notAssessed: counts["not-assessed"],
    missing: counts.missing,
    invalid: counts.invalid,
    percent: percent === undefined ? null : round(percent, rounding),
    exact: { percent: percent === undefined ? null : toExact(percent) },
  };
}
