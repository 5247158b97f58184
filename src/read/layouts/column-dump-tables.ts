import { append } from "../../base/append";
import { fold } from "../../base/fold";
import { type DumpCell, wordsOf } from "./column-dump-cell";
import { type DumpHead, dumpHeads } from "./column-dump-heads";
import { dumpRows } from "./column-dump-rows";
import { withoutTail } from "./column-dump-tail";
import type { KnownCriteria } from "./known-criteria";
import { type HeadColumn, isSameHead } from "./tab-head";

/** A table that was written out cell by cell. */
export interface DumpTable {
  readonly caption: readonly DumpCell[];
  readonly names: readonly DumpCell[];
  readonly head: readonly HeadColumn[];
  /** The rows as they were written, each with a cell for every column. */
  readonly rows: readonly (readonly DumpCell[])[];
  /** Caption and names of columns that a new page repeats. */
  readonly repeated: readonly DumpCell[];
}

/** Finds the tables among cells that follow one another: each begins with the names of its columns. */
export function dumpTables(cells: readonly DumpCell[], known: KnownCriteria): readonly DumpTable[] {
  const heads = dumpHeads(cells);
  const starts = heads.map(({ from }, index) => from - captionLength(cells, heads[index - 1], from, known));
  const tables: (DumpTable & { rows: (readonly DumpCell[])[]; repeated: DumpCell[] })[] = [];
  heads.forEach(({ from, to, head }, index) => {
    const caption = cells.slice(starts[index], from);
    const names = cells.slice(from, to);
    const rows = dumpRows(bodyOf(cells.slice(to, starts[index + 1]), head), head, known);
    const last = tables.at(-1);
    if (last !== undefined && isSameHead(last.head, head) && isSameCaption(last.caption, caption)) {
      append(last.repeated, [...caption, ...names]);
      append(last.rows, rows);
    } else tables.push({ caption, names, head, rows: [...rows], repeated: [] });
  });
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The cells below the names, without the text after the last of them. */
function bodyOf(cells: readonly DumpCell[], head: readonly HeadColumn[]): readonly DumpCell[] {
  const last = cells.at(-1);
  return last === undefined ? [] : [...cells.slice(0, -1), withoutTail(last, head.at(-1)?.role)];
}

/** How many cells before the names of the columns are caption: the dimension, and its aim. */
function captionLength(
  cells: readonly DumpCell[],
  before: DumpHead | undefined,
  from: number,
  known: KnownCriteria,
): number {
  const body = from - (before?.to ?? 0);
  const isRoot = (at: number): boolean =>
    at >= 0 && known.find(wordsOf(cells[at])).some(({ criterion }) => criterion.parent === undefined);
  for (const length of [2, 1]) if (length <= body && isRoot(from - length)) return length;
  const over = before === undefined ? body : body % before.head.length;
  return over <= 2 ? over : 0;
}

function isSameCaption(caption: readonly DumpCell[], again: readonly DumpCell[]): boolean {
  return again.length === 0 || fold(wordsOf(caption[0])) === fold(wordsOf(again[0]));
}
