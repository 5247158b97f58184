import type { Path } from "../../base/path";
import { shorten } from "../../base/preview";
import { diagnose } from "../../diagnostics/problem";
import { READING_PROBLEMS } from "../../diagnostics/reading-problems";
import { TABLE_PROBLEMS } from "../../diagnostics/table-problems";
import type { ReadingContext } from "../parts/part";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { cellText } from "./cell-text";
import type { EntryDraft } from "./entry-draft";
import type { RowDraft } from "./entry-drafts";
import type { UnevenColumn } from "./pair-rows";
import type { PlanRows } from "./plan-row";
import type { ResolvedPath } from "./resolve-path";
import type { UnplacedColumn } from "./unplaced-cells";
import type { DifferentPoints } from "./write-points";

/** What is to be said of the entries that were read. */
export interface EntryFindings {
  readonly entries: readonly EntryDraft[];
  readonly rows: readonly RowDraft[];
  readonly resolved: (draft: EntryDraft) => ResolvedPath;
  readonly uneven: readonly UnevenColumn[];
  readonly strays: PlanRows["strays"];
  readonly hasTable: boolean;
  readonly isList: boolean;
  readonly columns: readonly UnplacedColumn[];
  readonly points: readonly DifferentPoints[];
}

/** Words everything that a person should look at in the tables of a plan. */
export function entryFindings(
  found: EntryFindings,
  { locale, framework }: ReadingContext,
): readonly ReadingDiagnostic[] {
  const places = new Map(found.entries.map((entry, i): [EntryDraft, Path] => [entry, ["entries", i]]));
  const pathOf = (entry: EntryDraft): Path => places.get(entry) ?? ["entries"];
  const table = { path: ["entries"], locale };
  const at = (finding: ReadingDiagnostic, span: ReadingDiagnostic["span"]): ReadingDiagnostic => ({
    ...finding,
    ...(span && { span }),
  });
  const uneven = found.uneven.map(({ entry, ...counts }) => {
    const args = { ...counts, column: shorten(counts.column), criterion: shorten(entry.path.at(-1)?.text ?? "") };
    return diagnose(TABLE_PROBLEMS, "unpaired-parts", args, { path: pathOf(entry), locale });
  });
  const unknown = found.entries.flatMap((entry) => {
    const { unknown: name } = found.resolved(entry);
    if (name === undefined || framework === undefined) return [];
    const args = { found: shorten(name.label), near: name.near, framework: framework.id };
    return diagnose(TABLE_PROBLEMS, "unknown-label", args, { path: [...pathOf(entry), "criterion"], locale });
  });
  const rows = found.rows.flatMap(({ entry, guess, row }) => {
    if (entry !== undefined && guess !== undefined) {
      const args = { labels: guess.labels.map(shorten), groups: guess.groups };
      return diagnose(TABLE_PROBLEMS, "unassigned-labels", args, { path: pathOf(entry), locale });
    }
    const [cell] = row.cells.values();
    if (entry !== undefined || cell === undefined) return [];
    const [span] = cell.blocks.flatMap((block) => (block.kind === "paragraph" ? block.spans : []));
    return at(diagnose(TABLE_PROBLEMS, "row-without-criterion", { found: shorten(cellText(cell)) }, table), span);
  });
  const placeholders = found.rows.flatMap(({ entry, placeholder }) => {
    if (entry === undefined || placeholder === undefined) return [];
    const args = { criterion: shorten(entry.path.at(-1)?.text ?? ""), ...placeholder };
    return diagnose(TABLE_PROBLEMS, "action-placeholder", args, { path: pathOf(entry), locale });
  });
  const dittos = found.rows.flatMap(({ entry, dittos: columns }) => {
    if (entry === undefined || columns.length === 0) return [];
    const args = { criterion: shorten(entry.path.at(-1)?.text ?? ""), columns: columns.map(shorten) };
    return diagnose(TABLE_PROBLEMS, "read-from-above", args, { path: pathOf(entry), locale });
  });
  const strays = found.strays.map(({ kind, text, span }) =>
    at(
      diagnose(TABLE_PROBLEMS, kind === "row" ? "row-not-read" : "table-in-cell", { found: shorten(text) }, table),
      span,
    ),
  );
  const columns = found.columns.map(({ name, kind, near, count, isLoss, span }) => {
    const args = { column: shorten(name), kind, near, count };
    const finding = at(diagnose(TABLE_PROBLEMS, "column-without-place", args, table), span);
    // Actions are what the plan is for: none may be lost by the way.
    return isLoss ? { ...finding, severity: "warning" as const } : finding;
  });
  const points = found.points.map(({ criterion, label, found: value, kept }) => {
    const args = { criterion: shorten(label), found: value, kept };
    return diagnose(TABLE_PROBLEMS, "different-points", args, { path: ["points", criterion], locale });
  });
  const missing = found.hasTable ? [] : [diagnose(READING_PROBLEMS, "no-plan-table", {}, table)];
  const list = found.isList ? [diagnose(READING_PROBLEMS, "list-read", { entries: found.entries.length }, table)] : [];
  const joined = found.entries.flatMap((entry) =>
    entry.actions.flatMap(({ lines, passages }, i) => {
      if (lines === 1) return [];
      const args = { lines, found: shorten(passages.map(({ text }) => text).join("")) };
      return diagnose(TABLE_PROBLEMS, "lines-joined", args, { path: [...pathOf(entry), "actions", i], locale });
    }),
  );
  return [
    ...missing,
    ...list,
    ...uneven,
    ...unknown,
    ...joined,
    ...placeholders,
    ...dittos,
    ...rows,
    ...strays,
    ...columns,
    ...points,
  ];
}
