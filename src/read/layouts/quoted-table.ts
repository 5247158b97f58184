import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Layout } from "./layout";
import { type QuotedCell, quotedRecord } from "./quoted-record";
import { type RebuiltTable, replaceBlocks } from "./replace-blocks";
import { tabGrid } from "./tab-grid";
import { mayBeHead, tabHead } from "./tab-head";
import { tabPieces } from "./tab-piece";
import { cellAt, type DraftCell } from "./tab-row";
import { type TextLine, textLinesOf } from "./text-line";

/**
 * Reads tables (表格) as a spreadsheet copies them: tabs between the cells, and quotation marks around a cell of several
 * lines. Every row has as many cells as the line that names the columns; a table in which one has not, or which has no
 * such mark, is left to the layouts after this one.
 */
export const quotedTable: Layout = (document) => {
  if (!document.text.includes('\t"') && !document.text.includes('\n"')) return document;
  const tables: RebuiltTable[] = [];
  const signs: Span[] = [];
  const passedOver = new Set(document.furniture.map(({ start }) => start));
  const lines = textLinesOf(document).filter((line) => line !== undefined);
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (line.start < end || !line.text.includes("\t") || !mayBeHead(line.text)) continue;
    const sheet = sheetFrom(document.text, line);
    end = sheet.end;
    const table = sheet.isWhole ? gridOf(document.text, line, sheet.rows, passedOver) : undefined;
    if (table === undefined) continue;
    tables.push({ table, replaces: blocksUpTo(lines, at, end) });
    for (const cell of sheet.rows.flat()) append(signs, cell.signs);
  }
  return tables.length === 0 ? document : replaceBlocks(document, tables, signs, []);
};

interface Sheet {
  readonly rows: readonly (readonly QuotedCell[])[];
  readonly end: number;
  /** Every row has a place for each column, and some cell is in quotation marks. */
  readonly isWhole: boolean;
}

/** The rows from a line of names on, up to a line without tabs. */
function sheetFrom(source: string, { start }: TextLine): Sheet {
  const rows: (readonly QuotedCell[])[] = [];
  let hasMarks = false;
  let end = start;
  while (end < source.length) {
    const record = quotedRecord(source, end);
    if (record === undefined) return { rows, end: source.length, isWhole: false };
    const { length } = record.cells;
    if (length < 2) break;
    end = record.end;
    if (rows[0] !== undefined && rows[0].length !== length) return { rows, end, isWhole: false };
    rows.push(record.cells);
    hasMarks ||= record.cells.some(({ signs }) => signs.length > 0);
  }
  return { rows, end, isWhole: hasMarks };
}

function gridOf(
  source: string,
  line: TextLine,
  [names = [], ...rows]: Sheet["rows"],
  passedOver: ReadonlySet<number>,
): RebuiltTable["table"] | undefined {
  const head = tabHead(tabPieces(source, line));
  if (head === undefined || head.length !== names.length) return undefined;
  const drafts = (cells: readonly QuotedCell[]) => cells.map((cell) => draftOf(cell, passedOver));
  const title = drafts(names).filter((cell) => cell !== undefined);
  return tabGrid(
    source,
    { caption: [], names: title, head },
    rows.map((cells) => ({ cells: drafts(cells) })),
  );
}

function draftOf({ paragraphs }: QuotedCell, passedOver: ReadonlySet<number>): DraftCell | undefined {
  const read = paragraphs.filter((spans) => !spans.some(({ start }) => passedOver.has(start)));
  return read.length === 0 ? undefined : cellAt(read);
}

function blocksUpTo(lines: readonly TextLine[], from: number, end: number): readonly number[] {
  const blocks: number[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.start >= end) break;
    blocks.push(line.block);
  }
  return blocks;
}
