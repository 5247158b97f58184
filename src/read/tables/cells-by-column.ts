import type { Cell } from "../source/block";
import type { PlanColumn } from "./column-roles";
import type { ColumnField } from "./column-words";

/** The cells of a row by the column that they belong to: one that reaches over several belongs to the weightiest. */
export function cellsByColumn(cells: readonly Cell[], columns: readonly PlanColumn[]): ReadonlyMap<number, Cell> {
  return new Map(
    cells.map((cell) => {
      const covered = columns.slice(cell.column, cell.column + cell.columnSpan);
      const column = covered.reduce<PlanColumn | undefined>(
        (best, each) => (best === undefined || weight(each) < weight(best) ? each : best),
        undefined,
      );
      return [column?.index ?? cell.column, cell];
    }),
  );
}

function weight({ field }: PlanColumn): number {
  return field === undefined ? BY_WEIGHT.length : BY_WEIGHT.indexOf(field);
}

const BY_WEIGHT: readonly ColumnField[] = [
  "either",
  "action",
  "strategy",
  "criterion",
  "deadline",
  "unit",
  "target",
  "result",
  "benefit",
  "points",
  "score",
  "remark",
  "number",
];
