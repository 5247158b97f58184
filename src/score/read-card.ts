import { fromExact } from "../base/exact-text";
import { type Ratio, ZERO } from "../base/ratio";
import type { Scorecard, ScoreNode } from "../model/scorecard";
import { type WeighedLeaf, weighLeafOf } from "./explain-change";
import { isScorecard } from "./is-scorecard";

/** What comparing needs of a scorecard, in exact numbers. */
export interface Card {
  readonly points: Ratio | undefined;
  readonly percent: Ratio | undefined;
  readonly leaves: ReadonlyMap<string, WeighedLeaf>;
}

/** Takes a scorecard apart; `undefined` for what is none. */
export function readCard(card: Scorecard): Card | undefined {
  if (!isScorecard(card)) return undefined;
  const leaves = new Map<string, WeighedLeaf>();
  const { points, percent } = card.total.exact;
  const full = fromExact(card.interval.exact.max) ?? ZERO;
  const collect = (node: ScoreNode): boolean => {
    if (node.children !== undefined) return node.children.every(collect);
    const leaf = weighLeafOf(node, full);
    if (leaf !== undefined) leaves.set(node.id, leaf);
    return leaf !== undefined;
  };
  return card.tree.every(collect)
    ? { points: fromExact(points ?? ""), percent: fromExact(percent ?? ""), leaves }
    : undefined;
}
