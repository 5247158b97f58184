import type { PrintedNumber } from "../source/printed-number";
import { wordsCost } from "./flow-cell-words";
import { deadlineLikeness } from "./flow-deadline";
import { type JoinCost, LEAST_JOIN_COST } from "./flow-joins";
import { COLUMN_HABITS, type ColumnModel } from "./flow-model";
import { type NumberedCell, numberCost } from "./flow-number-cost";
import { openEndCost } from "./flow-open-end";
import type { FlowPiece, Tail } from "./flow-piece";
import { isUnitLike } from "./flow-unit";
import { fullLineCost, type LineKind, lastLineCost, overhangCost } from "./flow-widths";

/** What a column of the present row holds so far, as much as matters for what may come next. */
export interface CellState extends NumberedCell {
  /** Of its last line; 0 before the first. */
  readonly width: number;
  /** Of the widest line of the present paragraph before that. */
  readonly before: number;
  readonly kind: LineKind;
  readonly tail: Tail;
  /** How its last line ends, to the letter. */
  readonly end: string;
  /** How many brackets are open. */
  readonly depth: number;
  /** In a column of short words, all of the present paragraph. */
  readonly text: string;
  /** What it costs that its last paragraph ends here. */
  readonly close: number;
  /** What it costs that the path leaves the cell here: a page may have ended, and the paragraph go on. */
  readonly cut: number;
  /** Tells apart states that may go on differently. */
  readonly key: number;
}

export const EMPTY_CELL: CellState = {
  number: undefined,
  inner: undefined,
  width: 0,
  before: 0,
  kind: "plain",
  tail: "stop",
  end: "",
  depth: 0,
  text: "",
  close: 0,
  cut: 0,
  key: 0,
};

/** What it costs that a paragraph goes on with this line; `isCut` when a page ended in between. */
export function goOnCost(
  cell: CellState,
  piece: FlowPiece,
  model: ColumnModel,
  joins: JoinCost,
  isCut: boolean,
): number {
  const { isShort } = COLUMN_HABITS[model.field];
  const gap = !isCut && piece.printed?.gap ? (isShort ? GAP_IN_WORDS : GAP_INSIDE) : 0;
  const stop = isShort ? (endsWithPoints(cell) ? AFTER_POINTS : 0) : cell.tail === "stop" ? STOP_INSIDE : 0;
  const number = piece.number === undefined ? 0 : NUMBER_INSIDE;
  const bracket = piece.closes > cell.depth ? BRACKET : 0;
  const width = fullLineCost(model.widths, cell.kind, cell.width, cell.before, piece.firstWidth);
  // Above the end of a page and below it stands a unit each, beside an item each.
  const units = isCut && model.field === "unit" && isUnitLike(cell.text) && piece.isUnit ? TWO_UNITS : 0;
  return gap + stop + number + bracket + width + units + joins(cell.end, piece.head);
}

const TWO_UNITS = 4;
const AFTER_POINTS = 5;
const GAP_INSIDE = 3;
const GAP_IN_WORDS = 5;
const STOP_INSIDE = 1.8;
const NUMBER_INSIDE = 5;
/** A bracket that closes without having been opened, or the other way round. */
const BRACKET = 4;

/** Whether the points of a criterion are printed at its end: （50分）. */
export function endsWithPoints({ end }: CellState): boolean {
  return end === "分）" || end === "分)";
}

/** The cell with one more line in its paragraph. */
export function goOn(cell: CellState, piece: FlowPiece, model: ColumnModel): CellState {
  const kind = cell.kind === "head" ? "hanging" : cell.kind;
  const before = cell.kind === "head" || cell.before > cell.width ? cell.before : cell.width;
  const depth = Math.max(0, cell.depth - piece.closes) + piece.opens;
  const text = COLUMN_HABITS[model.field].isShort ? cell.text + piece.text : "";
  return cellWith(cell.number, cell.inner, kind, before, depth, text, piece, model);
}

/** What it costs that a new paragraph begins with this line, besides that the one before ends. */
export function beginCost(cell: CellState, piece: FlowPiece, { field, openings }: ColumnModel): number {
  const style = piece.number?.style ?? "none";
  // Where a strategy and its actions share a column, both ways to begin are as usual.
  const opening = field === "either" ? Math.min(openings[style], EITHER_WAY) : openings[style];
  const cost = opening + (piece.closes > 0 ? BRACKET : 0);
  if (piece.number !== undefined) return cost + numberCost(cell, piece.number, field);
  const head = ONLY_AN_END.test(piece.head) ? END_AS_BEGINNING : NEVER_BEGINS.test(piece.head) ? ODD_BEGINNING : 0;
  if (cell.width === 0) return cost + head;
  const gap = piece.printed === undefined ? 0 : piece.printed.gap ? GAP_BEFORE : NO_GAP_BEFORE;
  const item = cell.number !== undefined && field !== "either" ? UNNUMBERED_AFTER_ITEM : 0;
  return cost + head + COLUMN_HABITS[field].paragraph + gap + item;
}

/** What {@link beginCost} is at least, whatever stands in the cell. */
export function leastBeginCost({ number, closes }: FlowPiece, { field, openings }: ColumnModel): number {
  const opening = openings[number?.style ?? "none"];
  const cost = (field === "either" ? Math.min(opening, EITHER_WAY) : opening) + (closes > 0 ? BRACKET : 0);
  return number === undefined ? cost + Math.min(0, COLUMN_HABITS[field].paragraph + GAP_BEFORE) : cost;
}

/** What {@link goOnCost} is at least. */
export const LEAST_TO_GO_ON = LEAST_JOIN_COST;

const EITHER_WAY = 0.2;

/** Characters that go on with what was said before. */
const NEVER_BEGINS = /^[的之及與或等者化性們，。、；：！？）」』〉》％%]/u;
const ODD_BEGINNING = 2.5;
/** One character and a full stop: what did not fit on the line before. */
const ONLY_AN_END = /^[^無。；！？][。；！？]/u;
const END_AS_BEGINNING = 5;
const GAP_BEFORE = -1.5;
const NO_GAP_BEFORE = 0;
const UNNUMBERED_AFTER_ITEM = 1.5;

/** The cell with a new paragraph that begins with this line. */
export function begin(cell: CellState, piece: FlowPiece, model: ColumnModel): CellState {
  const { number, opens } = piece;
  const text = COLUMN_HABITS[model.field].isShort ? piece.text : "";
  if (number === undefined) {
    // A strategy without a number begins its actions anew.
    const outer = model.field === "either" ? undefined : cell.number;
    return cellWith(outer, undefined, "plain", 0, opens, text, piece, model);
  }
  const isInner = cell.number !== undefined && number.style !== cell.number.style;
  const outer = isInner ? cell.number : number;
  return cellWith(outer, isInner ? number : undefined, "head", 0, opens, text, piece, model);
}

/** Written out, because no part of the package makes more objects than this. */
function cellWith(
  number: PrintedNumber | undefined,
  inner: PrintedNumber | undefined,
  kind: LineKind,
  before: number,
  depth: number,
  text: string,
  { width, tail, last }: FlowPiece,
  model: ColumnModel,
): CellState {
  const value = (number?.value.at(-1) ?? 0) * 64 + (inner?.value.at(-1) ?? 0);
  const ends = KIND_KEYS[kind] * 8 + (tail === "stop" ? 0 : 1) + Math.min(3, depth) * 2;
  // An open cell may go on after a page has ended; then it matters how far its last line reached.
  const reach = tail === "stop" ? 0 : width;
  const key = ((value * 32 + ends) * 64 + text.length) * 64 + reach;
  const { isShort } = COLUMN_HABITS[model.field];
  const close =
    (isShort ? FEW_WORDS_END + overhangCost(width, before) : lastLineCost(model.widths, width, before)) +
    (tail === "stop" ? 0 : openEndCost(tail, width, before, model)) +
    (depth > 0 ? BRACKET : 0) +
    (text === "" || model.isSentence ? 0 : wordsCost(text, model.field));
  return {
    number,
    inner,
    width,
    before,
    kind,
    tail,
    end: last,
    depth,
    text,
    close,
    cut: isShort && !isDateBegun(text, model) ? close : Math.min(close, CUT),
    key,
  };
}

/** Other few words are soon whole or wrong; a date can be seen to be cut. */
function isDateBegun(text: string, { field }: ColumnModel): boolean {
  return field === "deadline" && deadlineLikeness(text) === "begun";
}

/** The end of a page anywhere in a paragraph. */
const CUT = 4.5;
/** Few words end where they end, but not beyond the margin. */
const FEW_WORDS_END = 1.5;

const KIND_KEYS = { plain: 1, head: 2, hanging: 3 } as const;
