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
  /** It has no tab and goes on with the cell that was written last. */
  readonly isRest: boolean;
}

/** A table to which lines are still added. */
export interface OpenRun extends TabRun {
  readonly body: BodyLine[];
  readonly furniture: Span[];
  readonly blocks: number[];
  /** A page may have ended since the last row. */
  isBroken: boolean;
  /** How many lines that are no part of it stand after the last row. */
  foreign: number;
}

/** Adds a row to a table. */
export function addBodyLine(
  open: OpenRun,
  line: TabLine,
  pieces: readonly TabPiece[],
  { isParted = false, isRest = false }: Partial<Pick<BodyLine, "isParted" | "isRest">>,
): void {
  open.body.push({ line, pieces, afterBreak: open.isBroken || line.afterGap, isParted, isRest });
  open.blocks.push(line.block);
  open.isBroken = false;
  open.foreign = 0;
}
