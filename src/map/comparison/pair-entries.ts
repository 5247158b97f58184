import { fold } from "../../base/fold";
import type { DraftPlan } from "../../model/draft-plan";
import type { Correspond } from "./corresponding-criteria";
import type { ActionComparison } from "./plan-comparison";

/** The places of two rows that are taken for one; `undefined` for one that only the other plan has. */
export type EntryPair = readonly [before: number | undefined, after: number | undefined];

/**
 * Pairs the rows of two plans whose criteria correspond: those that share most actions first, then in order. Every row of
 * both is in the result once.
 */
export function pairEntries(
  before: DraftPlan,
  after: DraftPlan,
  actions: readonly ActionComparison[],
  correspond: Correspond,
): readonly EntryPair[] {
  const [old, recent] = [before.entries, after.entries];
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (candidates: readonly Candidate[]) => {
    for (const [a, b] of candidates) {
      if (partners.has(a) || taken.has(b)) continue;
      partners.set(a, b);
      taken.add(b);
    }
  };
  const isPossible = ([a, b]: Candidate) =>
    correspond(old[a]?.criterion ?? "", recent[b]?.criterion ?? "") !== undefined;
  take(bySharedActions(actions).filter(isPossible));
  const left = old.flatMap((_, a) => (partners.has(a) ? [] : [a]));
  const free = recent.flatMap((_, b) => (taken.has(b) ? [] : [b]));
  take(inOrder(byCriterion(left, old), byCriterion(free, recent)).filter(isPossible));
  const matched = recent.map((_, b): EntryPair => [undefined, b]);
  for (const [a, b] of partners) matched[b] = [a, b];
  return [...matched, ...old.flatMap((_, a): EntryPair[] => (partners.has(a) ? [] : [[a, undefined]]))];
}

type Candidate = readonly [before: number, after: number];

function bySharedActions(actions: readonly ActionComparison[]): readonly Candidate[] {
  const counts = new Map<string, { readonly pair: Candidate; count: number }>();
  for (const { before, after } of actions) {
    if (before === null || after === null) continue;
    const key = `${before.entry} ${after.entry}`;
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { pair: [before.entry, after.entry], count: 1 });
    else known.count++;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || closest(a.pair, b.pair)).map(({ pair }) => pair);
}

/** The rows of one criterion with those of another, the first with the first: rows that stand closest go first. */
function inOrder(
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  const ofOneName = [...before].map(([name, some]) => zip(some, after.get(name) ?? []));
  const [some, others] = [before, after].map((groups) => [...groups.values()].slice(0, MOST_CRITERIA));
  const ofOthers = (some ?? []).flatMap((rows) => (others ?? []).flatMap((counterparts) => zip(rows, counterparts)));
  return [...ofOneName.flat().sort(closest), ...ofOthers.sort(closest)];
}

function zip(some: readonly number[], others: readonly number[]): readonly Candidate[] {
  return some.slice(0, others.length).map((place, i): Candidate => [place, others[i] ?? -1]);
}

/** More than any framework has; beyond them rows are paired by the name of their criterion alone. */
const MOST_CRITERIA = 200;

function byCriterion(places: readonly number[], entries: DraftPlan["entries"]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const criterion = fold(entries[place]?.criterion ?? "");
    const group = groups.get(criterion);
    if (group === undefined) groups.set(criterion, [place]);
    else group.push(place);
  }
  return groups;
}

function closest([a, b]: Candidate, [c, d]: Candidate): number {
  return Math.abs(a - b) - Math.abs(c - d) || a + b - (c + d);
}
