import { nameKey } from "../base/name-key";

/** A text as names are compared in it: without blanks, in one width. */
export interface PlainText {
  readonly plain: string;
  /** Where each unit of `plain` begins in the text, and where it ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export function plainText(text: string): PlainText {
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const key = nameKey(letter);
    for (let unit = 0; unit < key.length; unit += 1) {
      starts.push(index);
      ends.push(index + letter.length);
    }
    plain += key;
  }
  return { plain, starts, ends };
}

/** With the marks that belong to it: alone neither has its full width. */
const LETTER = /.\p{M}*/gsu;
