import type { Span } from "../../base/span";
import { passageAt } from "../source/passage";
import { type PrintedNumber, printedNumber } from "../source/printed-number";
import { type CellWords, cellWords, trimmed } from "./cell-markup";
import type { TextLine } from "./text-line";

/** What stands between two tabs of a line. */
export interface TabPiece extends CellWords {
  /** How many tabs stand before it. */
  readonly column: number;
  readonly span: Span;
  /** Its words, without markup and without the blanks of line breaks. */
  readonly text: string;
  readonly number: PrintedNumber | undefined;
}

/** The pieces of a line that are not blank; those after the sixty-fourth are left together. */
export function tabPieces(source: string, line: Pick<TextLine, "start" | "text">): readonly TabPiece[] {
  const pieces: TabPiece[] = [];
  let start = line.start;
  const parts = line.text.split("\t");
  const rest = parts.length > MOST_PIECES ? [parts.splice(MOST_PIECES - 1).join("\t")] : [];
  [...parts, ...rest].forEach((part, column) => {
    const piece = tabPiece(source, { start, end: start + part.length }, column);
    if (piece !== undefined) pieces.push(piece);
    start += part.length + 1;
  });
  return pieces;
}

const MOST_PIECES = 64;

/** A stretch of the source as a piece; `undefined` when it is blank. */
export function tabPiece(source: string, stretch: Span, column: number): TabPiece | undefined {
  const span = trimmed(source, stretch);
  if (span === undefined) return undefined;
  const words = cellWords(source, span);
  const { text } = passageAt(
    source,
    words.paragraphs.flatMap(({ spans }) => spans),
  );
  return { column, span, ...words, text, number: printedNumber(text) };
}
