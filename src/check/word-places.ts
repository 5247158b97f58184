import type { Path } from "../base/path";
import { shorten } from "../base/preview";
import type { Edit } from "../diagnostics/diagnostic";
import type { Finding } from "./rule";

/** Words of the plan, where they stand and what to write instead. */
export interface WordPlace {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** Absent where nothing can be put in its place. */
  readonly put?: string | undefined;
  /** The second part of the place before it: changed with it, but no place of its own. */
  readonly isRest?: boolean | undefined;
}

/** The places of one cause, as far as they are kept: all are counted, so many are named. */
export interface WordPlaces<P extends WordPlace = WordPlace> {
  readonly count: number;
  readonly places: readonly P[];
}

/** Places that are still being found. */
export interface PlacesKept<P extends WordPlace = WordPlace> {
  readonly add: (place: P) => void;
  readonly all: () => WordPlaces<P>;
}

/** Where a finding about words in several places is, which other places belong to it, and the correction of them all. */
export type PlacedFinding = Pick<Finding<never>, "path" | "within" | "related" | "fix">;

/** A list of places to which more are added, and of which only the first are kept. */
export function placesKept<P extends WordPlace = WordPlace>(): PlacesKept<P> {
  const places: P[] = [];
  let count = 0;
  return {
    add(place) {
      count++;
      if (places.length < MOST_KEPT) places.push(place);
    },
    all: () => ({ count, places }),
  };
}

/**
 * One finding for all places: it stands at the first, the next ones are named beside it, and the correction changes
 * every one that has something to be put in its place. Where not all places are kept there is no correction, because
 * half of one would be worse. `undefined` where there is no place.
 */
export function placeFinding({ count, places }: WordPlaces, isSafe: boolean): PlacedFinding | undefined {
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const edits = count > places.length ? [] : places.flatMap(editOf);
  const named = others.filter(({ isRest }) => isRest !== true).slice(0, MOST_RELATED);
  const related = named.map(({ path, found }) => ({
    path,
    words: { "zh-TW": `此處寫「${shorten(found)}」。`, en: `here it reads "${shorten(found)}"` },
  }));
  return {
    path: first.path,
    within: { start: first.start, end: first.end },
    ...(related.length > 0 && { related }),
    ...(edits.length > 0 && { fix: { safe: isSafe, edits } }),
  };
}

function editOf({ path, start, end, put }: WordPlace): readonly Edit[] {
  return put === undefined ? [] : [{ path, within: { start, end }, value: put }];
}

const MOST_KEPT = 1000;
const MOST_RELATED = 20;
