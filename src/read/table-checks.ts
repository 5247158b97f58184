import { fromNumber } from "../base/exact-number";
import { fromDecimal } from "../base/exact-text";
import { shorten } from "../base/preview";
import { compare } from "../base/ratio";
import { isNotApplicable } from "./mark-cell";
import type { Cell } from "./parse-table";
import type { TableColumns } from "./table-columns";
import type { TableFindings } from "./table-findings";
import type { TableFrame } from "./table-frame";

/** Reports where a table contradicts itself or its framework, and remarks that find no place in a sheet. */
export function checkTable(frame: TableFrame, columns: TableColumns, findings: TableFindings): void {
  reportRepeatedStatements(frame, findings);
  reportRivals(frame, findings);
  checkPoints(frame, columns.points, findings);
  reportSharedRemarks(frame, columns, findings);
  reportDuplicateHeaders(
    columns.marks.flatMap(({ header }) => header ?? []),
    findings,
  );
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
      const value = fromDecimal(cell.text.normalize("NFKC").replace(/\s*(?:分|%)$/u, ""));
      if (value !== undefined && compare(value, fromNumber(criterion.points)) === 0) continue;
      const args = { ...findings.at(cell), label: criterion.label, expected: String(criterion.points) };
      findings.report("points-differ-from-framework", args, cell);
    }
  }
}

function reportDuplicateHeaders(headers: readonly Cell[], findings: TableFindings): void {
  const byName = new Map<string, Cell[]>();
  for (const header of headers) {
    const same = byName.get(header.text);
    if (same === undefined) byName.set(header.text, [header]);
    else same.push(header);
  }
  for (const [name, same] of byName) {
    if (same.length > 1)
      findings.report(
        "duplicate-header",
        {
          name: shorten(name),
          count: same.length,
          cells: same.slice(0, MOST_CELLS).map((header) => findings.at(header).cell),
        },
        same[1],
      );
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
