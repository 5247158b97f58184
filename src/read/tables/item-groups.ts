import type { CellItem } from "./cell-items";

/** The items of a cell, list by list: a new one begins where the numbering begins anew. */
export function itemGroups(items: readonly CellItem[]): readonly (readonly CellItem[])[] {
  const groups: CellItem[][] = [];
  for (const item of items) {
    const open = groups.at(-1);
    if (open === undefined || open[0]?.group !== item.group) groups.push([item]);
    else open.push(item);
  }
  return groups;
}
