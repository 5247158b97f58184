import { percentOf } from "../base/percent-of";
import { add, type Ratio, ZERO } from "../base/ratio";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { Readings } from "../score/read-mark";
import type { ScoringTree } from "../score/scoring-tree";
import { totalsOf } from "../score/total-bounds";
import { weighTree } from "../score/weigh-tree";
import type { Cell } from "./panel-table";

/** What the marks of one sheet come to. */
export function readCell(readings: Readings, tree: ScoringTree, policy: NotApplicablePolicy, sheet: number): Cell {
  const plain = plainSum(readings, tree);
  if (plain !== undefined) {
    const { worth: max } = tree.root;
    return { points: plain, percent: percentOf(plain, max) ?? ZERO, max, readings, status: "complete", sheet };
  }
  const whole = weighTree(tree.root, readings, policy);
  const { points, full } = totalsOf(whole);
  const status = whole.status === "assessed" || whole.status === "not-applicable" ? STATUS[whole.status] : "incomplete";
  return { points, percent: percentOf(points, full) ?? ZERO, max: full, readings, status, sheet };
}

const STATUS = { assessed: "complete", "not-applicable": "not-applicable" } as const;

/** Nearly always everything is assessed, and the total is a sum. */
function plainSum(readings: Readings, { leaves }: ScoringTree): Ratio | undefined {
  let sum = ZERO;
  for (const { index } of leaves) {
    const points = readings[index]?.points;
    if (points === undefined) return undefined;
    sum = add(sum, points);
  }
  return sum;
}
