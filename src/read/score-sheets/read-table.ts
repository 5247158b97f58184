import { INPUT_PROBLEMS } from "../../diagnostics/input-problems";
import { diagnose } from "../../diagnostics/problem";
import type { Framework } from "../../model/framework";
import { chooseTableFramework, fitsFramework, reportConflict } from "./choose-table-framework";
import { criterionLabel } from "./criterion-label";
import { isNamed, nameOf } from "./infer-framework";
import { orientTable } from "./orient-table";
import { type Cell, parseTable, type Table } from "./parse-table";
import { readWords } from "./read-words";
import { isProse } from "./score-table";
import type { SheetReading } from "./scored-sheet";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";
import { checkTable } from "./table-checks";
import { tableColumns } from "./table-columns";
import { type TableFindings, tableFindings } from "./table-findings";
import { frameTable, type TableFrame } from "./table-frame";
import { readColumnMarks } from "./table-marks";
import { readSheetHead } from "./table-metadata";

type Options = ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] };

/** Reads the score sheets of a table, one from each column of marks; of a document it says that it is none. */
export function readTable(text: string, options: Options): ScoreSheetsReading {
  const table = parseTable(text);
  const findings = tableFindings(table, options.locale);
  for (const row of table.brokenRows) findings.report("broken-quotes", { row }, firstCellOf(table, row));
  const sheets = readSheets(table, options, findings);
  const isDocument = MARKDOWN.test(options.name ?? "") || isProse(table.rows, namesIn(options.frameworks));
  if (sheets.length > 0 || !isDocument) return { sheets, diagnostics: findings.diagnostics };
  const advice = "score-sheet-either";
  return { sheets, diagnostics: [diagnose(INPUT_PROBLEMS, "plain-text", { advice }, { locale: options.locale })] };
}

const MARKDOWN = /\.(?:md|markdown)$/iu;

function readSheets({ rows }: Table, options: Options, findings: TableFindings): SheetReading[] {
  const { framework: told, frameworks } = options;
  const candidates = told === undefined ? frameworks : [told];
  const upright = orientTable(rows, namesIn(candidates));
  if (told === undefined) {
    const chosen = upright && chooseTableFramework(upright, frameworks, findings);
    if (upright !== undefined)
      return chosen === undefined ? [] : readColumns(frameTable(upright, [chosen]), chosen, options, findings);
  } else {
    const frame = upright && frameTable(upright, [told]);
    const frameOfAll = () => {
      const all = [told, ...frameworks];
      const whole = orientTable(rows, namesIn(all));
      return whole && frameTable(whole, all);
    };
    if (!fitsFramework(frame, frameOfAll, told, frameworks, findings)) return [];
    if (frame !== undefined) return readColumns(frame, told, options, findings);
  }
  findings.report("no-criteria", { framework: candidates.map(nameOf).join(readWords(options.locale).list) });
  return [];
}

/** Whether a cell names a criterion of any of the frameworks. */
function namesIn(frameworks: readonly Framework[]): (cell: string) => boolean {
  return (cell) => frameworks.some((framework) => criterionLabel(cell, framework) !== undefined);
}

function firstCellOf({ rows }: Table, row: number): Cell | undefined {
  return rows[row - (rows[0]?.[0]?.row ?? 1)]?.[0];
}

function readColumns(
  frame: TableFrame,
  framework: Framework,
  { frameworks, rocYear, framework: told }: Options,
  findings: TableFindings,
): SheetReading[] {
  const columns = tableColumns(frame);
  for (const cell of [...frame.unplaced, ...columns.unplaced])
    findings.report("unplaced-text", findings.at(cell), cell);
  checkTable(frame, columns, findings);
  if (columns.marks.length === 0) findings.report("no-marks-column", {});
  const isOneOfSeveral = columns.marks.length > 1;
  return columns.marks.flatMap((column): SheetReading[] => {
    const ownName = frame.statedByColumn.get(column.index)?.get("framework");
    if (told !== undefined && ownName !== undefined && !isNamed(told, ownName.text)) {
      reportConflict(ownName, told, frameworks, findings);
      return [];
    }
    const head = readSheetHead(column, frame, rocYear, findings);
    const stated = frameworks.find((known) => head.framework !== undefined && isNamed(known, head.framework));
    const named = stated?.id ?? head.framework ?? nameOf(framework);
    const own = told ?? stated ?? framework;
    const { marks, cells } = readColumnMarks(column, head.scale, frame, own, findings);
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
