import type { CellItem } from "./cell-items";
import { cellPassage } from "./cell-passage";
import type { PlanRow } from "./plan-row";

/** The items of a cell of actions, where a single one has its number in a column of its own beside it. */
export function withOwnNumber(
  source: string,
  { columns, cells }: PlanRow,
  items: readonly CellItem[],
): readonly CellItem[] {
  const column = columns.find(({ numbersActions }) => numbersActions);
  const cell = column && cells.get(column.index);
  const [only, ...others] = items;
  if (cell === undefined || only === undefined || others.length > 0 || only.label !== undefined) return items;
  const label = cellPassage(source, cell);
  return SHORT_NUMBER.test(label.text) ? [{ ...only, label }] : items;
}

const SHORT_NUMBER = /^[（(]?[\d０-９一二三四五六七八九十]{1,3}[)）]?[.．、]?$/u;
