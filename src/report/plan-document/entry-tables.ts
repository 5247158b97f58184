import type { DraftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import { columnMeaning } from "../../read/tables/column-meaning";
import { markdownTable, markdownText } from "../markdown-text";
import { ANY_LEVEL, COLUMN_NAMES, DOCUMENT_LINES, LEVEL_NAMES } from "./document-words";
import { entryColumns, entryRows } from "./entry-rows";
import { labelRuns } from "./label-runs";
import { type PlacedLabel, printedLabels } from "./printed-labels";

/** The table of a plan (計畫表格), or several where one cannot hold all labels unambiguously, as blocks of Markdown. */
export function entryTables({ entries, points }: DraftPlan, framework: Framework | undefined): readonly string[] {
  const labels = entries.map((entry) => printedLabels(entry, framework, points));
  const rows = entryRows(entries);
  const columns = entryColumns(rows.flat());
  const names = levelNames(labels, framework);
  return labelRuns(labels).map((run) => {
    const header = [...run.columns.map((column) => names[column] ?? ""), ...columns.map((column) => COLUMN_NAMES[column])];
    const body = run.entries.flatMap((i) =>
      (rows[i] ?? []).map((row, at) => [
        ...run.columns.map((column) => (at === 0 ? labelText(labels[i]?.find((label) => label.column === column)) : "")),
        ...columns.map((column) => markdownText(row[column] ?? "")),
      ]),
    );
    return markdownTable(header.map(markdownText), "", body);
  });
}

function labelText(label: PlacedLabel | undefined): string {
  if (label === undefined) return "";
  return markdownText(`${label.text}${label.points === undefined ? "" : DOCUMENT_LINES.points(label.points)}`);
}

/** The names of the columns of criteria: those of the framework where a reader knows them for what they are. */
function levelNames(labels: readonly (readonly PlacedLabel[])[], framework: Framework | undefined): readonly string[] {
  const count = 1 + labels.flat().reduce((most, { column }) => Math.max(most, column), 0);
  const own = framework?.levels.map(({ label }) => label) ?? [];
  const isKnown = own.length > 0 && own.every(isLevelName);
  if (isKnown) return [...own, ...Array.from({ length: Math.max(0, count - own.length) }, () => ANY_LEVEL)];
  if (count <= LEVEL_NAMES.length) return count === 1 ? LEVEL_NAMES.slice(1) : LEVEL_NAMES;
  return Array.from({ length: count }, () => ANY_LEVEL);
}

function isLevelName(name: string): boolean {
  const meaning = columnMeaning(name);
  return meaning?.field === "criterion" || meaning?.unless === "level";
}
