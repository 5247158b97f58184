import type { Passage } from "./passage";

/** A part of a document as it stands on the page, whatever kind of file it came from. */
export type Block = Paragraph | Table;

/** One line of thought: a paragraph, a heading, an item of a list. */
export interface Paragraph extends Passage {
  readonly kind: "paragraph";
  /** The number that the program which wrote the file would put before it; it is not in the text. */
  readonly number?: string;
  /** 1 to 6 for a heading of the file's own. */
  readonly level?: number;
}

/**
 * A table (表格) as a grid: the same cell stands at every position that it covers, and a position that nothing
 * covers is `undefined`. All rows are of the same length.
 */
export interface Table {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
}

/** A row of the grid. */
export type TableRow = readonly (Cell | undefined)[];

/** A cell, with the position of its upper left corner and how far it reaches; all count in the grid, from 0 and 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** In order; a table within the cell stands among them. */
  readonly blocks: readonly Block[];
}
