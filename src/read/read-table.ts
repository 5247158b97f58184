import { compare, fromDecimal, fromNumber } from "../base/ratio";
import type { Framework } from "../model/framework";
import { criterionLabel } from "./criterion-label";
import { frameworksWithPoints, inferFramework } from "./infer-framework";
import { orientTable, type UprightTable } from "./orient-table";
import { parseTable } from "./parse-table";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./read-score-sheets";
import type { SheetReading } from "./scored-sheet";
import { tableColumns } from "./table-columns";
import { type TableFindings, tableFindings } from "./table-findings";
import { frameTable, type TableFrame } from "./table-frame";
import { readColumnMarks } from "./table-marks";
import { readSheetHead } from "./table-metadata";

/** Reads the score sheets of a table, one from each column of marks. */
export function readTable(
  text: string,
  options: ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] },
): ScoreSheetsReading {
  const table = parseTable(text);
  const findings = tableFindings(table, options.locale);
  for (const row of table.brokenRows)
    findings.report(
      "broken-quotes",
      { row },
      table.rows.flat().find((cell) => cell.row === row),
    );
  const candidates = options.framework === undefined ? options.frameworks : [options.framework];
  const upright = orientTable(table.rows, (cell) =>
    candidates.some((framework) => criterionLabel(cell, framework) !== undefined),
  );
  if (upright === undefined) {
    findings.report("no-criteria", { framework: candidates.map(({ id }) => id).join("／") });
    return { sheets: [], diagnostics: findings.diagnostics };
  }
  const framework = options.framework ?? chooseFramework(upright, options.frameworks, findings);
  const sheets =
    framework === undefined ? [] : readColumns(frameTable(upright, [framework]), framework, options, findings);
  return { sheets, diagnostics: findings.diagnostics };
}

/** The framework that the table names, or the only one that it fits. */
function chooseFramework(
  upright: UprightTable,
  frameworks: readonly Framework[],
  findings: TableFindings,
): Framework | undefined {
  const frame = frameTable(upright, frameworks);
  const [byColumn] = [...frame.statedByColumn.values()].flatMap((stated) => stated.get("framework") ?? []);
  const stated = frame.stated.get("framework")?.[0] ?? byColumn;
  const known = frameworks.find(({ id }) => id === stated?.text.toLowerCase());
  if (known !== undefined) return known;
  const names = frame.criteria.map(({ name }) => name);
  const inferred = stated === undefined ? inferFramework(names, frameworks) : undefined;
  if (inferred !== undefined)
    findings.report("framework-inferred", { framework: inferred.framework.id, count: inferred.count });
  else if (stated !== undefined)
    findings.report(
      "unknown-framework-named",
      { ...findings.at(stated), known: frameworks.map(({ id }) => id) },
      stated,
    );
  else findings.report("framework-not-stated", { known: frameworksWithPoints(frameworks) });
  return inferred?.framework;
}

function readColumns(
  frame: TableFrame,
  framework: Framework,
  { frameworks, rocYear, framework: told }: ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] },
  findings: TableFindings,
): SheetReading[] {
  const columns = tableColumns(frame);
  for (const cell of [...frame.unplaced, ...columns.unplaced])
    findings.report("unplaced-text", findings.at(cell), cell);
  reportRepeatedStatements(frame, findings);
  reportRivals(frame, findings);
  checkPoints(frame, columns.points, framework, findings);
  if (columns.marks.length === 0) findings.report("no-marks-column", {});
  const anyHeader = columns.marks.some(({ header }) => header !== undefined);
  const sheets = columns.marks.map((column): SheetReading => {
    const head = readSheetHead(column, frame, rocYear, findings);
    const named = head.framework ?? framework.weighting?.of ?? framework.id;
    const own = told ?? frameworks.find(({ id }) => id === head.framework?.toLowerCase()) ?? framework;
    const { marks, cells } = readColumnMarks(column, head.scale, frame, own, findings);
    const [first] = cells.values();
    const headless = anyHeader && column.header === undefined && head.judge === undefined && head.subject === undefined;
    if (headless && first !== undefined) findings.report("headless-marks", { cell: first.cell });
    for (const row of frame.totals) {
      const total = row[column.index];
      if (total !== undefined && total.text !== "") findings.report("total-row-filled", findings.at(total), total);
    }
    const name = column.header?.text;
    return {
      sheet: { ...head, framework: named, marks },
      framework: own,
      origin: { cells, ...(name !== undefined && { name }) },
    };
  });
  reportDuplicateHeaders(
    columns.marks.flatMap(({ header }) => header ?? []),
    findings,
  );
  return sheets;
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
function checkPoints(
  { criteria }: TableFrame,
  columns: readonly number[],
  _framework: Framework,
  findings: TableFindings,
): void {
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

function reportDuplicateHeaders(
  headers: readonly { text: string; row: number; column: number }[],
  findings: TableFindings,
): void {
  const byName = new Map<string, { text: string; row: number; column: number }[]>();
  for (const header of headers) byName.set(header.text, [...(byName.get(header.text) ?? []), header]);
  for (const [name, same] of byName) {
    if (same.length > 1)
      findings.report("duplicate-header", { name, cells: same.map((header) => findings.at(header).cell) }, same[1]);
  }
}
