import { shorten } from "../../base/preview";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import { diagnose } from "../../diagnostics/problem";
import { SHEET_TABLE_PROBLEMS } from "../../diagnostics/sheet-table-problems";
import type { Framework } from "../../model/framework";
import { frameworkName, isFrameworkName } from "../../model/framework-name";
import { chooseTableFramework, fitsFramework, reportConflict } from "./choose-table-framework";
import { namesCriterion } from "./names-criterion";
import { orientTable } from "./orient-table";
import { type Cell, parseTable, type Table } from "./parse-table";
import { reportNoCriteria } from "./report-no-criteria";
import { isProse } from "./score-table";
import type { SheetReading } from "./scored-sheet";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";
import { checkTable } from "./table-checks";
import { tableColumns } from "./table-columns";
import { type TableFindings, tableFindings } from "./table-findings";
import { frameTable, type TableFrame } from "./table-frame";
import { readColumnMarks } from "./table-marks";
import { readSheetHead } from "./table-metadata";
import { tableSurplus } from "./table-surplus";

type Options = ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] };

/** Reads the score sheets of a table, one from each column of marks; of a document it says that it is none. */
export function readTable(text: string, options: Options): ScoreSheetsReading {
  const table = parseTable(text);
  const findings = tableFindings(table, options.locale);
  for (const row of table.brokenRows) findings.report("broken-quotes", { row }, firstCellOf(table, row));
  const sheets = readSheets(table, options, findings);
  const { diagnostics } = findings;
  if (sheets.length > 0 || !diagnostics.every(isOfNoTable) || !isProse(table.rows, options.frameworks))
    return { sheets, diagnostics };
  return { sheets, diagnostics: [diagnose(SHEET_TABLE_PROBLEMS, "plain-text", {}, { locale: options.locale })] };
}

/** Whether a finding says no more than that nothing of a score sheet was found. */
function isOfNoTable({ code, args }: Diagnostic): boolean {
  if (code === "no-criteria") return args.near === "";
  return code === "framework-not-stated" && Array.isArray(args.fitting) && args.fitting.length === 0;
}

function readSheets({ rows }: Table, options: Options, findings: TableFindings): SheetReading[] {
  const { framework: told, frameworks } = options;
  const upright = orientTable(rows, namesCriterion(told === undefined ? frameworks : [told]));
  if (told === undefined) {
    const chosen = upright && chooseTableFramework(upright, frameworks, findings);
    if (upright !== undefined)
      return chosen === undefined ? [] : readColumns(frameTable(upright, [chosen]), chosen, options, findings);
  } else {
    const frame = upright && frameTable(upright, [told]);
    const frameOfAll = () => {
      const all = [told, ...frameworks];
      const whole = orientTable(rows, namesCriterion(all));
      return whole && frameTable(whole, all);
    };
    if (!fitsFramework(frame, frameOfAll, told, frameworks, findings)) return [];
    if (frame !== undefined) return readColumns(frame, told, options, findings);
  }
  reportNoCriteria(rows, told, frameworks, findings);
  return [];
}

function firstCellOf({ rows }: Table, row: number): Cell | undefined {
  return rows[row - (rows[0]?.[0]?.row ?? 1)]?.[0];
}

function readColumns(
  whole: TableFrame,
  framework: Framework,
  { frameworks, rocYear, framework: told }: Options,
  findings: TableFindings,
): SheetReading[] {
  const surplus = tableSurplus(whole);
  const frame = { ...whole, criteria: whole.criteria.filter((row) => !surplus.byRow.has(row)) };
  const columns = tableColumns(frame);
  for (const cells of [...surplus.byRow.values(), ...surplus.bySheet.values()]) reportTooLong(cells, findings);
  for (const cell of [...frame.unplaced, ...surplus.unplaced, ...columns.unplaced])
    findings.report("unplaced-text", findings.at(cell), cell);
  checkTable(frame, columns, findings);
  if (columns.marks.length === 0) findings.report("no-marks-column", {});
  const isOneOfSeveral = columns.marks.length > 1;
  return columns.marks.flatMap((column): SheetReading[] => {
    const ownName = frame.statedByColumn.get(column.index)?.get("framework");
    if (told !== undefined && ownName !== undefined && !isFrameworkName(told, ownName.text)) {
      reportConflict(ownName, told, frameworks, findings);
      return [];
    }
    const head = readSheetHead(column, frame, rocYear, findings);
    const stated = frameworks.find((known) => head.framework !== undefined && isFrameworkName(known, head.framework));
    const own = told ?? stated ?? framework;
    const named =
      head.framework === undefined || isFrameworkName(own, head.framework) ? frameworkName(own) : head.framework;
    const usable = surplus.bySheet.has(column.index) ? { ...frame, criteria: [] } : frame;
    const { marks, cells } = readColumnMarks(column, head.scale, usable, own, findings);
    const [first] = cells.values();
    const isHeadless = !frame.headers.has(column.index) && !frame.statedByColumn.has(column.index);
    if (isOneOfSeveral && isHeadless && first !== undefined) findings.report("headless-marks", { cell: first.cell });
    for (const row of frame.totals) {
      const total = row[column.index];
      if (total !== undefined && total.text !== "") findings.report("total-row-filled", findings.at(total), total);
    }
    const name = column.header?.text;
    const sheet = { ...head, framework: named, marks };
    return [{ sheet, framework: own, origin: { cells, ...(name !== undefined && { name }) } }];
  });
}

/** Once for a row, whose cells stand beside one another; a message with many of them is not read. */
function reportTooLong(cells: readonly Cell[], findings: TableFindings): void {
  const [first] = cells;
  if (first === undefined) return;
  const found = cells.slice(0, MOST_CELLS).map(({ text }) => text);
  findings.report("row-too-long", { ...findings.at(first), found: shorten(found.join(",")) }, first);
}

const MOST_CELLS = 10;
