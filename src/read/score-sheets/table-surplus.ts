import type { Cell } from "./parse-table";
import { printsPoints } from "./prints-points";
import type { CriterionRow, TableFrame } from "./table-frame";
import { headingOf } from "./table-words";

/** Cells beyond the headings, which show that a comma too many has pushed the cells of their row aside. */
export interface TableSurplus {
  /** By row, of a table with a row per criterion. */
  readonly byRow: ReadonlyMap<CriterionRow, readonly Cell[]>;
  /** By column of marks, of a turned table: there each sheet is a row of the file. */
  readonly bySheet: ReadonlyMap<number, readonly Cell[]>;
  /** What stands in a column of a turned table that most rows fill although it has no heading. */
  readonly unplaced: readonly Cell[];
}

/** Finds rows that are longer than the headings; a column that most rows fill is one whose heading was forgotten. */
export function tableSurplus(frame: TableFrame): TableSurplus {
  return frame.isTurned ? ofSheets(frame) : ofRows(frame);
}

function ofRows({ criteria, labelWidth, headers, headingWidth, statedByColumn }: TableFrame): TableSurplus {
  const byRow = new Map<CriterionRow, readonly Cell[]>();
  const isBeyond = ({ text }: Cell, index: number) =>
    text !== "" && index >= headingWidth && !statedByColumn.has(index);
  const long = headers.size === 0 ? [] : criteria.filter(({ cells }) => cells.some(isBeyond));
  const points = [...headers].flatMap(([index, { text }]) => (headingOf(text) === "points" ? [index] : []));
  const slipped = new Set(long.filter((row) => hasSlipped(row, points)));
  const filled = criteria.filter(({ cells }) => cells.some(({ text }, index) => text !== "" && index >= labelWidth));
  const counts = new Map<number, number>();
  for (const row of long) {
    row.cells.forEach((cell, index) => {
      if (isBeyond(cell, index) && !slipped.has(row)) counts.set(index, (counts.get(index) ?? 0) + 1);
    });
  }
  const isForgotten = (index: number) => areMost(counts.get(index) ?? 0, filled.length);
  for (const row of long) {
    const beyond = row.cells.filter((cell, i) => isBeyond(cell, i) && (slipped.has(row) || !isForgotten(i)));
    if (beyond.length > 0) byRow.set(row, beyond);
  }
  return { byRow, bySheet: new Map(), unplaced: [] };
}

/** Whether the points printed in a row are not where they should be: others stand there, or they stand one further. */
function hasSlipped({ cells, criterion }: CriterionRow, columns: readonly number[]): boolean {
  const points = criterion?.points;
  if (points === undefined) return false;
  return columns.some((index) => {
    const text = cells[index]?.text ?? "";
    return text === "" ? printsPoints(cells[index + 1]?.text ?? "", points) : !printsPoints(text, points);
  });
}

function ofSheets({ criteria, labelWidth, nameless }: TableFrame): TableSurplus {
  const bySheet = new Map<number, Cell[]>();
  const unplaced: Cell[] = [];
  const last = criteria.at(-1)?.label.column ?? 0;
  const sheets = new Set(criteria.flatMap(({ cells }) => cells.flatMap((cell, i) => (cell.text === "" ? [] : [i]))));
  const count = [...sheets].filter((index) => index >= labelWidth).length;
  for (const row of nameless) {
    const [first] = row;
    if (first === undefined) continue;
    if (first.cell.column < last || areMost(row.length, count)) {
      unplaced.push(first.cell);
      continue;
    }
    for (const { cell, index } of row) {
      const same = bySheet.get(index);
      if (same === undefined) bySheet.set(index, [cell]);
      else same.push(cell);
    }
  }
  return { byRow: new Map(), bySheet, unplaced };
}

/** One row alone does not tell a forgotten heading from a comma too many. */
function areMost(count: number, all: number): boolean {
  return count > 1 && count * 2 > all;
}
