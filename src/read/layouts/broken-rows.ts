import { follows } from "../source/printed-number";
import { CLOSING_ROW } from "../tables/column-words";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { HeadColumn } from "./tab-head";
import { type TabLine, tabsIn } from "./tab-line";
import { type TabPiece, tabPiece } from "./tab-piece";

/** What stands in each column of a row, line by line. */
export interface BrokenRow {
  readonly lines: readonly TabLine[];
  readonly cells: readonly (readonly TabPiece[])[];
}

/** What the rows are put together by. */
export interface BrokenContext {
  readonly source: string;
  readonly lines: readonly (TabLine | undefined)[];
  readonly head: readonly HeadColumn[];
  readonly known: KnownCriteria;
}

/**
 * Puts the rows together that stand below the names of columns and have a tab between any two columns, wherever their
 * cells are broken into lines; `undefined` when the tabs of a row do not come out even, when a line may belong to a row
 * or not, or when other lines with tabs follow.
 */
export function brokenRows(from: number, context: BrokenContext): readonly BrokenRow[] | undefined {
  const { lines, head } = context;
  const last = head.length - 1;
  const rows: { lines: TabLine[]; cells: TabPiece[][]; tabs: number }[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    const row = rows.at(-1);
    const isOpen = row !== undefined && row.tabs < last;
    if (line === undefined || line.isSection || line.head !== undefined || isBelow(at, lines))
      return isOpen ? undefined : rows;
    if (line.emptyCells > 0) return undefined;
    const kind = isOpen ? "rest" : line.isTabbed ? "row" : plainLine(at, row?.cells[last] ?? [], context);
    if (kind === "unclear") return undefined;
    // What follows is no table any more, or it is not the table that this looked like.
    if (kind === "below")
      return line.nextTabbed === -1 || lines[line.nextTabbed]?.head !== undefined ? rows : undefined;
    const open = kind === "row" || row === undefined ? { lines: [], cells: head.map(() => []), tabs: 0 } : row;
    if (open !== row) rows.push(open);
    addLine(open, line, context);
    if (open.tabs > last) return undefined;
  }
  return (rows.at(-1)?.tabs ?? last) < last ? undefined : rows;
}

/** A caption whose table begins on the next line, or a row that closes the table. */
function isBelow(at: number, lines: BrokenContext["lines"]): boolean {
  const [first, ...others] = lines[at]?.pieces ?? [];
  if (first === undefined) return false;
  return (others.length === 0 && lines[at + 1]?.head !== undefined) || CLOSING_ROW.test(first.text.slice(0, 20));
}

function addLine(
  row: { lines: TabLine[]; cells: TabPiece[][]; tabs: number },
  line: TabLine,
  { source }: BrokenContext,
): void {
  row.lines.push(line);
  for (const piece of piecesOf(source, line)) row.cells[row.tabs + piece.column]?.push(piece);
  row.tabs += tabsIn(line);
}

function piecesOf(source: string, line: TabLine): readonly TabPiece[] {
  if (line.isTabbed) return line.pieces;
  const piece = tabPiece(source, line, 0);
  return piece === undefined ? [] : [piece];
}

/** Where a line without tabs belongs after a row that has all of its own: to its last cell, to the next row, or below. */
function plainLine(
  at: number,
  cell: readonly TabPiece[],
  context: BrokenContext,
): "rest" | "row" | "below" | "unclear" {
  const { source, lines, head } = context;
  const line = lines[at];
  const piece = line && tabPiece(source, line, 0);
  const before = cell.at(-1);
  if (line === undefined || piece === undefined) return "below";
  if (startsLabel(at, context)) return "row";
  const hasRowNext = line.nextTabbed !== -1 && lines[line.nextTabbed]?.head === undefined;
  const otherwise = hasRowNext ? "unclear" : "below";
  if (before === undefined || line.afterGap) return otherwise;
  switch (head.at(-1)?.role) {
    case "deadline":
      return [piece.text, before.text + piece.text].some(looksLikeDeadline) ? "rest" : otherwise;
    case "unit":
      if (piece.text.length === 1) return "rest";
      // Everyone, below the table, is no unit of its last action.
      return looksLikeUnit(piece.text) && (hasRowNext || !EVERYONE.test(piece.text)) ? "rest" : otherwise;
    case "text":
      if (before.number !== undefined && piece.number !== undefined)
        return follows(before.number, piece.number) ? "rest" : otherwise;
      if (endsSentence(before.text) || piece.number !== undefined) return otherwise;
      return hasRowNext && beginsRow(lines[line.nextTabbed], context) ? "rest" : "unclear";
    default:
      return otherwise;
  }
}

/** Whether a line is the whole first line of a row: its label is known, or merged with the one above. */
function beginsRow(line: TabLine | undefined, { known }: BrokenContext): boolean {
  const [first] = line?.pieces ?? [];
  return first !== undefined && (first.column > 0 || known.find(first.text).length > 0 || LIST_NUMBER.test(first.text));
}

const EVERYONE = /^[各全本]/u;

/** Whether this line and those after it are the name of a criterion, or a numbered strategy, that was broken into lines. */
function startsLabel(at: number, { source, lines, head, known }: BrokenContext): boolean {
  if (head[0]?.role !== "label") return false;
  let label = "";
  for (const line of lines.slice(at, at + LONGEST_LABEL)) {
    if (line === undefined || line.isSection || line.head !== undefined) return false;
    const [first] = piecesOf(source, line);
    if (first === undefined || first.column > 0) return false;
    label += first.text;
    if (line.isTabbed) return known.find(label).length > 0 || LIST_NUMBER.test(label);
  }
  return false;
}

/** （一）: items of cells are numbered in another way, or their numbers go on. */
const LIST_NUMBER = /^[（(][一二三四五六七八九十]{1,3}[)）]/u;

/** In lines. */
const LONGEST_LABEL = 12;
