import { type CellState, EMPTY_CELL } from "./flow-cell";
import type { FlowTask } from "./flow-path";

/** The cells with another one in a column. */
export function replaced(cells: readonly CellState[], at: number, cell: CellState): readonly CellState[] {
  const copy = cells.slice();
  copy[at] = cell;
  return copy;
}

/** The cells of the criteria, and nothing else: a new row begins. */
export function withoutData({ columns }: FlowTask, cells: readonly CellState[]): readonly CellState[] {
  return cells.map((cell, i) => (columns[i]?.field === "criterion" ? cell : EMPTY_CELL));
}
