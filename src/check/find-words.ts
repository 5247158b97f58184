import type { Path } from "../base/path";
import type { Passage } from "./plan-texts";

/** A word to look for (詞), and the letters beside which it is part of another. */
export interface SoughtWord {
  readonly word: string;
  /** Letters of which none may stand right before it. */
  readonly notAfter?: string;
  /** Letters of which none may stand right behind it. */
  readonly notBefore?: string;
}

/** Words that are made ready to be looked for. */
export interface WordIndex<T extends SoughtWord> {
  /** By the code of their first letter, longer ones first. */
  readonly byFirst: ReadonlyMap<number, readonly T[]>;
  /** By code, 1 where a word begins with that letter: asked of every letter of a plan, which a map answers slower. */
  readonly isFirst: Uint8Array;
}

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
  const isFirst = new Uint8Array(UNITS);
  for (const [first, list] of byFirst) {
    isFirst[first] = 1;
    list.sort((a, b) => b.word.length - a.word.length);
  }
  return { byFirst, isFirst };
}

/**
 * Every place where one of the words stands, in document order; places do not overlap. No plan has so many that they
 * would not all be found, a text that was made to be slow may.
 */
export function* findWords<T extends SoughtWord>(
  passages: Iterable<Passage>,
  { byFirst, isFirst }: WordIndex<T>,
): Generator<FoundWord<T>> {
  let left = MOST_FOUND;
  for (const { path, text } of passages)
    for (let start = 0; start < text.length && left > 0; start++) {
      const first = text.charCodeAt(start);
      if (isFirst[first] !== 1) continue;
      const sought = standingAt(text, start, byFirst.get(first) ?? []);
      if (sought === undefined) continue;
      const end = start + sought.word.length;
      yield { sought, path, text, start, end };
      start = end - 1;
      left--;
    }
}

const MOST_FOUND = 20_000;
/** All UTF-16 units. */
const UNITS = 0x1_0000;

/** The first of some words that stands at a place. */
function standingAt<T extends SoughtWord>(text: string, start: number, words: readonly T[]): T | undefined {
  for (const sought of words) {
    const { word, notAfter, notBefore } = sought;
    if (!text.startsWith(word, start)) continue;
    if (isAmong(text.charAt(start - 1), notAfter) || isAmong(text.charAt(start + word.length), notBefore)) continue;
    return sought;
  }
  return undefined;
}

function isAmong(letter: string, letters: string | undefined): boolean {
  return letter !== "" && letters !== undefined && letters.includes(letter);
}
