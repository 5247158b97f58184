import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { printedNumber } from "../source/printed-number";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import { isSectionHeading } from "./section-heading";
import { type HeadColumn, mayBeHead } from "./tab-head";
import { type TabPiece, tabPieces } from "./tab-piece";
import { cellAt, type TabRow } from "./tab-row";
import type { TextLine } from "./text-line";

/** Rows that were put together from lines. */
export interface BrokenRows {
  readonly rows: readonly Pick<TabRow, "cells">[];
  /** The lines that they are made of. */
  readonly lines: readonly TextLine[];
  /** Signs of markup in the cells. */
  readonly markup: readonly Span[];
}

/**
 * Puts the rows together that begin at a line and have a tab between any two columns, wherever their cells are broken
 * into lines, up to the next section or names of columns; `undefined` when the tabs do not come out even, when every row stands on one line, or
 * when what then stands under deadlines or units is none.
 */
export function brokenRows(
  source: string,
  lines: readonly TextLine[],
  from: number,
  head: readonly HeadColumn[],
): BrokenRows | undefined {
  const groups = rowLines(lines, from, head);
  if (groups === undefined || !groups.some((group) => isBroken(group, head))) return undefined;
  const rows = groups.map((group) => piecesByColumn(source, group, head));
  if (!rows.every((row) => row.every((pieces, index) => suits(pieces, head[index]?.role)))) return undefined;
  return {
    rows: rows.map((row) => ({ cells: row.map((pieces, index) => cellOf(pieces, head[index]?.role)) })),
    lines: groups.flat(),
    markup: rows.flat(2).flatMap(({ markup }) => markup),
  };
}

/** The lines of each row; `undefined` when a row has too few tabs or too many. */
function rowLines(lines: readonly TextLine[], from: number, head: readonly HeadColumn[]): TextLine[][] | undefined {
  const groups: TextLine[][] = [];
  const last = head.length - 1;
  let tabs = last;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isSectionHeading(line.text) || mayBeHead(line.text)) break;
    if (line.emptyCells > 0) return undefined;
    const own = tabsIn(line);
    const row = groups.at(-1);
    if (tabs < last) row?.push(line);
    else if (own === 0 && row !== undefined && !line.afterGap && mayEnd(line, head[last]?.role)) row.push(line);
    else if (own === 0 && !hasRowNext(lines, at)) break;
    else {
      groups.push([line]);
      tabs = 0;
    }
    tabs += own;
    if (tabs > last) return undefined;
  }
  return tabs < last ? undefined : groups;
}

function tabsIn({ text }: TextLine): number {
  return text.split("\t").length - 1;
}

/** Whether a line without tabs, after a row that has all of its own, still belongs to its last cell. */
function mayEnd({ text }: TextLine, role: HeadColumn["role"] | undefined): boolean {
  if (role === "deadline") return looksLikeDeadline(text);
  if (role === "unit") return looksLikeUnit(text);
  return role === "text";
}

/** Whether the lines after this one go on with the table: else what has no tabs stands below it. */
function hasRowNext(lines: readonly TextLine[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    if (isSectionHeading(line.text) || line.afterGap) return false;
    if (line.text.includes("\t")) return !mayBeHead(line.text);
  }
  return false;
}

/** Of a label in the first column. */
const MOST_LINES = 8;

/** A line ends before the last tab of its row. */
function isBroken(group: readonly TextLine[], head: readonly HeadColumn[]): boolean {
  const [first] = group;
  return first !== undefined && tabsIn(first) < head.length - 1;
}

function piecesByColumn(
  source: string,
  group: readonly TextLine[],
  head: readonly HeadColumn[],
): readonly (readonly TabPiece[])[] {
  const row: TabPiece[][] = head.map(() => []);
  let before = 0;
  for (const line of group) {
    for (const piece of tabPieces(source, line)) row[before + piece.column]?.push(piece);
    before += tabsIn(line);
  }
  return row;
}

/** What a row would hold by chance, its lines being rows of their own, does not suit all of its columns. */
function suits(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): boolean {
  if (pieces.length === 0) return true;
  const texts = pieces.map(({ text }) => text);
  switch (role) {
    case "deadline":
      return texts.every(looksLikeDeadline) || looksLikeDeadline(texts.join(""));
    case "unit":
      return texts.every((text) => text.length <= LONGEST_UNIT && !endsSentence(text) && !looksLikeDeadline(text));
    case "text":
      return !texts.every(looksLikeDeadline);
    default:
      return !texts.some(looksLikeDeadline);
  }
}

const LONGEST_UNIT = 24;

function cellOf(pieces: readonly TabPiece[], role: HeadColumn["role"] | undefined): TabRow["cells"][number] {
  const paragraphs: Span[][] = [];
  let before: TabPiece | undefined;
  for (const piece of pieces) {
    const [first = [], ...rest] = piece.paragraphs.map(({ spans }) => [...spans]);
    const last = paragraphs.at(-1);
    if (last !== undefined && before !== undefined && isWrapped(before, piece, role)) append(last, first);
    else paragraphs.push(first);
    append(paragraphs, rest);
    before = piece;
  }
  return paragraphs.length === 0 ? undefined : cellAt(paragraphs);
}

/** A line of a text goes on with the line before, unless that is finished or this one is numbered. */
function isWrapped(before: TabPiece, { text }: TabPiece, role: HeadColumn["role"] | undefined): boolean {
  if (printedNumber(text) !== undefined) return false;
  return role === "label" || (role === "text" && !endsSentence(before.text));
}
