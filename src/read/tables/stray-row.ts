import { fold } from "../../base/fold";
import type { Cell, Table } from "../source/block";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import type { PlanColumn } from "./column-roles";
import { CLOSING_ROW } from "./column-words";
import type { PlanRows } from "./plan-row";

/** Sums, signatures and remarks, and anything else that goes across all columns. */
export function isStray(own: readonly Cell[], columns: readonly PlanColumn[], table: Table): boolean {
  const [first] = own;
  if (first === undefined) return false;
  const isAcross = first.columnSpan === table.rows[0]?.length && first.columnSpan > 1;
  const hasActions = own.some(({ column }) => {
    const field = columns[column]?.field;
    return field === "action" || field === "either";
  });
  return isAcross || (!hasActions && CLOSING_ROW.test(fold(cellText(first)).slice(0, 20)));
}

/** What is said of it. */
export function strayRow(cell: Cell): PlanRows["strays"][number] {
  return { kind: "row", text: cellText(cell), span: cellSpans(cell.blocks)[0] };
}
