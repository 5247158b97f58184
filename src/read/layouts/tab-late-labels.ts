import { append } from "../../base/append";
import type { PlacedText } from "./tab-findings";
import type { HeadColumn } from "./tab-head";
import { placedText, type TabRow } from "./tab-row";

/**
 * Moves a label that was printed beside its second or a later action up to its first one: 1. without a label above 2.
 * with one belong to the same criterion. A label that would be left without any action keeps the rows below it.
 *
 * @returns the labels that were moved
 */
export function moveLateLabels(rows: readonly TabRow[], head: readonly HeadColumn[]): readonly PlacedText[] {
  const labels = head.flatMap(({ role }, index) => (role === "label" ? [index] : []));
  const actions = head.findIndex(({ role }) => role === "text");
  const moved: PlacedText[] = [];
  rows.forEach((row, index) => {
    const number = simpleNumber(row, actions);
    if (number < 2 || number > MOST_ACTIONS || !hasLabel(row, labels)) return;
    const first = index - number + 1;
    const run = rows.slice(Math.max(0, first), index);
    const above = rows[first - 1];
    const isRun = run.length === number - 1 && run.every((each, at) => simpleNumber(each, actions) === at + 1);
    if (!isRun || run.some((each) => hasLabel(each, labels))) return;
    if (above !== undefined && hasLabel(above, labels) && above.cells[actions] === undefined) return;
    for (const label of labels) {
      const [target] = run;
      const cell = row.cells[label];
      if (target === undefined || cell === undefined) continue;
      target.cells[label] = cell;
      row.cells[label] = undefined;
      append(moved, placedText(cell));
    }
  });
  return moved;
}

const MOST_ACTIONS = 30;

function simpleNumber({ cells }: TabRow, column: number): number {
  const value = cells[column]?.number?.value ?? [];
  return value.length === 1 ? (value[0] ?? 0) : 0;
}

function hasLabel({ cells }: TabRow, labels: readonly number[]): boolean {
  return labels.some((label) => cells[label] !== undefined);
}
