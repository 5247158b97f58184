import type { FlowLine } from "./flow-line";

/** Says how well one line goes on where another ends: the cost in nats, below zero where the words are known. */
export type JoinCost = (before: string, after: string) => number;

/** Learns from the insides of lines which characters stand together in this text; a word that is cut in two is known. */
export function joinCosts(source: string, lines: readonly FlowLine[]): JoinCost {
  const pairs = new Set<string>();
  const triples = new Set<string>();
  for (const { atoms } of lines) {
    for (const { start, end } of atoms) {
      for (let at = start; at < end - 1; at++) {
        pairs.add(source.slice(at, at + 2));
        if (at < end - 2) triples.add(source.slice(at, at + 3));
      }
    }
  }
  const known = new Map<string, Map<string, number>>();
  return (before, after) => {
    const costs = known.get(before) ?? new Map<string, number>();
    if (costs.size === 0) known.set(before, costs);
    const seen = costs.get(after);
    if (seen !== undefined) return seen;
    const cost = costOf(before, after, pairs, triples);
    costs.set(after, cost);
    return cost;
  };
}

function costOf(before: string, after: string, pairs: ReadonlySet<string>, triples: ReadonlySet<string>): number {
  const pair = before.slice(-1) + after.slice(0, 1);
  if (!WORD.test(pair)) return 0;
  if (triples.has(before.slice(-2) + after.slice(0, 1)) || triples.has(before.slice(-1) + after.slice(0, 2)))
    return KNOWN;
  return pairs.has(pair) ? HALF_KNOWN : UNKNOWN;
}

const WORD = /^[\p{Script=Han}A-Za-z\d]{2}$/u;
const KNOWN = -1.2;
/** No line goes on better than that. */
export const LEAST_JOIN_COST = KNOWN;
const HALF_KNOWN = -0.5;
const UNKNOWN = 0.3;
