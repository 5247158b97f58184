import { shorten } from "../../base/preview";
import { criterionArgs } from "../../model/criterion-args";
import { isNotApplicable } from "./mark-cell";
import type { Cell } from "./parse-table";
import { printsPoints } from "./prints-points";
import type { TableColumns } from "./table-columns";
import type { TableFindings } from "./table-findings";
import type { TableFrame } from "./table-frame";
import { officeAbove } from "./table-metadata";
import { headingOf, METADATA } from "./table-words";

/** Reports where a table contradicts itself or its framework, and remarks that find no place in a sheet. */
export function checkTable(frame: TableFrame, columns: TableColumns, findings: TableFindings): void {
  reportRepeatedStatements(frame, findings);
  reportRivals(frame, findings);
  checkPoints(frame, columns.points, findings);
  reportSharedRemarks(frame, columns, findings);
  reportDuplicateHeaders(frame, columns, findings);
  reportUppers(frame, columns, findings);
  for (const cell of columns.texts) findings.report("text-column", findings.at(cell), cell);
  const { inferredPoints } = columns;
  if (inferredPoints !== undefined)
    findings.report("points-column-inferred", { cell: findings.at(inferredPoints).cell }, inferredPoints);
}

function reportRepeatedStatements({ stated }: TableFrame, findings: TableFindings): void {
  for (const [, [first, ...more]] of stated) {
    for (const cell of more) {
      if (cell.text !== first?.text)
        findings.report("metadata-repeated", { ...findings.at(cell), name: cell.text }, cell);
    }
  }
}

function reportRivals({ criteria }: TableFrame, findings: TableFindings): void {
  for (const { rivals, criterion, label } of criteria) {
    if (rivals.length === 0) continue;
    const labels = [...rivals, ...(criterion ? [criterion] : [])].map((rival) => rival.label);
    findings.report("labels-disagree", { cell: findings.at(label).cell, labels }, label);
  }
}

/** Points printed in the table must be those of the framework, or it is another framework's table. */
function checkPoints({ criteria }: TableFrame, columns: readonly number[], findings: TableFindings): void {
  for (const { criterion, cells, points, label } of criteria) {
    if (criterion?.points === undefined) continue;
    const printed = columns.flatMap((column) => cells[column] ?? []).filter(({ text }) => text !== "");
    const found = [...printed, ...(points === undefined ? [] : [{ ...label, text: points }])];
    for (const cell of found) {
      if (printsPoints(cell.text, criterion.points)) continue;
      const args = { ...findings.at(cell), ...criterionArgs(criterion), expected: String(criterion.points) };
      findings.report("points-differ-from-framework", args, cell);
    }
  }
}

/** Columns with one heading are told apart by the heading above it, or by what is said of each in rows of its own. */
function reportDuplicateHeaders(
  { headers, uppers, statedByColumn }: TableFrame,
  { marks }: TableColumns,
  findings: TableFindings,
): void {
  const byName = new Map<string, Cell[]>();
  for (const { index } of marks) {
    const own = statedByColumn.get(index);
    const header = headers.get(index) ?? own?.get("agency") ?? own?.get("judge");
    if (header === undefined) continue;
    const stated = METADATA.map((what) => own?.get(what)?.text ?? "");
    const key = JSON.stringify([headers.get(index)?.text ?? "", uppers.get(index)?.text ?? "", ...stated]);
    const same = byName.get(key);
    if (same === undefined) byName.set(key, [header]);
    else same.push(header);
  }
  for (const same of byName.values()) {
    const [first, second] = same;
    if (first === undefined || second === undefined) continue;
    const cells = same.slice(0, MOST_CELLS).map((header) => findings.at(header).cell);
    findings.report("duplicate-header", { name: shorten(first.text), count: same.length, cells }, second);
  }
}

/** A heading above others that is neither known nor the office of its judges is nothing that a sheet can say. */
function reportUppers({ uppers, stated }: TableFrame, { marks }: TableColumns, findings: TableFindings): void {
  const agency = stated.get("agency")?.[0]?.text;
  const offices = new Set(marks.map(officeAbove).filter((office) => agency === undefined || office === agency));
  for (const upper of new Set(uppers.values())) {
    if (!offices.has(upper.text) && headingOf(upper.text) === undefined)
      findings.report("unplaced-text", findings.at(upper), upper);
  }
}

/** A remark that all columns share explains what is not applicable; whose mark it is about otherwise is not known. */
function reportSharedRemarks({ criteria }: TableFrame, { marks }: TableColumns, findings: TableFindings): void {
  const shared = marks.find((column) => column.shared)?.remarks;
  if (shared === undefined) return;
  for (const { cells } of criteria) {
    const remark = cells[shared];
    const isTaken = marks.some(({ index }) => {
      const cell = cells[index];
      return cell !== undefined && isNotApplicable(cell);
    });
    if (remark !== undefined && remark.text !== "" && !isTaken)
      findings.report("remark-shared", findings.at(remark), remark);
  }
}

/** Enough to find the fault; a message with more is not read. */
const MOST_CELLS = 10;
