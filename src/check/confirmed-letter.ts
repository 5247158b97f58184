import type { LetterNumber } from "../calendar";
import { KNOWN_LETTERS, type KnownLetter } from "../frameworks";

/** The known letter of a number. Only one that a public source confirms can prove a plan wrong. */
export function confirmedLetter(letter: LetterNumber | undefined): KnownLetter | undefined {
  return KNOWN_LETTERS.find(({ number, basis }) => basis === "confirmed" && number === letter?.text);
}
