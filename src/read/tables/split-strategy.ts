import { joinPassages, type Passage } from "../source/passage";
import type { CellItem } from "./cell-items";
import { itemGroups } from "./item-groups";

/** A strategy (推動策略) and the actions under it. */
export interface StrategyGroup {
  readonly strategy?: Passage;
  readonly actions: readonly CellItem[];
}

/**
 * Takes apart a cell that has both: what stands before the first number, and again before each number with which the
 * numbering begins anew, is a strategy. Where nothing is numbered the first paragraph is.
 */
export function splitStrategy(source: string, items: readonly CellItem[]): readonly StrategyGroup[] {
  return itemGroups(items).map((group) => {
    const first = group.findIndex(({ value }) => value !== undefined);
    const length = first === -1 ? 1 : first;
    const strategy = joinPassages(
      source,
      group.slice(0, length).map(({ passage }) => passage),
    );
    return { ...(strategy.text !== "" && { strategy }), actions: group.slice(length) };
  });
}
