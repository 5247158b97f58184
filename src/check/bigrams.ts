import { fold } from "../base/fold";

/** The pairs of neighbouring letters (雙字組) of a text; blanks, punctuation and differences of width do not count. */
export interface Bigrams {
  /** The letters alone, folded. */
  readonly letters: string;
  readonly pairs: ReadonlySet<number>;
}

/** Takes a text apart; one without two letters has no pairs, and of a very long one only the beginning counts. */
export function bigramsOf(text: string): Bigrams {
  const letters = fold(text.slice(0, LONGEST)).replaceAll(NO_LETTERS, "");
  const pairs = new Set<number>();
  for (let i = 1; i < letters.length; i++) pairs.add(letters.charCodeAt(i - 1) * UNITS + letters.charCodeAt(i));
  return { letters, pairs };
}

/** From 0 to 100: how much of a text stands in another as well. */
export function containedPercent(part: Bigrams, whole: Bigrams): number {
  return part.pairs.size === 0 ? 0 : (100 * sharedPairs(part, whole)) / part.pairs.size;
}

/** From 0 to 100: how far two texts are the same (the Sørensen–Dice coefficient of their pairs). */
export function likenessPercent(a: Bigrams, b: Bigrams): number {
  if (a.letters === b.letters) return 100;
  const all = a.pairs.size + b.pairs.size;
  return all === 0 ? 0 : (200 * sharedPairs(a, b)) / all;
}

/** How many pairs two texts have in common. */
function sharedPairs(a: Bigrams, b: Bigrams): number {
  const [few, many] = a.pairs.size <= b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared;
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Far longer than any action. */
const LONGEST = 5000;

/** One more than the largest UTF-16 unit. */
const UNITS = 0x1_0000;
