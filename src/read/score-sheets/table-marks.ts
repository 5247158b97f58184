import { shorten } from "../../base/preview";
import { criterionArgs } from "../../model/criterion-args";
import { criterionTree } from "../../model/criterion-tree";
import type { Criterion, Framework } from "../../model/framework";
import { scoredCriteria } from "../../model/scored-criteria";
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

/**
 * Reads one column of marks: subtotals are left out, and of a criterion marked twice neither mark is taken. A blank
 * cell is a missing mark.
 */
export function readColumnMarks(
  column: MarkColumn,
  scale: unknown,
  frame: TableFrame,
  framework: Framework,
  findings: TableFindings,
): ColumnMarks {
  const scored = new Set(scoredCriteria(framework).map(({ id }) => id));
  const filled = new Map<string, FilledRow[]>();
  for (const row of frame.criteria) {
    const cell = row.cells[column.index];
    const remark = column.remarks === undefined ? undefined : row.cells[column.remarks];
    const value = row.rivals.length > 0 ? undefined : readMark(cell, remark, column, scale, findings);
    if (cell === undefined || value === undefined) continue;
    if (row.criterion !== undefined && isGroup(row.criterion, framework, scored)) {
      findings.report("group-row-filled", { ...findings.at(cell), ...criterionArgs(row.criterion) }, cell);
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
      const { criterion, name } = first.row;
      const said = criterion === undefined ? { label: shorten(name) } : criterionArgs(criterion);
      findings.report("duplicate-row", { ...said, count: more.length + 1, cells: names }, first.cell);
      continue;
    }
    marks.push([first.row.name, first.value]);
    const place = placeOf(first, scale, findings);
    if (place !== undefined) cells.set(first.row.name, place);
  }
  return { marks: Object.fromEntries(marks), cells };
}

interface FilledRow {
  readonly row: CriterionRow;
  readonly cell: Cell;
  readonly value: unknown;
}

function placeOf({ row, cell }: FilledRow, scale: unknown, findings: TableFindings): CellPlace | undefined {
  const span = findings.spanOf(cell);
  const labelSpan = findings.spanOf(row.label);
  if (span === undefined || labelSpan === undefined) return undefined;
  const max = scale === "percent" ? 100 : row.criterion?.points;
  const label = { cell: cellName(row.label), span: labelSpan };
  return { cell: cellName(cell), text: cell.text, ...(max !== undefined && { max }), span, label };
}

/** Enough to find the fault; a message with more is not read. */
const MOST_CELLS = 10;

/**
 * A group has criteria with points under it, so that its own number can only be a subtotal. Without any points it is
 * not known yet what is to be marked.
 */
function isGroup({ id, points }: Criterion, framework: Framework, scored: ReadonlySet<string>): boolean {
  if (scored.size === 0) return false;
  const children = criterionTree(framework).childrenOf.get(id) ?? [];
  return points !== undefined ? !scored.has(id) : children.length > 0;
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
