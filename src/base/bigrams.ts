import { fold } from "./fold";

/** The pairs of neighbouring letters (雙字組) of a text; blanks, punctuation and differences of width do not count. */
export interface Bigrams {
  /** The letters alone, folded. */
  readonly letters: string;
  /** Each pair once, as a number, in rising order; made when first asked for, as most texts differ at first sight. */
  readonly pairs: () => Uint32Array;
}

/** Takes a text apart; one without two letters has no pairs, and of a very long one only the beginning counts. */
export function bigramsOf(text: string): Bigrams {
  const letters = lettersOf(text.slice(0, LONGEST));
  let pairs: Uint32Array | undefined;
  return {
    letters,
    pairs: () => {
      pairs ??= pairsOf(letters);
      return pairs;
    },
  };
}

/** From 0 to 100: how much of a text stands in another as well. */
export function containedPercent(part: Bigrams, whole: Bigrams): number {
  const { length } = part.pairs();
  return length === 0 ? 0 : (100 * sharedPairs(part, whole)) / length;
}

/** Whether so much of a text stands in another as well; what plainly does not is told without taking either apart. */
export function isContained(part: Bigrams, whole: Bigrams, leastPercent: number): boolean {
  const { letters } = part;
  if (letters.length - 1 <= LONGEST_SAMPLE && whole.letters.length <= LONGEST_SAMPLE) {
    // A pair counts once, so there are no more of them than this.
    const most = letters.length - 1;
    let missing = 0;
    for (let i = 1; i <= most; i++) {
      const pair = letters.slice(i - 1, i + 1);
      if (whole.letters.includes(pair) || letters.indexOf(pair) < i - 1) continue;
      missing++;
      // Reckoned as below, so that no rounding tells them apart.
      if ((100 * (most - missing)) / most < leastPercent) return false;
    }
  }
  return containedPercent(part, whole) >= leastPercent;
}

/**
 * From 0 to 100: how far two texts are the same (the Sørensen–Dice coefficient of their pairs); 0 as soon as it is clear
 * that they are by less than so many percent.
 */
export function likenessPercent(a: Bigrams, b: Bigrams, leastPercent = 0): number {
  if (a.letters === b.letters) return 100;
  const all = a.pairs().length + b.pairs().length;
  return all === 0 ? 0 : (200 * sharedPairs(a, b, fewestShared(leastPercent, all))) / all;
}

/** How many pairs must be shared for so many percent, reckoned as the percentage is, so that no rounding tells them apart. */
function fewestShared(leastPercent: number, all: number): number {
  const fewest = Math.ceil((leastPercent * all) / 200);
  return (200 * (fewest - 1)) / all >= leastPercent ? fewest - 1 : fewest;
}

/** Most texts have nothing to fold, and from these the signs are left out letter by letter: that is fastest. */
function lettersOf(text: string): string {
  let letters = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlainLetter(code)) continue;
    if (!PLAIN_SIGNS.has(code)) return fold(text).replaceAll(NO_LETTERS, "");
    letters += text.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? text : letters + text.slice(from);
}

/** Common Chinese characters, figures and small letters, which folding leaves as they are. */
function isPlainLetter(code: number): boolean {
  return (
    (code >= FIRST_CHINESE && code <= LAST_CHINESE) || (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
  );
}

/** Two units in one number of 32 bits. */
function pairsOf(letters: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, letters.length - 1));
  for (let i = 0; i < pairs.length; i++) pairs[i] = letters.charCodeAt(i) * UNITS + letters.charCodeAt(i + 1);
  pairs.sort();
  let size = 0;
  for (const pair of pairs) if (size === 0 || pair !== pairs[size - 1]) pairs[size++] = pair;
  return size === pairs.length ? pairs : pairs.subarray(0, size);
}

/** How many pairs two texts have in common; 0 as soon as it is clear that there are fewer than so many. */
export function sharedPairs(a: Bigrams, b: Bigrams, least = 0): number {
  const [some, others] = [a.pairs(), b.pairs()];
  const mostMissing = some.length - least;
  let shared = 0;
  let at = 0;
  let missing = 0;
  for (const pair of some) {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < pair) at++;
    if (others[at] === pair) shared++;
    else if (++missing > mostMissing) return 0;
  }
  return shared;
}

/** One more than the largest UTF-16 unit. */
const UNITS = 0x1_0000;
const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;
/** Common signs that are no letters in whatever width. */
const PLAIN_SIGNS: ReadonlySet<number> = new Set(
  Array.from(" \n　，。、；：（）「」％%.,()-", (sign) => sign.charCodeAt(0)),
);
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Far longer than any action. */
const LONGEST = 5000;

/** Longer texts are taken apart at once: to look every pair up in them would take longer. */
const LONGEST_SAMPLE = 300;
