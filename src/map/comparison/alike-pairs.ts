import type { Bigrams } from "../../base/bigrams";
import { fromNumber } from "../../base/exact-number";
import { compare, type Ratio } from "../../base/ratio";
import { likenessOf } from "./compare-texts";

/** Something with a text, such as an action, to be found again in another plan. */
export interface Matchable {
  /** Its place among all of its kind in the plan. */
  readonly order: number;
  /** Its place in its row or list. */
  readonly place: number;
  readonly letters: Bigrams;
}

/** Two that are taken for one, and how far their texts are the same. */
export interface Match<T extends Matchable> {
  readonly before: T;
  readonly after: T;
  /** In percent. */
  readonly likeness: Ratio;
}

/**
 * Every pair of texts of two plans that are alike by at least so many percent. They are looked up by their pairs of
 * letters; in plans of many hundred actions that are nearly the same the pairs of letters that all of them have are
 * left out of the search (never out of a likeness), so that time stays in bounds.
 */
export function alikePairs<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
  leastPercent: number,
): readonly Match<T>[] {
  const least = fromNumber(leastPercent);
  const places = placesByPair(after);
  const telling = tellingPairs(placesByPair(before), places);
  const matches: Match<T>[] = [];
  for (const one of before) {
    const candidates = new Set<T>();
    for (const pair of one.letters.pairs())
      if (telling.has(pair)) for (const other of places.get(pair) ?? []) candidates.add(other);
    for (const other of candidates) {
      const likeness = likenessOf(one.letters, other.letters, leastPercent);
      if (compare(likeness, least) >= 0) matches.push({ before: one, after: other, likeness });
    }
  }
  return matches;
}

function placesByPair<T extends Matchable>(all: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const places = new Map<number, T[]>();
  for (const one of all) {
    for (const pair of one.letters.pairs()) {
      const known = places.get(pair);
      if (known === undefined) places.set(pair, [one]);
      else known.push(one);
    }
  }
  return places;
}

/** The pairs of letters that both plans have, the rarest first, as far as looking them up costs no more than allowed. */
function tellingPairs(
  before: ReadonlyMap<number, readonly unknown[]>,
  after: ReadonlyMap<number, readonly unknown[]>,
): ReadonlySet<number> {
  const costs = [...before]
    .map(([pair, { length }]) => ({ pair, cost: length * (after.get(pair)?.length ?? 0) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => a.cost - b.cost || a.pair - b.pair);
  const telling = new Set<number>();
  let spent = 0;
  for (const { pair, cost } of costs) {
    spent += cost;
    if (spent > MOST_LOOKUPS) break;
    telling.add(pair);
  }
  return telling;
}

/** Plans of a hundred actions need some ten thousand; a thousand texts that are nearly the same take seconds. */
const MOST_LOOKUPS = 300_000;
