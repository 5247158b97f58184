import { toExact } from "../base/exact-text";
import { type RoundingPolicy, round } from "../base/rounding";
import type { CriterionChange, ScoreComparison } from "./compare-scorecards";
import type { WeighedLeaf } from "./explain-change";
import type { Card } from "./read-card";
import type { CriterionTrend, TrendCell } from "./score-trend";

/** Every criterion of any of the scorecards with what it came to in each. */
export function trendRows(
  cards: readonly Card[],
  steps: readonly (ScoreComparison | undefined)[],
  rounding: RoundingPolicy,
): readonly CriterionTrend[] {
  const changes = steps.map((step) => new Map(step?.criteria.map((change) => [change.id, change])));
  const named = new Map(cards.flatMap(({ leaves }) => [...leaves].map(([id, { node }]) => [id, node])));
  return [...named].map(([id, { label, title }]) => ({
    id,
    label,
    ...(title !== undefined && { title }),
    cells: cards.map(({ leaves }, i) => {
      const leaf = leaves.get(id);
      return leaf === undefined ? null : cellOf(leaf, changes[i - 1]?.get(id), rounding);
    }),
  }));
}

function cellOf(
  { node: { status }, contribution }: WeighedLeaf,
  change: CriterionChange | undefined,
  rounding: RoundingPolicy,
): TrendCell {
  return {
    status,
    contribution: round(contribution, rounding),
    change: change?.change ?? null,
    exact: { contribution: toExact(contribution), change: change?.exact.change ?? null },
  };
}
