import type { Cell } from "./parse-table";

/** A table with one row per criterion; rows may have gaps where a cell is blank. */
export interface UprightTable {
  /** Rows above the criteria, as they stand in the file. */
  readonly head: readonly (readonly Cell[])[];
  /** From the first row that names a criterion on; before it, in a turned table, what were its first columns. */
  readonly body: readonly (readonly Cell[])[];
  /** Whether criteria run across in the file. */
  readonly isTurned: boolean;
  /** How many columns on the left hold names rather than marks. */
  readonly labelWidth: number;
}

/** Finds out whether criteria run down or across, and turns the table where they run across; none, no table. */
export function orientTable(
  rows: readonly (readonly Cell[])[],
  namesCriterion: (text: string) => boolean,
): UprightTable | undefined {
  const filled = rows.filter((row) => row.some(({ text }) => text !== ""));
  const counts = filled.map((row) => row.filter(({ text }) => namesCriterion(text)).length);
  const first = counts.findIndex((count) => count > 0);
  if (first === -1) return undefined;
  const down = counts.filter((count) => count > 0).length;
  const across = counts.reduce((most, count) => Math.max(most, count), 0);
  const head = filled.slice(0, first);
  const body = across > down ? turn(filled.slice(first)) : filled.slice(first);
  return across > down
    ? { head, body, isTurned: true, labelWidth: labelWidth(body, namesCriterion) }
    : { head: [], body: filled, isTurned: false, labelWidth: labelWidth(body, namesCriterion) };
}

/** Only what is filled is carried over: one very long row among many short ones must not cost their product. */
function turn(rows: readonly (readonly Cell[])[]): Cell[][] {
  const turned: Cell[][] = [];
  rows.forEach((row, i) => {
    row.forEach((cell, column) => {
      if (cell.text === "") return;
      const into = turned[column] ?? [];
      turned[column] = into;
      into[i] = cell;
    });
  });
  return turned.filter((row) => row.length > 0);
}

/** Up to the last column that names more than one criterion; a single name may be a remark. */
function labelWidth(rows: readonly (readonly Cell[])[], namesCriterion: (text: string) => boolean): number {
  const counts: number[] = [];
  for (const row of rows) {
    row.forEach(({ text }, i) => {
      if (namesCriterion(text)) counts[i] = (counts[i] ?? 0) + 1;
    });
  }
  const several = counts.findLastIndex((count) => count > 1);
  return 1 + (several === -1 ? counts.findIndex((count) => count > 0) : several);
}
