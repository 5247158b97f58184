import type { CellItem } from "./cell-items";
import type { LabelPath } from "./criterion-paths";
import { itemGroups } from "./item-groups";

/** What belongs to one of several labels in a cell. */
export interface LabelShare {
  readonly path: LabelPath;
  readonly items: readonly CellItem[];
}

/** The shares, and whether they are more than a guess. */
export interface LabelShares {
  readonly shares: readonly LabelShare[];
  readonly groups: number;
  readonly isSure: boolean;
}

/**
 * Shares the actions of a row among the labels that stand below each other in its cell. As many groups of actions as
 * labels, or single actions, go to these in order; one group goes to the label above all (`1.` above `1.1` and `1.2`)
 * if there is one. Otherwise the first labels are served in order.
 */
export function shareAmongLabels(
  paths: readonly LabelPath[],
  shared: LabelPath,
  items: readonly CellItem[],
): LabelShares {
  const groups = itemGroups(items);
  if (groups.length === paths.length) return { shares: inOrder(paths, groups), groups: groups.length, isSure: true };
  if (groups.length === 1 && shared.length > 0) {
    const shares = [{ path: shared, items }, ...inOrder(paths, [])];
    return { shares, groups: 1, isSure: true };
  }
  if (shared.length > 0 && groups.length === paths.length + 1)
    return { shares: inOrder([shared, ...paths], groups), groups: groups.length, isSure: true };
  const single = items.map((item) => [item]);
  if (groups.length === 1 && single.length === paths.length)
    return { shares: inOrder(paths, single), groups: single.length, isSure: true };
  const last = paths.length - 1;
  const served = [...groups.slice(0, last), groups.slice(last).flat()];
  return { shares: inOrder(paths, served), groups: groups.length, isSure: groups.length === 0 };
}

function inOrder(paths: readonly LabelPath[], groups: readonly (readonly CellItem[])[]): readonly LabelShare[] {
  return paths.map((path, i) => ({ path, items: groups[i] ?? [] }));
}
