import type { Span } from "../../base/span";

/** Words taken from the source, and where they stand in it: nothing in `text` but characters of `spans`, in order. */
export interface Passage {
  readonly text: string;
  /** In reading order; hard-wrapped text and text that a page break cuts in two has several. */
  readonly spans: readonly Span[];
}

/**
 * The words at some places of the source as a person would copy them: hard-wrapped lines are joined, blanks beside
 * Chinese signs that the page layout put there are left out, and one blank stays between words in letters or digits.
 */
export function passageAt(source: string, spans: readonly Span[]): Passage {
  const [only, ...more] = spans;
  const words = only !== undefined && more.length === 0 ? source.slice(only.start, only.end).trim() : "";
  // Most passages are one line without a blank that would have to be tidied.
  if (words !== "" && !BLANK.test(words)) return { text: words, spans };
  const parts = spans.map(({ start, end }) => source.slice(start, end).trim()).filter((part) => part !== "");
  const joined = parts.map((part, i) => (joinsWithBlank(parts[i - 1] ?? "", part) ? ` ${part}` : part));
  return {
    text: tidyBlanks(joined.join("")),
    spans: spans.filter(({ start, end }) => source.slice(start, end).trim() !== ""),
  };
}

/** One after the other as one passage. */
export function joinPassages(source: string, passages: readonly Passage[]): Passage {
  return passageAt(
    source,
    passages.flatMap(({ spans }) => spans),
  );
}

const BLANK = /\s/u;

/** Two lines in letters are two words; a number that is cut by the margin is one. */
function joinsWithBlank(before: string, after: string): boolean {
  return /[A-Za-z]$/u.test(before) && /^[A-Za-z]/u.test(after);
}

/** Blanks stay only between letters or digits, or between those and a Chinese character, where one may be meant. */
function tidyBlanks(text: string): string {
  if (!BLANK.test(text)) return text;
  let tidy = "";
  let from = 0;
  for (const { 0: blanks, index } of text.matchAll(BLANKS)) {
    tidy += text.slice(from, index);
    from = index + blanks.length;
    if (!isNeedless(text.charCodeAt(index - 1), text.charCodeAt(from))) tidy += " ";
  }
  return tidy + text.slice(from);
}

const BLANKS = /\s+/gu;

/** Between two wide signs, or a wide one and a narrow one that is neither letter nor digit; none at either end. */
function isNeedless(before: number, after: number): boolean {
  if (Number.isNaN(before) || Number.isNaN(after)) return false;
  const [isWide, goesOnWide] = [isWideSign(before), isWideSign(after)];
  if (isWide && goesOnWide) return true;
  return (isWide && !isWord(after)) || (goesOnWide && !isWord(before));
}

/** No letter, digit or sign of ASCII; half of a rare character is wide as the whole. */
function isWideSign(code: number): boolean {
  return code > 0x7e || code < 0x21;
}

/** A letter or digit of ASCII. */
function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
