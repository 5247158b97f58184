import { fromNumber } from "../../base/exact-number";
import { fromExact } from "../../base/exact-text";
import { add, divide, isZero, multiply, type Ratio, ZERO } from "../../base/ratio";
import type { Crosswalk } from "../../model/crosswalk";
import type { Criterion } from "../../model/framework";
import type { Scorecard, ScoreNode } from "../../model/scorecard";
import { shareRatio } from "../../model/share-ratio";

/** What a criterion of the new framework is worth, and what it got by way of the shares. */
export interface CarriedMark {
  readonly criterion: Criterion;
  readonly max: Ratio;
  /** `undefined` when it cannot be told; then `fault` is the source that was not assessed, or there are no sources. */
  readonly points: Ratio | undefined;
  readonly sources: readonly CarriedSource[];
  readonly fault: ScoreNode | undefined;
}

/** A criterion of the old framework from which points come. */
export interface CarriedSource {
  readonly node: ScoreNode;
  readonly share: Ratio;
  /** The part of its maximum that it earned; `undefined` when it was not fully assessed. */
  readonly rate: Ratio | undefined;
}

/** Gives each scored criterion of the new framework the shares of the rates that its sources have in a scorecard. */
export function carryRates(
  card: Scorecard,
  { links }: Crosswalk,
  criteria: readonly Criterion[],
): readonly CarriedMark[] {
  const nodes = new Map<string, ScoreNode>();
  const collect = (node: ScoreNode): void => {
    nodes.set(node.id, node);
    node.children?.forEach(collect);
  };
  card.tree.forEach(collect);
  const shares = links.flatMap((link) => link.shares ?? []);
  return criteria.map((criterion) => {
    const sources = shares.flatMap(({ source, target, share }): CarriedSource[] => {
      const node = target === criterion.id ? nodes.get(source) : undefined;
      return node === undefined ? [] : [{ node, share: shareRatio(share) ?? ZERO, rate: rateOf(node) }];
    });
    const max = fromNumber(criterion.points ?? 0);
    const fault = sources.find(({ rate }) => rate === undefined)?.node;
    const known = fault === undefined && sources.length > 0;
    return { criterion, max, points: known ? multiply(max, meanRate(sources)) : undefined, sources, fault };
  });
}

/** The shares of a criterion add up to 1. */
function meanRate(sources: readonly CarriedSource[]): Ratio {
  return sources.reduce((sum, { share, rate = ZERO }) => add(sum, multiply(share, rate)), ZERO);
}

function rateOf({ status, exact }: ScoreNode): Ratio | undefined {
  const [points, max] = [fromExact(exact.points ?? ""), fromExact(exact.max)];
  if (status !== "assessed" || points === undefined || max === undefined || isZero(max)) return undefined;
  return divide(points, max);
}
