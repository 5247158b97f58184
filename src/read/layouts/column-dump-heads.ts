import { fold } from "../../base/fold";
import { columnMeaning } from "../tables/column-meaning";
import { isKnownColumnName } from "../tables/is-known-column-name";
import { type DumpCell, wordsOf } from "./column-dump-cell";
import { type HeadColumn, headColumns } from "./tab-head";

/** Cells that are names of columns (欄位名稱), from the first to the one after the last. */
export interface DumpHead {
  readonly from: number;
  readonly to: number;
  readonly head: readonly HeadColumn[];
}

/** Finds the names of columns that follow one another. */
export function dumpHeads(cells: readonly DumpCell[]): readonly DumpHead[] {
  const heads: DumpHead[] = [];
  for (let from = 0; from < cells.length; from++) {
    if (!isName(cells[from])) continue;
    let to = from + 1;
    while (to - from < MOST_COLUMNS && (isName(cells[to]) || (isShort(cells[to]) && isName(cells[to + 1])))) to++;
    const head = headAt(cells, from, to);
    if (head !== undefined) heads.push(head);
    from = to - 1;
  }
  // A unit such as 各課室 in the first cell of the first row looks like the name of a column.
  return heads.map((head, index) => {
    const below = (heads[index + 1]?.from ?? cells.length) - head.to;
    const columns = head.head.length;
    const last = head.head.at(-1)?.name ?? "";
    const isUneven = below % columns !== 0 && (below + 1) % (columns - 1) === 0;
    return (isUneven && !isKnownColumnName(fold(last)) ? headAt(cells, head.from, head.to - 1) : undefined) ?? head;
  });
}

const MOST_COLUMNS = 20;
const LONGEST_NAME = 24;

function headAt(cells: readonly DumpCell[], from: number, to: number): DumpHead | undefined {
  const head = headColumns(cells.slice(from, to).map((cell, tabs) => ({ name: wordsOf(cell), tabs })));
  return head && { from, to, head };
}

function isName(cell: DumpCell | undefined): boolean {
  if (!isShort(cell)) return false;
  const name = wordsOf(cell);
  return cell.lines.length === 1 ? columnMeaning(name) !== undefined : isKnownColumnName(fold(name));
}

function isShort(cell: DumpCell | undefined): cell is DumpCell {
  return cell !== undefined && cell.lines.length > 0 && cell.lines.length <= 2 && wordsOf(cell).length <= LONGEST_NAME;
}
