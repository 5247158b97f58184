import { markdownTable, markdownText } from "../../base/markdown-text";
import { criterionLineage } from "../../model/criterion-tree";
import type { DraftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import { columnMeaning } from "../../read/tables/column-meaning";
import { ANY_LEVEL, COLUMN_NAMES, DOCUMENT_LINES, LABEL_JOINER, LEVEL_NAMES } from "./document-words";
import { entryColumns, entryRows } from "./entry-rows";
import { labelRuns } from "./label-runs";
import { type PlacedLabel, printedLabels } from "./printed-labels";

/**
 * The table of a plan (計畫表格), or several where one cannot hold all labels unambiguously, as blocks of Markdown; then
 * the points that stand beside no label of it.
 */
export function entryTables({ entries, points }: DraftPlan, framework: Framework | undefined): readonly string[] {
  const labels = entries.map((entry) => printedLabels(entry, framework, points));
  const others = otherPoints(points ?? {}, new Set(labels.flat().map(({ key }) => key)), framework);
  return [...tablesOf(entries, labels, framework), ...(others.length === 0 ? [] : [listedPoints(others)])];
}

function listedPoints(others: readonly string[]): string {
  return markdownText(DOCUMENT_LINES.otherPoints(others));
}

function tablesOf(
  entries: DraftPlan["entries"],
  labels: readonly (readonly PlacedLabel[])[],
  framework: Framework | undefined,
): readonly string[] {
  const rows = entryRows(entries);
  const columns = entryColumns(rows.flat());
  const names = levelNames(labels, framework);
  return labelRuns(labels).map((run) => {
    const header = [
      ...run.columns.map((column) => names[column] ?? ""),
      ...columns.map((column) => COLUMN_NAMES[column]),
    ];
    const body = run.entries.flatMap((i) =>
      (rows[i] ?? []).map((row, at) => [
        ...run.columns.map((column) =>
          at === 0 ? labelText(labels[i]?.find((label) => label.column === column)) : "",
        ),
        ...columns.map((column) => markdownText(row[column] ?? "")),
      ]),
    );
    return markdownTable(header.map(markdownText), "", body);
  });
}

function otherPoints(
  points: Readonly<Record<string, number>>,
  printed: ReadonlySet<string>,
  framework: Framework | undefined,
): readonly string[] {
  return Object.entries(points)
    .filter(([key]) => !printed.has(key))
    .map(([key, value]) => {
      const lineage = framework === undefined ? [] : criterionLineage(framework, key);
      const name = lineage.length === 0 ? key : lineage.map(({ label }) => label).join(LABEL_JOINER);
      return `${name}${DOCUMENT_LINES.points(value)}`;
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
