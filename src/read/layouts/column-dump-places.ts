import { type DumpLabel, parentsOf } from "./column-dump-labels";
import { cellAt, type TabRow } from "./tab-row";

/** A row of its own for a label under which no other stands. */
interface LoneRow {
  readonly before: number;
  readonly row: TabRow;
}

/**
 * Puts the labels of each column into the rows: those of the last one by one, each other beside the first label that
 * stands under it.
 */
export function placeLabels(
  rows: readonly TabRow[],
  columns: readonly number[],
  labels: readonly (readonly DumpLabel[])[],
): readonly TabRow[] {
  const alone: LoneRow[] = [];
  let below: readonly DumpLabel[] = [];
  let rowsBelow: readonly number[] = [];
  for (let depth = columns.length - 1; depth >= 0; depth--) {
    const own = labels[depth] ?? [];
    const isLowest = below.length === 0;
    const children = isLowest ? own.map((_, index) => index) : firstChildren(parentsOf(below, own), own.length);
    const places = rowsAt(children, isLowest ? own.map((_, index) => index) : rowsBelow, rows.length);
    own.forEach((label, index) => {
      const cell = cellAt([label.lines.map(({ words }) => words)]);
      const column = columns[depth] ?? 0;
      const place = places[index] ?? 0;
      const row = rows[place];
      if (children[index] !== undefined && row !== undefined) row.cells[column] = cell;
      else alone.push({ before: place, row: loneRow(rows, label, column, cell) });
    });
    below = own;
    rowsBelow = places;
  }
  return alone.length === 0 ? rows : withLoneRows(rows, alone);
}

/** For each label the first one that stands under it. */
function firstChildren(parents: readonly number[], count: number): readonly (number | undefined)[] {
  const first: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  parents.forEach((parent, child) => {
    first[parent] ??= child;
  });
  return first;
}

/** The row of each label; one without labels under it stands before the row of the next. */
function rowsAt(children: readonly (number | undefined)[], below: readonly number[], end: number): readonly number[] {
  const places: number[] = [];
  let next = end;
  for (const child of children.toReversed()) {
    next = child === undefined ? next : (below[child] ?? next);
    places.push(next);
  }
  return places.reverse();
}

function loneRow(rows: readonly TabRow[], { lines }: DumpLabel, column: number, cell: TabRow["cells"][number]): TabRow {
  const cells = (rows[0]?.cells ?? []).map((_, index) => (index === column ? cell : undefined));
  return { line: lines[0]?.number ?? 1, cells };
}

function withLoneRows(rows: readonly TabRow[], alone: readonly LoneRow[]): readonly TabRow[] {
  const before = new Map<number, TabRow[]>();
  for (const { before: place, row } of alone) before.set(place, [...(before.get(place) ?? []), row]);
  return [...rows.flatMap((row, index) => [...(before.get(index) ?? []), row]), ...(before.get(rows.length) ?? [])];
}
