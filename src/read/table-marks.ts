import { shorten } from "../base/preview";
import { criterionTree } from "../model/criterion-tree";
import type { Criterion, Framework } from "../model/framework";
import { scoredCriteria } from "../model/scored-criteria";
import { cellName } from "./cell-name";
import { isNotApplicable, readMarkCell } from "./mark-cell";
import type { Cell } from "./parse-table";
import { readWords } from "./read-words";
import type { CellPlace } from "./scored-sheet";
import type { MarkColumn } from "./table-columns";
import type { TableFindings } from "./table-findings";
import type { CriterionRow, TableFrame } from "./table-frame";

/** The marks of one column, and the cells that they stand in. */
export interface ColumnMarks {
  readonly marks: Readonly<Record<string, unknown>>;
  readonly cells: ReadonlyMap<string, CellPlace>;
}

/** Reads one column of marks: subtotals are left out, and of a criterion marked twice neither mark is taken. */
export function readColumnMarks(
  column: MarkColumn,
  scale: unknown,
  frame: TableFrame,
  framework: Framework,
  findings: TableFindings,
): ColumnMarks {
  const filled = new Map<string, { readonly row: CriterionRow; readonly cell: Cell; readonly value: unknown }[]>();
  for (const row of frame.criteria) {
    const cell = row.cells[column.index];
    const remark = column.remarks === undefined ? undefined : row.cells[column.remarks];
    const value = row.rivals.length > 0 ? undefined : readMark(cell, remark, column, scale, findings);
    if (cell === undefined || value === undefined) continue;
    if (row.criterion !== undefined && isGroup(row.criterion, framework)) {
      findings.report("group-row-filled", { ...findings.at(cell), label: row.criterion.label }, cell);
      continue;
    }
    const key = row.criterion?.id ?? row.name;
    const same = filled.get(key);
    if (same === undefined) filled.set(key, [{ row, cell, value }]);
    else same.push({ row, cell, value });
  }
  const marks: [string, unknown][] = [];
  const cells = new Map<string, CellPlace>();
  for (const [first, ...more] of filled.values()) {
    if (first === undefined) continue;
    if (more.length > 0) {
      const names = [first, ...more].slice(0, MOST_CELLS).map(({ cell }) => cellName(cell));
      const label = shorten(first.row.criterion?.label ?? first.row.name);
      findings.report("duplicate-row", { label, count: more.length + 1, cells: names }, first.cell);
      continue;
    }
    const span = findings.spanOf(first.cell);
    marks.push([first.row.name, first.value]);
    const max = scale === "percent" ? 100 : first.row.criterion?.points;
    const place = { cell: cellName(first.cell), text: first.cell.text, ...(max !== undefined && { max }) };
    if (span !== undefined) cells.set(first.row.name, { ...place, span });
  }
  return { marks: Object.fromEntries(marks), cells };
}

/** Enough to find the fault; a message with more is not read. */
const MOST_CELLS = 10;

/** A group has criteria with points under it, so that its own number can only be a subtotal. */
function isGroup({ id, points }: Criterion, framework: Framework): boolean {
  const children = criterionTree(framework).childrenOf.get(id) ?? [];
  return points !== undefined ? !scoredCriteria(framework).some((scored) => scored.id === id) : children.length > 0;
}

function readMark(
  cell: Cell | undefined,
  remark: Cell | undefined,
  column: MarkColumn,
  scale: unknown,
  findings: TableFindings,
): unknown {
  const text = cell?.text ?? "";
  const words = remark?.text ?? "";
  const bare = readMarkCell(text, scale);
  const takesRemark = (cell && isNotApplicable(cell)) || (typeof bare === "number" && !column.shared);
  if (takesRemark) return readMarkCell(text, scale, { remark: words, and: readWords(findings.locale).and });
  if (remark !== undefined && words !== "" && !column.shared && typeof bare !== "string")
    findings.report("reason-unplaced", findings.at(remark), remark);
  return bare;
}
