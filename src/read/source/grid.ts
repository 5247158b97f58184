import type { Block, Cell, Table, TableRow } from "./block";

/** A cell as a file names it: how far it reaches, and what stands in it. */
export interface CellInRow {
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly blocks: readonly Block[];
}

/** Spreads rows of cells with spans over a grid; spans that reach too far are cut, overlapping ones give way. */
export function tableOf(rows: readonly (readonly CellInRow[])[]): Table {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const { rowSpan = 1, columnSpan = 1, blocks } of cells) {
      while (grid[row]?.[column] !== undefined) column++;
      const height = Math.max(1, Math.min(rowSpan, rows.length - row));
      const width = Math.max(1, Math.min(columnSpan, WIDEST));
      const cell = { row, column, rowSpan: height, columnSpan: width, blocks };
      for (let down = row; down < row + height; down++) {
        for (let across = column; across < column + width; across++) {
          const line = grid[down];
          if (line !== undefined && line[across] === undefined) line[across] = cell;
        }
      }
      column += width;
    }
  });
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const full: readonly TableRow[] = grid.map((row) => Array.from({ length: width }, (_, column) => row[column]));
  return { kind: "table", rows: full };
}

/** More columns than any plan has; a file may claim billions. */
const WIDEST = 64;
