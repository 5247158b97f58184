import type { Span } from "../../base/span";
import type { Block, Cell, Table } from "../source/block";
import type { PlanColumn } from "./column-roles";

/** A row of a plan table below its head, with the columns by which it is to be read. */
export interface PlanRow {
  readonly columns: readonly PlanColumn[];
  /** By the column at which each stands; blank ones are not there. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Captions and headings above it that name criteria, each by its blocks. */
  readonly above: readonly (readonly Block[])[];
  /** Where the tables or the captions change, what was printed before no longer fills blank cells. */
  readonly isFresh: boolean;
  /** Whether it is the first below a head that is printed again, or in a table that goes on with the one before. */
  readonly isAfterBreak?: boolean;
}

/** The name of a column (欄名) as a table prints it. */
export interface PrintedColumn {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** All that the tables of a document say, row by row. */
export interface PlanRows {
  readonly rows: readonly PlanRow[];
  /** From left to right, of every head. */
  readonly heads: readonly PrintedColumn[];
  /** Names of columns, and captions printed again. */
  readonly furniture: readonly Span[];
  /** Rows, and tables within cells, that have no place in a plan. */
  readonly strays: readonly {
    readonly kind: "row" | "table";
    readonly text: string;
    readonly span: Span | undefined;
  }[];
  /** Tables that are no plan tables; other parts of the plan may have read them. */
  readonly loose: readonly Table[];
  /** Set where they were read from a list of a document without tables. */
  readonly isList?: true;
}
