import { type Bigrams, bigramsOf, likenessPercent } from "../base/bigrams";
import type { DraftPlan } from "../model/draft-plan";

/** An action of the plan, taken apart. */
export interface PlacedAction {
  readonly row: number;
  readonly action: number;
  /** Its place among all actions of the plan. */
  readonly order: number;
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

/** Every action, in document order. Rules that share a plan share the answer. */
export function comparableActions(plan: DraftPlan): readonly PlacedAction[] {
  const cached = known.get(plan);
  if (cached !== undefined) return cached.actions;
  const actions: PlacedAction[] = [];
  for (const [row, entry] of plan.entries.entries())
    for (const [action, { text }] of entry.actions.entries())
      actions.push({ row, action, order: actions.length, text, bigrams: bigramsOf(text) });
  known.set(plan, { actions, alike: new Map() });
  return actions;
}

/**
 * The actions that are like an earlier one by at least so many percent, each with the one that it is most like.
 * Candidates come from an index of a few runs of four letters, so that a thousand actions are not compared with a
 * thousand. Rules that share a plan share the answer.
 */
export function alikeActions(plan: DraftPlan, leastPercent: number, leastLetters: number): readonly AlikeActions[] {
  const actions = comparableActions(plan);
  const answers = known.get(plan)?.alike;
  const key = `${leastPercent} ${leastLetters}`;
  const alike = answers?.get(key) ?? findAlike(actions, leastPercent, leastLetters);
  answers?.set(key, alike);
  return alike;
}

function findAlike(
  actions: readonly PlacedAction[],
  leastPercent: number,
  leastLetters: number,
): readonly AlikeActions[] {
  const index = new Map<number, PlacedAction[]>();
  const alike: AlikeActions[] = [];
  const counts = new Uint8Array(actions.length);
  for (const later of actions) {
    if (later.bigrams.letters.length < leastLetters) continue;
    const runs = sketchOf(later.bigrams.letters);
    const best = mostAlike(later, candidatesFor(later, runs, index, counts), leastPercent);
    if (best !== undefined) alike.push(best);
    for (const run of runs) {
      const places = index.get(run);
      if (places === undefined) index.set(run, [later]);
      else if (places.length < MOST_PLACES) places.push(later);
    }
  }
  return alike;
}

/** The actions that share most runs with another; `counts` has a zero for every action, and has it again afterwards. */
function candidatesFor(
  { row, bigrams }: PlacedAction,
  runs: readonly number[],
  index: ReadonlyMap<number, readonly PlacedAction[]>,
  counts: Uint8Array,
): readonly PlacedAction[] {
  const shared: PlacedAction[] = [];
  let highest = 0;
  for (const run of runs) {
    for (const place of index.get(run) ?? []) {
      // Two actions of one row may be alike, but not the same.
      if (place.row === row && place.bigrams.letters !== bigrams.letters) continue;
      const count = counts[place.order] ?? 0;
      if (count === 0) shared.push(place);
      counts[place.order] = count + 1;
      highest = Math.max(highest, count + 1);
    }
  }
  const most: PlacedAction[] = [];
  for (let count = highest; count > 0 && most.length < Math.min(MOST_CANDIDATES, shared.length); count--)
    for (const place of shared) if (counts[place.order] === count && most.length < MOST_CANDIDATES) most.push(place);
  for (const { order } of shared) counts[order] = 0;
  return most;
}

function mostAlike(
  later: PlacedAction,
  candidates: readonly PlacedAction[],
  leastPercent: number,
): AlikeActions | undefined {
  let best: AlikeActions | undefined;
  for (const earlier of candidates) {
    const percent = likenessPercent(earlier.bigrams, later.bigrams, best?.percent ?? leastPercent);
    if (percent >= leastPercent && percent > (best?.percent ?? 0)) best = { earlier, later, percent };
  }
  return best;
}

/**
 * A few of a text's runs of four letters as numbers, chosen by a fixed order of their own: two texts that are mostly
 * the same choose mostly the same ones. Different runs with one number only make a candidate too many.
 */
function sketchOf(letters: string): readonly number[] {
  const sketch: number[] = [];
  const last = Math.min(letters.length, LONGEST) - RUN;
  for (let i = 0; i <= last; i++) insertNumber(sketch, hashOf(letters, i));
  return sketch;
}

/** Into a rising list of different numbers, of which only the lowest are kept. */
function insertNumber(sketch: number[], number: number): void {
  let at = sketch.length;
  while (at > 0 && (sketch[at - 1] ?? 0) > number) at--;
  if (at === SKETCH || (at > 0 && sketch[at - 1] === number)) return;
  if (sketch.length < SKETCH) sketch.push(number);
  for (let i = sketch.length - 1; i > at; i--) sketch[i] = sketch[i - 1] ?? 0;
  sketch[at] = number;
}

/** FNV-1a over the UTF-16 units of a run, as a number of 32 bits: any order will do that does not follow the alphabet. */
function hashOf(letters: string, at: number): number {
  let value = 0x811c9dc5;
  for (let i = at; i < at + RUN; i++) value = Math.imul(value ^ letters.charCodeAt(i), 0x01000193);
  return value;
}

const RUN = 4;
const SKETCH = 12;
const MOST_PLACES = 8;
const MOST_CANDIDATES = 6;
/** Longer texts are chosen from by their beginning. */
const LONGEST = 2000;

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<
  DraftPlan,
  { readonly actions: readonly PlacedAction[]; readonly alike: Map<string, readonly AlikeActions[]> }
>();
