import type { DraftPlan } from "../model/draft-plan";
import { type Bigrams, bigramsOf, likenessPercent } from "./bigrams";

/** An action of the plan, taken apart. */
export interface PlacedAction {
  readonly row: number;
  readonly action: number;
  readonly text: string;
  readonly bigrams: Bigrams;
}

/** An action that says the same as one before it, or nearly. */
export interface AlikeActions {
  readonly earlier: PlacedAction;
  readonly later: PlacedAction;
  /** 100 for the same letters. */
  readonly percent: number;
}

/** Every action that is long enough to be compared, in document order. */
export function comparableActions(plan: DraftPlan): readonly PlacedAction[] {
  const cached = known.get(plan);
  if (cached !== undefined) return cached;
  const actions = plan.entries.flatMap((entry, row) =>
    entry.actions.map(({ text }, action) => ({ row, action, text, bigrams: bigramsOf(text) })),
  );
  known.set(plan, actions);
  return actions;
}

/**
 * The actions that are like an earlier one by at least so many percent, each with the one that it is most
 * like. Candidates come from an index of the rarest of four neighbouring letters, so that a thousand actions are not
 * compared with a thousand.
 */
export function alikeActions(plan: DraftPlan, leastPercent: number, leastLetters: number): readonly AlikeActions[] {
  const index = new Map<string, PlacedAction[]>();
  const alike: AlikeActions[] = [];
  for (const later of comparableActions(plan)) {
    if (later.bigrams.letters.length < leastLetters) continue;
    const shingles = sketchOf(later.bigrams.letters);
    const best = mostAlike(later, candidatesFor(later, shingles, index), leastPercent);
    if (best !== undefined) alike.push(best);
    for (const shingle of shingles) {
      const places = index.get(shingle);
      if (places === undefined) index.set(shingle, [later]);
      else if (places.length < MOST_PLACES) places.push(later);
    }
  }
  return alike;
}

function candidatesFor(
  { row, bigrams }: PlacedAction,
  shingles: readonly string[],
  index: ReadonlyMap<string, readonly PlacedAction[]>,
): readonly PlacedAction[] {
  const shared = new Map<PlacedAction, number>();
  for (const shingle of shingles) {
    for (const place of index.get(shingle) ?? []) {
      // Two actions of one row may be alike, but not the same.
      if (place.row !== row || place.bigrams.letters === bigrams.letters)
        shared.set(place, (shared.get(place) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_CANDIDATES)
    .map(([place]) => place);
}

function mostAlike(
  later: PlacedAction,
  candidates: readonly PlacedAction[],
  leastPercent: number,
): AlikeActions | undefined {
  let best: AlikeActions | undefined;
  for (const earlier of candidates) {
    const percent = likenessPercent(earlier.bigrams, later.bigrams);
    if (percent >= leastPercent && percent > (best?.percent ?? 0)) best = { earlier, later, percent };
  }
  return best;
}

/**
 * A few of a text's runs of four letters, chosen by a fixed order of their own: two texts that are mostly the same
 * choose mostly the same ones.
 */
function sketchOf(letters: string): readonly string[] {
  const runs = new Map<string, number>();
  const last = Math.min(letters.length, LONGEST) - RUN;
  for (let i = 0; i <= last; i++) {
    const run = letters.slice(i, i + RUN);
    if (!runs.has(run)) runs.set(run, hash(run));
  }
  return [...runs]
    .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, SKETCH)
    .map(([run]) => run);
}

/** FNV-1a over UTF-16 units: any order will do that does not follow the alphabet. */
function hash(run: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) value = Math.imul(value ^ run.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const RUN = 4;
const SKETCH = 12;
const MOST_PLACES = 8;
const MOST_CANDIDATES = 6;
/** Longer texts are chosen from by their beginning. */
const LONGEST = 2000;

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<DraftPlan, readonly PlacedAction[]>();
