import type { ColumnField } from "../tables/column-words";
import type { FlowColumn } from "./flow-columns";
import type { FlowRow } from "./flow-rows";

/** A column of deadlines or units that is empty beside some of the actions. */
export interface EmptyCells {
  readonly column: number;
  /** How many of the actions have a value in it. */
  readonly found: number;
  readonly expected: number;
}

/** Tells where cells are empty that others of their column are not: they may be merged, or read into the wrong row. */
export function emptyCells(
  rows: readonly FlowRow[],
  columns: readonly FlowColumn[],
  actions: number,
): readonly EmptyCells[] {
  const counts = rows.map(({ cells }) => cells[actions]?.length ?? 0);
  const expected = counts.reduce((sum, count) => sum + count, 0);
  return columns.flatMap(({ field }, column) => {
    if (!ANSWERS.has(field)) return [];
    const found = rows.reduce((sum, { cells }, i) => sum + (cells[column] === undefined ? 0 : (counts[i] ?? 0)), 0);
    return found === 0 || found === expected ? [] : [{ column, found, expected }];
  });
}

const ANSWERS: ReadonlySet<ColumnField> = new Set(["deadline", "unit"]);
