import { append } from "../../base/append";
import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Paragraph } from "../source/block";
import { tableOf } from "../source/grid";
import { passageAt } from "../source/passage";
import { columnMeaning } from "../tables/column-meaning";
import { DITTO, PLACEHOLDER } from "../tables/value-words";
import { looksLikeDeadline } from "./cell-kinds";
import { type KnownCriteria, knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { type RebuiltTable, replaceBlocks } from "./replace-blocks";
import { isSectionHeading } from "./section-heading";
import { type TextLine, textLinesOf } from "./text-line";

/**
 * Rebuilds tables (表格) that have one line for each row and blanks between the cells, and no blank within a cell: every
 * line has as many words as the line that names the columns, and each row begins with a criterion. A table in which one
 * line differs is left to the layouts after this one. What stands under deadlines and is none is named, since a blank
 * within a cell moves all cells after it.
 */
export const blankTable: Layout = (document, { frameworks, locale }) => {
  const lines = textLinesOf(document);
  const known = knownCriteria(frameworks);
  const tables: RebuiltTable[] = [];
  const doubts: ReadingDiagnostic[] = [];
  for (let at = 0; at < lines.length; at++) {
    const separator = SEPARATORS.find((each) => isHead(document.text, lines[at], each));
    if (separator === undefined) continue;
    const { rows, isWhole } = rowsFrom(document.text, lines, at, separator);
    // What did not fit is not tried again line by line.
    at += Math.max(rows.length, 1) - 1;
    if (!isWhole || !nameCriteria(document.text, rows, known)) continue;
    const cells = rows.map((row) => row.cells.map((span) => ({ blocks: [paragraphAt(document.text, span)] })));
    append(doubts, shiftedCells(document.text, rows, locale));
    tables.push({ table: tableOf(cells), replaces: rows.map(({ line }) => line.block) });
  }
  return tables.length === 0 ? document : replaceBlocks(document, tables, [], doubts);
};

/** Wide gaps first: they leave single blanks within cells alone. */
const SEPARATORS: readonly RegExp[] = [/[^\S\n]{2,}|\u3000/gu, /[^\S\n]+/gu];

interface BlankRow {
  readonly line: TextLine;
  readonly cells: readonly Span[];
}

/** The row of names and those below it with as many words, up to a line that has not. */
function rowsFrom(
  source: string,
  lines: readonly (TextLine | undefined)[],
  from: number,
  separator: RegExp,
): { readonly rows: readonly BlankRow[]; readonly isWhole: boolean } {
  const rows: BlankRow[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || (at > from && isSectionHeading(line.text))) break;
    const cells = wordsOf(source, line, separator);
    const isRow = rows.length === 0 || cells.length === rows[0]?.cells.length;
    // One word above names of columns is the caption of the next table.
    const isCaption = cells.length === 1 && isHead(source, lines[at + 1], separator);
    if (!isRow) return { rows, isWhole: line.afterGap || isCaption };
    rows.push({ line, cells });
  }
  return { rows, isWhole: true };
}

function nameCriteria(source: string, rows: readonly BlankRow[], known: KnownCriteria): boolean {
  const names = rows[0]?.cells ?? [];
  const label = names.findLastIndex((name) => fieldAt(source, name) === "criterion");
  const named = rows.filter(({ cells }) => cells[label] !== undefined && isKnown(source, cells[label], known));
  return rows.length > FEWEST && named.length >= (rows.length - 1) / 2;
}

/** Deadlines that are none, each with the column beside it, to which it may belong. */
function shiftedCells(
  source: string,
  [head, ...rows]: readonly BlankRow[],
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  const names = head?.cells ?? [];
  const at = names.findIndex((name) => fieldAt(source, name) === "deadline");
  const [own, other] = [names[at], names[at === 0 ? 1 : at - 1]];
  if (own === undefined || other === undefined) return [];
  const nameOf = ({ start, end }: Span): string => shorten(source.slice(start, end));
  return rows.flatMap(({ cells }) => {
    const span = cells[at];
    if (span === undefined || isDeadline(source, span)) return [];
    const args = { text: nameOf(span), column: nameOf(own), other: nameOf(other) };
    return { ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span };
  });
}

/** A deadline, a sign in its place, or the head again. */
function isDeadline(source: string, span: Span): boolean {
  const text = source.slice(span.start, span.end);
  const isSign = PLACEHOLDER.test(text) || DITTO.test(text);
  return isSign || looksLikeDeadline(text) || fieldAt(source, span) === "deadline";
}

/** Fewer may be chance. */
const FEWEST = 2;

function isHead(source: string, line: TextLine | undefined, separator: RegExp): boolean {
  if (line === undefined || line.text.length > LONGEST_HEAD) return false;
  const fields = wordsOf(source, line, separator).map((name) => fieldAt(source, name));
  const hasActions = fields.includes("action") || fields.includes("either");
  return fields.length > 2 && !fields.includes(undefined) && fields.includes("criterion") && hasActions;
}

const LONGEST_HEAD = 100;

function fieldAt(source: string, { start, end }: Span) {
  return columnMeaning(source.slice(start, end))?.field;
}

function isKnown(source: string, { start, end }: Span, known: KnownCriteria): boolean {
  return known.find(source.slice(start, end)).length > 0;
}

function wordsOf(source: string, { words }: TextLine, separator: RegExp): readonly Span[] {
  const text = source.slice(words.start, words.end);
  const cells: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(separator)) {
    if (index > start) cells.push({ start: words.start + start, end: words.start + index });
    start = index + gap.length;
  }
  if (start < text.length) cells.push({ start: words.start + start, end: words.end });
  return cells;
}

function paragraphAt(source: string, span: Span): Paragraph {
  return { kind: "paragraph", ...passageAt(source, [span]) };
}
