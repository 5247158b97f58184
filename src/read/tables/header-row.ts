import { fold } from "../../base/fold";
import type { Cell, Table, TableRow } from "../source/block";
import { cellText } from "./cell-text";
import { type ColumnMeaning, columnMeaning } from "./column-meaning";
import { columnRoles, type NamedColumn, type PlanColumn, type RoleOptions } from "./column-roles";
import { CONTENT_NAMES } from "./column-words";
import { filledCells } from "./filled-cells";

/** The names at the head of a plan table (表頭). */
export interface TableHeader {
  /** Its first row, counted in the grid from 0. */
  readonly start: number;
  /** The first row below it. */
  readonly end: number;
  readonly columns: readonly PlanColumn[];
  /** Some may reach down to it from the rows above. */
  readonly cells: readonly Cell[];
}

/** The head that begins at a row, of one row or two, if there is one. */
export function headerAt(table: Table, at: number, options: RoleOptions): TableHeader | undefined {
  const row = table.rows[at];
  if (row === undefined || !isHeaderRow(row)) return undefined;
  const below = table.rows[at + 1];
  const hasSecond = below !== undefined && isSecondHeaderRow(row, below);
  const rows = hasSecond ? [row, below] : [row];
  const columns = columnRoles(namedColumns(rows), options);
  if (columns === undefined) return undefined;
  return { start: at, end: at + rows.length, columns, cells: [...new Set(rows.flatMap(filledCells))] };
}

/** At least two names of columns, and no more cells that are none. */
function isHeaderRow(row: TableRow): boolean {
  const cells = filledCells(row);
  const mostOthers = Math.min(cells.length / 2, cells.length - 2);
  let others = 0;
  for (const cell of cells) {
    if (columnMeaning(cellText(cell)) === undefined) others++;
    if (others > mostOthers) return false;
  }
  return cells.length > 1;
}

/** Under a cell that goes over several columns stand the names of these; others reach down from above. */
function isSecondHeaderRow(above: TableRow, below: TableRow): boolean {
  const own = filledCells(below).filter((cell) => !above.includes(cell));
  if (own.length === 0) return above.some((cell) => cell !== undefined && below.includes(cell));
  return own.every((cell) => {
    const over = above[cell.column];
    if (over === undefined || over.columnSpan < 2) return false;
    return columnMeaning(cellText(cell)) !== undefined || contentOf(over, cell) !== undefined;
  });
}

/** 內容 or 說明 below a name that goes over several columns holds what that name says. */
function contentOf(over: Cell | undefined, cell: Cell | undefined): ColumnMeaning | undefined {
  if (over === undefined || cell === undefined || over === cell || over.columnSpan < 2) return undefined;
  return CONTENT_NAMES.test(fold(cellText(cell))) ? columnMeaning(cellText(over)) : undefined;
}

function namedColumns([above = [], below]: readonly TableRow[]): readonly NamedColumn[] {
  return above.map((over, index): NamedColumn => {
    const under = below?.[index];
    const content = contentOf(over, under);
    if (over !== undefined && content !== undefined) return { index, name: cellText(over), meaning: content };
    const names = [over, under].map((cell) => (cell === undefined ? "" : cellText(cell)));
    const known = names.findLast((name) => columnMeaning(name) !== undefined);
    const name = known ?? names.findLast((each) => each !== "") ?? "";
    const meaning = columnMeaning(name);
    const isOwn = over !== under && meaning?.field === "number" && over !== undefined;
    const numbers = isOwn ? columnMeaning(cellText(over))?.field : undefined;
    return { index, name, meaning, ...(numbers === "action" && { numbersActions: true }) };
  });
}
