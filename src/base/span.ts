/** A stretch of source text: `start` inclusive, `end` exclusive, in UTF-16 units; the places for people count from 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of a plain text file, and of Markdown where it is found. */
  readonly line?: number;
  readonly column?: number;
  /** Of a document with layout: which table, and the row and cell of its grid; or which paragraph outside of tables. */
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly paragraph?: number;
}
