import type { Framework } from "../model/framework";
import { criterionLabel } from "./criterion-label";
import { frameworksWithPoints, inferFramework } from "./infer-framework";
import { orientTable, type UprightTable } from "./orient-table";
import { parseTable } from "./parse-table";
import { readWords } from "./read-words";
import type { SheetReading } from "./scored-sheet";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";
import { checkTable } from "./table-checks";
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
    findings.report("no-criteria", { framework: candidates.map(({ id }) => id).join(readWords(options.locale).list) });
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
  checkTable(frame, columns, findings);
  if (columns.marks.length === 0) findings.report("no-marks-column", {});
  const isOneOfSeveral = columns.marks.length > 1;
  return columns.marks.map((column): SheetReading => {
    const head = readSheetHead(column, frame, rocYear, findings);
    const stated = frameworks.find(({ id }) => id === head.framework?.toLowerCase());
    const named = stated?.id ?? head.framework ?? framework.weighting?.of ?? framework.id;
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
    return {
      sheet: { ...head, framework: named, marks },
      framework: own,
      origin: { cells, ...(name !== undefined && { name }) },
    };
  });
}
