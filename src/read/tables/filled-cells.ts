import type { Cell, TableRow } from "../source/block";

/** The cells of a row in which there are words, each once. */
export function filledCells(row: TableRow): readonly Cell[] {
  const filled: Cell[] = [];
  for (const cell of row) {
    // A cell that reaches over several columns stands in each of them, one beside the other.
    if (cell === undefined || filled.at(-1) === cell) continue;
    if (cell.blocks.some((block) => block.kind === "paragraph" && block.text !== "")) filled.push(cell);
  }
  return filled;
}
