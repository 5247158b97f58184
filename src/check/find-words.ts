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

/** Words by the code of their first letter, longer ones first. */
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
  const index = new Map<number, T[]>();
  for (const sought of words) {
    const first = sought.word.charCodeAt(0);
    index.set(first, [...(index.get(first) ?? []), sought]);
  }
  for (const list of index.values()) list.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/**
 * Every place where one of the words stands, in document order; places do not overlap. No plan has so many that they
 * would not all be found, a text that was made to be slow may.
 */
export function* findWords<T extends SoughtWord>(
  passages: Iterable<Passage>,
  index: WordIndex<T>,
): Generator<FoundWord<T>> {
  let left = MOST_FOUND;
  for (const { path, text } of passages)
    for (let start = 0; start < text.length && left > 0; start++) {
      const sought = index.get(text.charCodeAt(start))?.find((one) => standsAt(text, start, one));
      if (sought === undefined) continue;
      const end = start + sought.word.length;
      yield { sought, path, text, start, end };
      start = end - 1;
      left--;
    }
}

const MOST_FOUND = 20_000;

function standsAt(text: string, start: number, { word, notAfter, notBefore }: SoughtWord): boolean {
  if (!text.startsWith(word, start)) return false;
  const [before, behind] = [text.charAt(start - 1), text.charAt(start + word.length)];
  const isPart = (letter: string, letters: string | undefined) => letter !== "" && letters?.includes(letter) === true;
  return !isPart(before, notAfter) && !isPart(behind, notBefore);
}
