import { textWidth } from "../layouts/text-width";
import type { ItemNumber } from "../source/item-number";
import { joinPassages, type Passage } from "../source/passage";
import { isCutOff, SENTENCE_END } from "../source/sentence-end";

/** A stretch of a paragraph, with the number before it. */
export interface Piece {
  readonly number: Pick<ItemNumber, "style" | "steps"> | undefined;
  readonly label: Passage | undefined;
  readonly signs: Passage["spans"];
  /** With its number. */
  readonly whole: Passage;
  readonly rest: Passage;
  /** Of how many paragraphs it was put together. */
  readonly lines?: number;
}

/**
 * Joins paragraphs without number that are lines of one sentence, as in files that were made from a PDF: those that
 * break off, and those that fill the width of the cell to a character, one after the other, while some sentence of the
 * cell does end. Each that was joined says of how many lines.
 */
export function joinBrokenLines(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const free = pieces.filter(isFree);
  if (free.length < 2) return pieces;
  const isBroken = brokenLines(free);
  const joined: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (open !== undefined && isFree(piece)) open.push(piece);
    else joined.push([piece]);
    open = isFree(piece) && isBroken(piece) ? joined.at(-1) : undefined;
  }
  return joined.flatMap((lines) => {
    const [first] = lines;
    if (first === undefined || lines.length === 1) return lines;
    const whole = joinPassages(
      source,
      lines.map((line) => line.whole),
    );
    return [{ ...first, whole, rest: whole, lines: lines.length }];
  });
}

function isFree({ number, signs }: Piece): boolean {
  return number === undefined && signs.length === 0;
}

/** Which lines go on in the next: by their own end, or because the margin of the page cut them all alike. */
function brokenLines(free: readonly Piece[]): (line: Piece) => boolean {
  const width = free.reduce((widest, { whole }) => Math.max(widest, textWidth(whole.text)), 0);
  const isFull = ({ whole }: Piece): boolean =>
    !SENTENCE_END.test(whole.text) && textWidth(whole.text) >= width - ONE_CHARACTER;
  const full = free.filter(isFull);
  const hasSentence = full.some(({ whole }) => /[，,。；;]/u.test(whole.text));
  const isSet = full.length >= (hasSentence ? FEW_LINES : MANY_LINES);
  const isCut = width >= NARROWEST && isSet && free.some(({ whole }) => SENTENCE_END.test(whole.text));
  return (line) => {
    const { text } = line.whole;
    if (SENTENCE_END.test(text)) return false;
    if (isCutOff(text) && (/[，、,]$/u.test(text) || textWidth(text) >= width * MOSTLY)) return true;
    return isCut && isFull(line);
  };
}

/** In half-width letters, as all widths here. */
const ONE_CHARACTER = 2;

/** A narrower cell holds names, which may well be of one length. */
const NARROWEST = 16;

/** Lines of one width, with a comma in some or without any. */
const FEW_LINES = 2;
const MANY_LINES = 5;

/** Of the width, for a line that ends in 及 or 並. */
const MOSTLY = 0.7;
