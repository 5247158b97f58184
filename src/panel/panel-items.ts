import { divide, multiply, type Ratio, ZERO } from "../base/ratio";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { ScoringNode, ScoringTree } from "../score/scoring-tree";
import { weighTree } from "../score/weigh-tree";
import { meanOf, sumOf } from "./mean-of";
import type { Cell, PanelTable } from "./panel-table";

/** The criteria that a rule calls 評選項目: the top ones, which add up to the total, or those of the level asked for. */
export function panelItems({ root, byId }: ScoringTree, level: string | undefined): readonly ScoringNode[] {
  return level === undefined ? root.children : [...byId.values()].filter((node) => node.level === level);
}

/** What a sheet gives an item, on the item's own points; `undefined` when nothing of it applies. */
export function itemScore({ readings }: Cell, item: ScoringNode, policy: NotApplicablePolicy): Ratio | undefined {
  const { status, points, max } = weighTree(item, readings, policy);
  if (status === "not-applicable") return undefined;
  // Under `exclude` a group is out of less than its own points.
  return max === item.worth ? points : divide(multiply(points, item.worth), max);
}

/** What the sheets of a subject that count give an item, without those for which it does not apply. */
export function itemScores(
  table: PanelTable,
  subject: number,
  item: ScoringNode,
  policy: NotApplicablePolicy,
): readonly Ratio[] {
  const row = table.cells[subject] ?? [];
  return row.flatMap((cell) => (cell === undefined ? [] : (itemScore(cell, item, policy) ?? [])));
}

/** The sum of some numbers, or their mean where subjects have different numbers of them. */
export function combineScores(scores: readonly Ratio[], isMean: boolean): Ratio {
  return scores.length === 0 ? ZERO : isMean ? meanOf(scores) : sumOf(scores);
}
