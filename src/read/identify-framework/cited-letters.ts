import { parseLetterNumber } from "../../calendar";
import { KNOWN_LETTERS, type KnownLetter } from "../../frameworks/letters";
import { PRINTED_LETTER } from "./evidence-words";

/** A known letter (發文字號) that a text cites, and where in the text its number stands. */
export interface CitedLetter {
  readonly letter: KnownLetter;
  readonly start: number;
  readonly end: number;
}

/** The known letters in a text without blanks, each where it is cited first. */
export function citedLetters(text: string): readonly CitedLetter[] {
  const cited = new Map<KnownLetter, CitedLetter>();
  for (const { 0: printed, index } of text.matchAll(PRINTED_LETTER)) {
    const end = index + printed.length;
    for (const letter of KNOWN_LETTERS) {
      const prefix = letter.number.slice(0, letter.number.indexOf("字第"));
      const start = index - prefix.length;
      if (cited.has(letter) || !text.startsWith(prefix, Math.max(start, 0))) continue;
      const read = parseLetterNumber(text.slice(Math.max(start, 0), end));
      if (start >= 0 && read.ok && read.value.text === letter.number) cited.set(letter, { letter, start, end });
    }
  }
  return [...cited.values()];
}
