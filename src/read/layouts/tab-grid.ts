import type { Paragraph, Table } from "../source/block";
import { type CellInRow, tableOf } from "../source/grid";
import { passageAt } from "../source/passage";
import { splitAnswers } from "./split-answers";
import type { HeadColumn } from "./tab-head";
import type { DraftCell, TabRow } from "./tab-row";

/** What stands above the rows. */
export interface TableTop {
  readonly caption: readonly DraftCell[];
  readonly names: readonly DraftCell[];
  readonly head: readonly HeadColumn[];
}

/** A row with a place for each column. */
type Row = Pick<TabRow, "cells">;

/** The table as a grid: caption, names of the columns, rows; a merged cell reaches down over the rows that it is for. */
export function tabGrid(source: string, { caption, names, head }: TableTop, rows: readonly Row[]): Table {
  const above = caption.map((cell, index): CellInRow => {
    const columnSpan = index === caption.length - 1 ? Math.max(1, head.length - index) : 1;
    return { columnSpan, blocks: paragraphsOf(source, cell, "label") };
  });
  const title = names.map((cell): CellInRow => ({ blocks: paragraphsOf(source, cell, "label") }));
  const spans = rowSpans(rows, head);
  const body = rows.map(({ cells }, row) =>
    cells.flatMap((cell, column): CellInRow[] => {
      const rowSpan = spans[row]?.[column] ?? 1;
      if (rowSpan === 0) return [];
      return [{ rowSpan, blocks: cell === undefined ? [] : paragraphsOf(source, cell, head[column]?.role) }];
    }),
  );
  return tableOf([...(above.length > 0 ? [above] : []), title, ...body]);
}

/** How far each cell reaches down; 0 for a place that the cell above covers. */
function rowSpans(rows: readonly Row[], head: readonly HeadColumn[]): readonly (readonly number[])[] {
  const spans = rows.map(() => head.map(() => 1));
  const labels = head.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const groups: number[][] = [];
  rows.forEach(({ cells }, row) => {
    const isNew = labels.some((label) => cells[label] !== undefined);
    if (isNew || row === 0) groups.push([row]);
    else groups.at(-1)?.push(row);
  });
  for (const [at, label] of labels.entries()) spreadLabels(rows, labels.slice(0, at), label, spans);
  const actions = head.findIndex(({ role }) => role === "text");
  for (const group of groups) {
    head.forEach(({ role }, column) => {
      if (role !== "label" && column !== actions) spreadAnswer(rows, group, column, spans);
    });
  }
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      for (let down = 1; down < (cell?.reach ?? 1); down++) cover(spans, row, row + down, column);
    });
  });
  return spans;
}

/** A label goes on until another one stands in its column or in one before it. */
function spreadLabels(rows: readonly Row[], above: readonly number[], label: number, spans: number[][]): void {
  let owner: number | undefined;
  rows.forEach(({ cells }, row) => {
    if (cells[label] !== undefined) owner = row;
    else if (above.some((upper) => cells[upper] !== undefined)) owner = undefined;
    else if (owner !== undefined) cover(spans, owner, row, label);
  });
}

/** A deadline or unit that is printed once, beside the first of several actions, is for all of them. */
function spreadAnswer(rows: readonly Row[], group: readonly number[], column: number, spans: number[][]): void {
  const [first, ...rest] = group;
  if (first === undefined || rows[first]?.cells[column] === undefined) return;
  if (rest.some((row) => rows[row]?.cells[column] !== undefined)) return;
  for (const row of rest) cover(spans, first, row, column);
}

function cover(spans: number[][], owner: number, row: number, column: number): void {
  const [above, here] = [spans[owner], spans[row]];
  if (above === undefined || here === undefined) return;
  above[column] = (above[column] ?? 1) + 1;
  here[column] = 0;
}

function paragraphsOf(source: string, { paragraphs }: DraftCell, role: HeadColumn["role"] | undefined): Paragraph[] {
  return paragraphs.flatMap(({ spans, number }) =>
    splitAnswers(source, spans, role).map((own) => ({
      kind: "paragraph" as const,
      ...passageAt(source, own),
      ...(number !== undefined && { number }),
    })),
  );
}
