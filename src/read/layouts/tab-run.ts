import type { Span } from "../../base/span";
import type { HeadColumn } from "./tab-head";
import type { TabLine } from "./tab-line";
import type { TabPiece } from "./tab-piece";

/** The lines of one table, however many pages it goes over. */
export interface TabRun {
  /** What stands above the names of the columns, such as the dimension and its aim. */
  readonly caption: readonly TabPiece[];
  readonly names: readonly TabPiece[];
  readonly head: readonly HeadColumn[];
  readonly body: readonly BodyLine[];
  /** Caption and names printed again, page numbers, running titles. */
  readonly furniture: readonly Span[];
  /** The paragraphs that the table takes the place of. */
  readonly blocks: readonly number[];
}

/** A line of the table below the names of the columns. */
export interface BodyLine {
  readonly line: TabLine;
  readonly pieces: readonly TabPiece[];
  /** A page may have ended before it. */
  readonly afterBreak: boolean;
  /** It had lost a tab, and was parted where the name of a criterion ends. */
  readonly isParted: boolean;
}
