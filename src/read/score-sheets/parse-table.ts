import { parse } from "papaparse";
import type { Span } from "../../base/span";

/** One cell of a table, with the row and column that a spreadsheet shows. */
export interface Cell {
  /** Trimmed. */
  readonly text: string;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
}

/** A CSV text as rows of cells, one to one: nothing is understood or left out yet. */
export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** Where each row stands in the text, in the order of `rows`. */
  readonly spans: readonly Span[];
  /** Rows in which quotation marks do not pair up. */
  readonly brokenRows: readonly number[];
}

/** Parses CSV as spreadsheets write it: byte order mark, any line ends, quotes, commas, semicolons or tabs. */
export function parseTable(source: string): Table {
  const marked = source.startsWith("\uFEFF") ? 1 : 0;
  const hint = SEPARATOR_HINT.exec(source.slice(marked, marked + 20));
  const skipped = marked + (hint?.[0].length ?? 0);
  const text = source.slice(skipped);
  const rows: Cell[][] = [];
  const spans: Span[] = [];
  const brokenRows: number[] = [];
  const firstRow = hint === null ? 1 : 2;
  let start = 0;
  let line = firstRow;
  parse<string[]>(text, {
    delimiter: hint?.groups?.separator ?? separatorOf(text),
    step: ({ data, errors, meta }) => {
      const row = firstRow + rows.length;
      rows.push(data.map((cell, i) => ({ text: withoutGuard(cell.trim()), row, column: i + 1 })));
      spans.push({ start: skipped + start, end: skipped + meta.cursor, line, column: 1 });
      if (errors.some(({ type }) => type === "Quotes")) brokenRows.push(row);
      line += text.slice(start, meta.cursor).split(CSV_LINE_END).length - 1;
      start = meta.cursor;
    },
  });
  return { rows, spans, brokenRows };
}

/** Excel takes the separator from a first line such as `sep=;`. */
const SEPARATOR_HINT = /^sep=(?<separator>[,;\t])(?:\r\n|\r|\n)/iu;
const CSV_LINE_END = /\r\n|\r|\n/u;

/** The separator that occurs most outside quotes near the beginning. */
function separatorOf(text: string): string {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const sign of text.slice(0, SAMPLE)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

const SEPARATORS = [",", ";", "\t"];
const SAMPLE = 20_000;

/** Takes off the apostrophe that keeps a spreadsheet from computing a text, as the renderers of this package write it. */
function withoutGuard(text: string): string {
  return /^'[=+\-@＝＋－＠]/u.test(text) ? text.slice(1) : text;
}
