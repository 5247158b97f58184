import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { PrintedNumber } from "../source/printed-number";
import type { TabPiece } from "./tab-piece";

/** A cell while its table is put together. */
export interface DraftCell {
  readonly paragraphs: { readonly spans: Span[]; readonly number?: string }[];
  /** Its first words. */
  text: string;
  /** What was printed last. */
  tail: string;
  readonly number: PrintedNumber | undefined;
  /** How many rows it is for, where that is known. */
  readonly reach?: number;
}

/** A row with a place for each column. */
export interface TabRow {
  /** The line that it begins on. */
  readonly line: number;
  readonly cells: (DraftCell | undefined)[];
}

/** A cell that holds one piece. */
export function draftCell({ paragraphs, text, number }: Pick<TabPiece, "paragraphs" | "text" | "number">): DraftCell {
  return { paragraphs: copied(paragraphs), text, tail: text, number };
}

/** A cell of paragraphs at these places. */
export function cellAt(paragraphs: readonly (readonly Span[])[], reach = 1): DraftCell {
  return {
    paragraphs: paragraphs.map((spans) => ({ spans: [...spans] })),
    text: "",
    tail: "",
    number: undefined,
    reach,
  };
}

/** Its words to be quoted; nothing for an empty cell. */
export function placedText({ paragraphs, text }: DraftCell): readonly { readonly text: string; readonly span: Span }[] {
  const span = paragraphs[0]?.spans[0];
  return span === undefined ? [] : [{ text, span }];
}

/** Adds a piece to a cell: it goes on with the last paragraph. */
export function extendCell(cell: DraftCell, piece: TabPiece): void {
  const [first, ...rest] = copied(piece.paragraphs);
  if (first === undefined) return;
  const last = cell.paragraphs.at(-1);
  if (last === undefined) cell.paragraphs.push(first);
  else append(last.spans, first.spans);
  append(cell.paragraphs, rest);
  // A cell of a thousand lines is not copied a thousand times.
  if (cell.text.length < LONGEST) cell.text += piece.text;
  cell.tail = piece.text;
}

/** Enough to look a label up by. */
const LONGEST = 300;

function copied(paragraphs: TabPiece["paragraphs"]): DraftCell["paragraphs"] {
  return paragraphs.map(({ spans, number }) => ({ spans: [...spans], ...(number !== undefined && { number }) }));
}
