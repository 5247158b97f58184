import { fold } from "../../base/fold";
import type { DraftPlan } from "../../model/draft-plan";
import type { Entry } from "../../model/plan";
import type { Comparing } from "./compare-actions";
import { lettersOf } from "./compare-texts";
import type { ActionComparison } from "./plan-comparison";

/** The places of two rows that are taken for one; `undefined` for one that only the other plan has. */
export type EntryPair = readonly [before: number | undefined, after: number | undefined];

/**
 * Pairs the rows of two plans whose criteria correspond: those that share most actions first, then in order. Across
 * frameworks a criterion that corresponds is not yet the same row: unless both editions have that criterion, the row must
 * have an action, its strategy or its benefit in the other plan as well, or both rows are empty. Every row of both is in
 * the result once.
 */
export function pairEntries(
  before: DraftPlan,
  after: DraftPlan,
  actions: readonly ActionComparison[],
  { correspond, isAcross, years }: Pick<Comparing, "correspond" | "isAcross" | "years">,
): readonly EntryPair[] {
  const [old, recent] = [before.entries, after.entries];
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const take = (candidates: readonly Candidate[]) => {
    for (const [a, b] of candidates) {
      if (partners.has(a) || taken.has(b)) continue;
      if (correspond(old[a]?.criterion ?? "", recent[b]?.criterion ?? "") === undefined) continue;
      partners.set(a, b);
      taken.add(b);
    }
  };
  take(bySharedActions(actions));
  if (isAcross) take(bySharedWords(byWords(old, years.before), byWords(recent, years.after)));
  const left = old.flatMap((_, a) => (partners.has(a) ? [] : [a]));
  const free = recent.flatMap((_, b) => (taken.has(b) ? [] : [b]));
  const mayGoOn = (row: Entry | undefined) => !isAcross || (row !== undefined && isEmpty(row));
  take(ofOneName(byCriterion(left, old), byCriterion(free, recent)));
  const [some, others] = [left.filter((a) => mayGoOn(old[a])), free.filter((b) => mayGoOn(recent[b]))];
  take(ofOthers(byCriterion(some, old), byCriterion(others, recent)));
  const matched = recent.map((_, b): EntryPair => [undefined, b]);
  for (const [a, b] of partners) matched[b] = [a, b];
  return [...matched, ...old.flatMap((_, a): EntryPair[] => (partners.has(a) ? [] : [[a, undefined]]))];
}

type Candidate = readonly [before: number, after: number];

function isEmpty({ actions, strategy, benefit }: Entry): boolean {
  return actions.length === 0 && strategy === undefined && benefit === undefined;
}

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

/** The rows that have a strategy, and those that have a benefit, in these letters. */
function byWords(entries: readonly Entry[], rocYear: number | undefined): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [place, entry] of entries.entries()) {
    for (const field of ["strategy", "benefit"] as const) {
      const text = entry[field];
      if (text === undefined) continue;
      const key = `${field} ${lettersOf(text, rocYear).letters}`;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [place]);
      else known.push(place);
    }
  }
  return rows;
}

/** Every pair of rows that say the same; of very many only those of one number. */
function bySharedWords(
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  const pairs = [...before].flatMap(([words, some]) => {
    const others = after.get(words) ?? [];
    const first = others.slice(0, MOST_ROWS);
    return [...some.slice(0, MOST_ROWS).flatMap((a) => first.map((b): Candidate => [a, b])), ...zip(some, others)];
  });
  return pairs.sort(closest);
}

/** More rows with one strategy than any plan has. */
const MOST_ROWS = 40;

/** The rows of one criterion in both plans, the first with the first: rows that stand closest go first. */
function ofOneName(
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  return [...before].flatMap(([name, some]) => zip(some, after.get(name) ?? [])).sort(closest);
}

/** The same for the rows of one criterion and those of another. */
function ofOthers(
  before: ReadonlyMap<string, readonly number[]>,
  after: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  const [some, others] = [before, after].map((groups) => [...groups.values()].slice(0, MOST_CRITERIA));
  const pairs = (some ?? []).flatMap((rows) => (others ?? []).flatMap((counterparts) => zip(rows, counterparts)));
  return pairs.sort(closest);
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
