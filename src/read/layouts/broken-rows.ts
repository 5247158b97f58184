import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { follows } from "../source/printed-number";
import { columnMeaning } from "../tables/column-meaning";
import { CLOSING_ROW } from "../tables/column-words";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import type { KnownCriteria } from "./known-criteria";
import type { HeadColumn } from "./tab-head";
import type { TabLine } from "./tab-line";
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

function tabsIn({ text }: TabLine): number {
  return text.split("\t").length - 1;
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

/** Whether a line ends before the last tab of its row, and all rows of several lines hold what their columns are for. */
export function areBroken(rows: readonly BrokenRow[], { head, known }: BrokenContext): boolean {
  const broken = rows.filter(({ lines }) => lines.length > 1);
  return (
    broken.some(({ lines: [first] }) => first !== undefined && tabsIn(first) < head.length - 1) &&
    broken.every(({ cells }) => cells.every((pieces, index) => suits(pieces, head[index], known)))
  );
}

/** What a row would hold by chance, its lines being rows of their own, does not suit all of its columns. */
function suits(pieces: readonly TabPiece[], column: HeadColumn | undefined, known: KnownCriteria): boolean {
  const texts = pieces.map(({ text }) => text);
  switch (column?.role) {
    case "deadline":
      return deadlinesIn(pieces) !== undefined;
    case "unit":
      return texts.every((text) => text.length <= LONGEST_UNIT && !endsSentence(text) && !looksLikeDeadline(text));
    case "text":
      return texts.length === 0 || !texts.every(looksLikeDeadline);
    default:
      return (
        !texts.some(isPlainDeadline) &&
        (isStrategy(column) || !sentencesIn(pieces)) &&
        (texts.length < 2 || !texts.some((text) => known.find(text).length > 0))
      );
  }
}

/** A strategy is a sentence, unlike the name of a criterion. */
function isStrategy(column: HeadColumn | undefined): boolean {
  return column !== undefined && columnMeaning(column.name)?.field === "strategy";
}

/** A line of a longer text may begin like a vague deadline: 適時檢討改進流程與作（業）. */
function isPlainDeadline(text: string): boolean {
  return looksLikeDeadline(text) && (text.length <= LONGEST_VAGUE || /\d/u.test(text));
}

const LONGEST_VAGUE = 6;

/** A label is no sentence, unless it is a numbered one, to its very end. */
function sentencesIn(pieces: readonly TabPiece[]): boolean {
  const [first] = pieces;
  return pieces.some(({ text }, i) => endsSentence(text) && (first?.number === undefined || i < pieces.length - 1));
}

const LONGEST_UNIT = 24;

/** The paragraphs of a cell, each of one piece or several. */
export function paragraphsIn(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): readonly Span[][] {
  const groups = role === "deadline" ? (deadlinesIn(pieces) ?? []) : groupsIn(pieces, role);
  return groups.flatMap((group) => {
    const paragraphs: Span[][] = [];
    for (const piece of group) {
      const [first = [], ...rest] = piece.paragraphs.map(({ spans }) => [...spans]);
      const last = paragraphs.at(-1);
      if (last === undefined) paragraphs.push(first);
      else append(last, first);
      append(paragraphs, rest);
    }
    return paragraphs;
  });
}

/** Lines that are a deadline together, or several one after the other; `undefined` for lines that are none. */
function deadlinesIn(pieces: readonly TabPiece[]): readonly TabPiece[][] | undefined {
  const groups: TabPiece[][] = [];
  // Longer text is no deadline, and hostile text is not joined line after line.
  if (pieces.reduce((sum, { text }) => sum + text.length, 0) > LONGEST_CELL) return undefined;
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && isRestOfDeadline(textOf(last), piece.text)) last.push(piece);
    else groups.push([piece]);
  }
  const areWhole = groups.length > 0 && groups.every((group) => looksLikeDeadline(textOf(group)));
  return areWhole ? groups : undefined;
}

const LONGEST_CELL = 600;

/** 113年 and 4月30日 are one day, though each might be a deadline. */
function isRestOfDeadline(before: string, text: string): boolean {
  if (!looksLikeDeadline(before)) return true;
  if (/年$/u.test(before) && /^[\d０-９]{1,2}月/u.test(text)) return true;
  return !looksLikeDeadline(text) && looksLikeDeadline(before + text);
}

function textOf(pieces: readonly TabPiece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** Each of one piece, or of several that go on. */
function groupsIn(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): readonly TabPiece[][] {
  const groups: TabPiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(textOf(last.slice(-MOST_JOINED)), piece, role)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Enough to see how a text ends. */
const MOST_JOINED = 3;

/** A line goes on with the text before, unless that is finished or the line is numbered; a unit only if both are one. */
function goesOn(before: string, { text, number }: TabPiece, role: HeadColumn["role"] | undefined): boolean {
  if (number !== undefined) return false;
  if (role === "unit") return text.length === 1 || (!looksLikeUnit(before) && looksLikeUnit(before + text));
  return role === "label" || !endsSentence(before);
}
