import { joinPassages } from "../source/passage";
import type { Piece } from "./cell-items";

/**
 * Joins paragraphs without number that are lines of one sentence, as in files that were made from a PDF: all but the
 * last are about as long as the cell is wide and end in no sign, and some sentence of the cell does end in one.
 */
export function joinBrokenLines(source: string, pieces: readonly Piece[]): readonly Piece[] {
  const free = pieces.filter(isFree);
  if (free.length < 2 || !free.some(({ whole }) => SENTENCE_END.test(whole.text))) return pieces;
  const width = free.reduce((widest, { whole }) => Math.max(widest, whole.text.length), 0);
  const isBroken = ({ whole }: Piece): boolean =>
    whole.text.length >= width * FULL_LINE && !SENTENCE_END.test(whole.text);
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
    return [{ ...first, whole, rest: whole }];
  });
}

function isFree({ number, signs }: Piece): boolean {
  return number === undefined && signs.length === 0;
}

const SENTENCE_END = /[。．.；;！？!?：:][」』）)]?$/u;

/** Of the width: a shorter line was ended by its writer. */
const FULL_LINE = 0.7;
