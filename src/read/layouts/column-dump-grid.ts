import { type DumpCell, spanOf } from "./column-dump-cell";
import { dealAnswers, dealTexts, type RowsToFill } from "./column-dump-deal";
import { answeredLabels } from "./column-dump-groups";
import { type DumpItem, dumpItems, groupItems } from "./column-dump-items";
import { type DumpLabel, dumpLabels } from "./column-dump-labels";
import { placeLabels } from "./column-dump-places";
import type { KnownCriteria } from "./known-criteria";
import type { Misfit } from "./misfit";
import type { HeadColumn } from "./tab-head";
import { cellAt, type TabRow } from "./tab-row";

/** The rows that were rebuilt, and where numbers did not fit. */
export interface RebuiltRows {
  readonly rows: readonly TabRow[];
  readonly misfits: readonly Misfit[];
}

/**
 * Rebuilds the rows of a table of which each column was written out at one go: a row for each label of the last column
 * of labels, or for each group of actions where there are no labels.
 */
export function rebuildRows(
  cells: readonly DumpCell[],
  head: readonly HeadColumn[],
  known: KnownCriteria,
): RebuiltRows {
  const misfits: Misfit[] = [];
  const columns = head.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const labels = columns.map((column) => dumpLabels(cells[column] ?? EMPTY, known));
  const action = head.findIndex(({ role }) => role === "text");
  const filled = fillActions(cells[action] ?? EMPTY, action, labels.at(-1) ?? [], head.length);
  const { rows, groups, names } = filled;
  head.forEach(({ name, role }, column) => {
    const cell = cells[column];
    if (cell === undefined || cell.lines.length === 0) return;
    const report = (kind: Misfit["kind"], found: number, expected: number): void => {
      if (found !== expected) misfits.push({ kind, column: name, found, expected, span: spanOf(cell) });
    };
    if (column === action) report("groups", groups, names.length);
    else if (role === "text") dealTexts(filled, column, cell, report);
    else if (role !== "label") dealAnswers(filled, column, cell, report);
    else if (isGuess(labels, columns.indexOf(column))) {
      report("parents", labels[columns.indexOf(column)]?.length ?? 0, labels[columns.indexOf(column) + 1]?.length ?? 0);
    }
  });
  return { rows: placeLabels(rows, columns, labels), misfits };
}

const EMPTY: DumpCell = { lines: [] };

/** A row for each label with the actions that answer it. */
function fillActions(cell: DumpCell, column: number, leaves: readonly DumpLabel[], width: number): RowsToFill {
  const groups = groupItems(dumpItems(cell));
  const names = leaves.length > 0 ? leaves.map(({ text }) => text) : groups.map(() => "");
  const owners = answeredLabels(groups, names);
  const line = cell.lines[0]?.number ?? leaves[0]?.lines[0]?.number ?? 1;
  const rows = Array.from(
    { length: Math.max(1, names.length) },
    (): TabRow => ({
      line,
      cells: Array.from({ length: width }, () => undefined),
    }),
  );
  const answered: DumpItem[][] = rows.map(() => []);
  groups.forEach((group, index) => {
    for (const item of group) answered[owners[index] ?? 0]?.push(item);
  });
  answered.forEach((items, index) => {
    const row = rows[index];
    if (row !== undefined && items.length > 0) row.cells[column] = cellAt(items.map(({ spans }) => spans));
  });
  return { rows, answered, names, groups: groups.length };
}

/** Neither a framework nor the numbering tells under which label the labels of the next column stand. */
function isGuess(labels: readonly (readonly DumpLabel[])[], depth: number): boolean {
  const [own, below] = [labels[depth] ?? [], labels[depth + 1] ?? []];
  if (own.length < 2 || below.length === 0 || below.length === own.length) return false;
  return below.every(({ known, number }) => known.length === 0 && number === undefined);
}
