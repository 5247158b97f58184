import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { divide, multiply, type Ratio, subtract } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { JudgeTendency } from "../model/panel-agreement";
import { momentsOf } from "./moments";
import { roundRoot } from "./round-root";

/**
 * How each judge marks (評分寬嚴): leniency is the mean of what the judge gave above or below the mean of all who
 * assessed the same subject, the judge among them; subjects that nobody else assessed say nothing of it. The spread is
 * that of the judge's own totals, divided by their number, not by one less.
 */
export function judgeTendencies(
  percents: readonly (readonly (Ratio | undefined)[])[],
  rounding: RoundingPolicy,
): readonly JudgeTendency[] {
  const means = percents.map((row) => {
    const { count, sum } = momentsOf(row.filter((value) => value !== undefined));
    return count < 2 ? undefined : divide(sum, fromNumber(count));
  });
  return (percents[0] ?? []).map((_, judge) => {
    const given = percents.map((row) => row[judge]);
    return { leniency: leniencyOf(given, means, rounding), spread: spreadOf(given, rounding) };
  });
}

function leniencyOf(
  given: readonly (Ratio | undefined)[],
  means: readonly (Ratio | undefined)[],
  rounding: RoundingPolicy,
): JudgeTendency["leniency"] {
  const own: Ratio[] = [];
  const panel: Ratio[] = [];
  given.forEach((value, subject) => {
    const mean = means[subject];
    if (value === undefined || mean === undefined) return;
    own.push(value);
    panel.push(mean);
  });
  if (own.length === 0) return null;
  const above = subtract(momentsOf(own).sum, momentsOf(panel).sum);
  return figure(divide(above, fromNumber(own.length)), rounding);
}

function spreadOf(given: readonly (Ratio | undefined)[], rounding: RoundingPolicy): JudgeTendency["spread"] {
  const { count, sum, squares } = momentsOf(given.filter((value) => value !== undefined));
  if (count < 2) return null;
  const n = fromNumber(count);
  const variance = divide(subtract(multiply(n, squares), multiply(sum, sum)), multiply(n, n));
  return { variance: figure(variance, rounding), deviation: roundRoot(variance, rounding) };
}

function figure(value: Ratio, rounding: RoundingPolicy): { readonly value: number; readonly exact: string } {
  return { value: round(value, rounding), exact: toExact(value) };
}
