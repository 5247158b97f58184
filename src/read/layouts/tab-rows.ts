import { fold } from "../../base/fold";
import { follows } from "../source/printed-number";
import { breaksOff, endsSentence } from "./cell-kinds";
import { alignInOrder } from "./tab-alignment";
import { type ColumnState, type FitContext, fitPiece } from "./tab-fit";
import type { TabPiece } from "./tab-piece";
import { type DraftCell, draftCell, extendCell, type TabRow } from "./tab-row";
import type { BodyLine } from "./tab-run";

/** The rows of a table, and which lines were no plain rows. */
export interface TabRows {
  readonly rows: readonly TabRow[];
  /** Lines whose cells do not stand below the names of their columns. */
  readonly moved: readonly BodyLine[];
  /** Lines that go on with the cells of the row before. */
  readonly joined: readonly BodyLine[];
}

/** Reads each line by what its cells say: a row of its own, or the rest of the row before that a page break cut off. */
export function tabRows(body: readonly BodyLine[], context: FitContext): TabRows {
  const rows: TabRow[] = [];
  const moved: BodyLine[] = [];
  const joined: BodyLine[] = [];
  const numbers: DraftCell["number"][] = context.head.map(() => undefined);
  let written = 0;
  for (const line of body) {
    const last = rows.at(-1);
    if (last !== undefined && line.isRest) {
      for (const piece of line.pieces) extend(last, written, piece);
      joined.push(line);
      continue;
    }
    const states = numbers.map((number, index) => ({ number, isOpen: isOpen(last, index, line, context) }));
    const placed = place(line.pieces, states, context);
    written = placed.at(-1)?.index ?? written;
    if (placed.some(({ piece, index }) => piece.column !== context.head[index]?.tabs)) moved.push(line);
    const labels = placed.filter(({ piece, index }) => completesLabel(last, piece, index, context));
    const others = placed.filter((each) => !labels.includes(each));
    for (const { piece, index } of labels) extend(last, index, piece);
    if (last !== undefined && continuesRow(last, others, states, context)) {
      for (const { piece, index } of others) extend(last, index, piece);
      joined.push(line);
      continue;
    }
    if (labels.length > 0) joined.push(line);
    rows.push(newRow(line, others, context));
    for (const { piece, index } of others) numbers[index] = piece.number;
  }
  return { rows, moved, joined };
}

interface Placed {
  readonly piece: TabPiece;
  readonly index: number;
}

function place(pieces: readonly TabPiece[], states: readonly ColumnState[], context: FitContext): readonly Placed[] {
  const worded = pieces.filter(({ text }) => text !== "");
  const columns = alignInOrder(worded.map((piece) => fitPiece(piece, states, context)));
  const placed = worded.map((piece, at) => ({ piece, index: columns[at] ?? 0 }));
  return withAction(placed, states, context);
}

/** A row with a deadline or a unit has an action: what looks like a label is one if its number goes on from the last. */
function withAction(
  placed: readonly Placed[],
  states: readonly ColumnState[],
  { head, known }: FitContext,
): readonly Placed[] {
  const roles = new Set(placed.map(({ index }) => head[index]?.role));
  if (roles.has("text") || !(roles.has("deadline") || roles.has("unit"))) return placed;
  const action = head.findIndex(({ role }) => role === "text");
  const last = placed.findLast(({ index }) => head[index]?.role === "label");
  const number = states[action]?.number;
  if (last === undefined || last.index > action || number === undefined || last.piece.number === undefined)
    return placed;
  if (!follows(number, last.piece.number) || known.find(last.piece.text).length > 0) return placed;
  return placed.map((each) => (each === last ? { ...each, index: action } : each));
}

/** Whether the cell of the row before stops in the middle of a sentence. */
function isOpen(row: TabRow | undefined, index: number, { afterBreak }: BodyLine, context: FitContext): boolean {
  const cell = row?.cells[index];
  const role = context.head[index]?.role;
  if (cell === undefined || (role !== "text" && role !== "label") || endsSentence(cell.tail)) return false;
  const endings = context.habits.endings[index];
  const isCut = endings?.most === true || (afterBreak && endings?.some === true);
  if (role === "label") return isCut && cell.number !== undefined;
  return isCut || breaksOff(cell.tail) || (afterBreak && cell.number !== undefined);
}

/** The two parts of a name that only together are the name of a criterion. */
function completesLabel(row: TabRow | undefined, piece: TabPiece, index: number, { head, known }: FitContext): boolean {
  const cell = row?.cells[index];
  if (cell === undefined || head[index]?.role !== "label" || piece.number !== undefined) return false;
  if (known.find(piece.text).length > 0 || known.find(cell.text).length > 0) return false;
  return known.find(cell.text + piece.text).length > 0;
}

/** Every piece goes on with an open cell, or fills one that is still empty; one at least goes on. */
function continuesRow(
  row: TabRow,
  placed: readonly Placed[],
  states: readonly ColumnState[],
  { head, habits, known }: FitContext,
): boolean {
  if (placed.length === 0) return true;
  let goesOn = false;
  for (const { piece, index } of placed) {
    const cell = row.cells[index];
    const role = head[index]?.role;
    if (role === "deadline" || role === "figure") {
      if (cell !== undefined) return false;
    } else if (role === "unit") {
      if (cell !== undefined && !habits.units.has(fold(cell.text + piece.text))) return false;
    } else if (states[index]?.isOpen === true && piece.number === undefined && known.find(piece.text).length === 0) {
      goesOn = true;
    } else return false;
  }
  return goesOn;
}

function extend(row: TabRow | undefined, index: number, piece: TabPiece): void {
  if (row === undefined) return;
  const cell = row.cells[index];
  if (cell === undefined) row.cells[index] = draftCell(piece);
  else extendCell(cell, piece);
}

function newRow({ line }: BodyLine, placed: readonly Placed[], { head }: FitContext): TabRow {
  const row: TabRow = { line: line.number, cells: head.map(() => undefined) };
  for (const { piece, index } of placed) extend(row, index, piece);
  return row;
}
