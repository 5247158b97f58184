import type { Path } from "../base/path";
import { allText } from "./all-text";
import type { Passage } from "./plan-texts";

/** A word to look for (詞), and the letters beside which it is part of another. */
export interface SoughtWord {
  readonly word: string;
  /** Letters of which none may stand right before it. */
  readonly notAfter?: string;
  /** Letters of which none may stand right behind it. */
  readonly notBefore?: string;
  /** Words of which one must stand right behind it. */
  readonly onlyBefore?: readonly string[];
}

/** Words that are made ready to be looked for: by the code of their first letter, longer ones first. */
export type WordIndex<T extends SoughtWord> = ReadonlyMap<number, readonly T[]>;

/** A word where it stands. */
export interface FoundWord<T extends SoughtWord> {
  readonly sought: T;
  readonly path: Path;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes words ready to be looked for. */
export function indexWords<T extends SoughtWord>(words: Iterable<T>): WordIndex<T> {
  const byFirst = new Map<number, T[]>();
  for (const sought of words) {
    const first = sought.word.charCodeAt(0);
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [sought]);
    else known.push(sought);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

/**
 * Every place where one of the words stands, in document order; places do not overlap. No plan has so many that they
 * would not all be found, a text that was made to be slow may.
 */
export function* findWords<T extends SoughtWord>(
  passages: readonly Passage[],
  index: WordIndex<T>,
): Generator<FoundWord<T>> {
  const words = wordsIn(passages, index);
  if (words.length === 0) return;
  const present = indexWords(words);
  // Asked of every letter of a plan, which the map would answer slower.
  const isFirst = new Uint8Array(SLOTS);
  for (const first of present.keys()) isFirst[first % SLOTS] = 1;
  let left = MOST_FOUND;
  for (const { path, text } of passages)
    for (let start = 0; start < text.length && left > 0; start++) {
      const first = text.charCodeAt(start);
      if (isFirst[first % SLOTS] !== 1) continue;
      const sought = standingAt(text, start, present.get(first) ?? []);
      if (sought === undefined) continue;
      const end = start + sought.word.length;
      yield { sought, path, text, start, end };
      start = end - 1;
      left--;
    }
}

/** The words of an index that some passages hold, whatever stands around them: of most lists a plan has none. */
export function wordsIn<T extends SoughtWord>(passages: readonly Passage[], index: WordIndex<T>): readonly T[] {
  const { codes, bits } = lettersIn(passages);
  const text = allText(passages);
  const words: T[] = [];
  // That a letter is missing is seen sooner than that a word is.
  for (const first of codes)
    for (const sought of index.get(first) ?? [])
      if (isWritten(sought.word, bits) && text.includes(sought.word)) words.push(sought);
  return words;
}

function isWritten(word: string, bits: Letters["bits"]): boolean {
  for (let i = 1; i < word.length; i++) if (!isThere(word.charCodeAt(i), bits)) return false;
  return true;
}

function isThere(code: number, bits: Letters["bits"]): boolean {
  return ((bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
}

/** The letters that some passages are written with. */
interface Letters {
  /** Each once. */
  readonly codes: readonly number[];
  /** A bit for every UTF-16 unit, eight in a number: set for a letter that is among them. */
  readonly bits: Uint8Array;
}

function lettersIn(passages: readonly Passage[]): Letters {
  const cached = known.get(passages);
  if (cached !== undefined) return cached;
  const codes: number[] = [];
  const bits = new Uint8Array(UNITS / 8);
  for (const { text } of passages)
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isThere(code, bits)) continue;
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
      codes.push(code);
    }
  const letters = { codes, bits };
  known.set(passages, letters);
  return letters;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<readonly Passage[], Letters>();

const MOST_FOUND = 20_000;
/** All UTF-16 units. */
const UNITS = 0x1_0000;
/** Two first letters may share a slot: then the map is asked for nothing. */
const SLOTS = 0x1000;

/** The first of some words that stands at a place. */
function standingAt<T extends SoughtWord>(text: string, start: number, words: readonly T[]): T | undefined {
  for (const sought of words) {
    const { word, notAfter, notBefore, onlyBefore } = sought;
    if (!text.startsWith(word, start)) continue;
    if (isAmong(text.charAt(start - 1), notAfter) || isAmong(text.charAt(start + word.length), notBefore)) continue;
    if (onlyBefore?.every((behind) => !text.startsWith(behind, start + word.length)) === true) continue;
    return sought;
  }
  return undefined;
}

function isAmong(letter: string, letters: string | undefined): boolean {
  return letter !== "" && letters !== undefined && letters.includes(letter);
}
