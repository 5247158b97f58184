import type { Block } from "../source/block";
import { type CellInRow, tableOf } from "../source/grid";
import type { PassedOver } from "./passed-over";

/** A cell where a file puts it. */
export interface PlacedCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly read: () => readonly Block[];
}

/** How much of a document may still become grids; a few words in a file can claim millions of positions. */
export interface TableBudget {
  positions: number;
}

/** The budget of a document. */
export function tableBudget(): TableBudget {
  return { positions: 2_000_000 };
}

/** Makes a table of cells in reading order; one that is too large becomes its paragraphs. */
export function placeCells(
  rows: readonly (readonly PlacedCell[])[],
  budget: TableBudget,
  passedOver: PassedOver,
): readonly Block[] {
  const { lines, width } = fitIn(rows);
  const positions = rows.length * width;
  if (width > MOST_COLUMNS || positions > budget.positions) {
    passedOver.largeTables.push({ rows: rows.length, columns: width });
    return rows.flatMap((row) => row.flatMap(({ read }) => read()));
  }
  budget.positions -= positions;
  if (positions === 0) return [];
  return [tableOf(lines.map((line) => line.map(({ read, ...spans }): CellInRow => ({ ...spans, blocks: read() }))))];
}

/** More than a page can show. */
const MOST_COLUMNS = 256;

type Fitted = Pick<PlacedCell, "columnSpan" | "rowSpan" | "read">;

/**
 * Puts blank cells where a row leaves room before a cell, so that every cell comes to stand in its column. Gives up
 * when it becomes too wide: cells that all claim to reach far down push one another to the right without end.
 */
function fitIn(rows: readonly (readonly PlacedCell[])[]): { lines: readonly (readonly Fitted[])[]; width: number } {
  // For each column, the first row that no cell from above reaches into.
  const free: number[] = [];
  const lines: (readonly Fitted[])[] = [];
  for (const row of rows) {
    lines.push(fitRow(row, lines.length, free));
    if (free.length > MOST_COLUMNS) break;
  }
  return { lines, width: free.length };
}

function fitRow(row: readonly PlacedCell[], at: number, free: number[]): readonly Fitted[] {
  const line: Fitted[] = [];
  let next = 0;
  const skipTaken = (): void => {
    while ((free[next] ?? 0) > at) next++;
  };
  for (const { column, columnSpan, rowSpan, read } of row) {
    for (skipTaken(); next < column && next <= MOST_COLUMNS; skipTaken()) {
      line.push({ columnSpan: 1, rowSpan: 1, read: () => [] });
      next++;
    }
    line.push({ columnSpan, rowSpan, read });
    for (const end = next + columnSpan; next < end; next++) free[next] = Math.max(free[next] ?? 0, at + rowSpan);
  }
  return line;
}
