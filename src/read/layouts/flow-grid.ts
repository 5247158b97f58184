import type { Paragraph, Table } from "../source/block";
import { type CellInRow, tableOf } from "../source/grid";
import { passageAt } from "../source/passage";
import type { FlowColumn } from "./flow-columns";
import type { FlowHeader } from "./flow-header";
import type { FlowCell, FlowRow } from "./flow-rows";

/** Writes the rows as a word processor would have them, with the names of the columns above. */
export function flowGrid(
  source: string,
  header: FlowHeader,
  columns: readonly FlowColumn[],
  rows: readonly FlowRow[],
): Table {
  const names = header.columns.map(({ lines }, i): CellInRow => {
    const columnSpan = columns.filter((column) => column.header === i).length;
    return { columnSpan, blocks: lines.map((spans) => ({ kind: "paragraph", ...passageAt(source, spans) })) };
  });
  const body = rows.map((row, r) =>
    columns.flatMap((_, c): readonly CellInRow[] => {
      const cell = row.cells[c];
      // The cell of the row above reaches down to here.
      if (cell !== undefined && rows[r - 1]?.cells[c] === cell) return [];
      return [{ rowSpan: reach(rows, r, c), blocks: (cell ?? []).map((paragraph) => paragraphAt(source, paragraph)) }];
    }),
  );
  return tableOf([names, ...body]);
}

function paragraphAt(source: string, { spans }: FlowCell[number]): Paragraph {
  return { kind: "paragraph", ...passageAt(source, spans) };
}

function reach(rows: readonly FlowRow[], row: number, column: number): number {
  const cell = rows[row]?.cells[column];
  if (cell === undefined) return 1;
  let end = row + 1;
  while (end < rows.length && rows[end]?.cells[column] === cell) end++;
  return end - row;
}
