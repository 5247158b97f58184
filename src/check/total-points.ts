import { fromNumber, toNumber } from "../base/exact-number";
import { fold } from "../base/fold";
import { add, type Ratio, ZERO } from "../base/ratio";
import { criterionTree } from "../model/criterion-tree";
import { findCriterion } from "../model/find-criterion";
import type { Framework } from "../model/framework";

/** Whether a name beside printed points is that of the total (合計), not of a criterion. */
export function isTotalName(name: string, framework: Framework): boolean {
  return TOTAL_NAMES.has(fold(name)) && findCriterion(framework, name) === undefined;
}

/** What a framework is worth in all; `undefined` unless every criterion at its top has points. */
export function totalPoints(framework: Framework): number | undefined {
  let total: Ratio = ZERO;
  for (const { points } of criterionTree(framework).roots) {
    if (points === undefined) return undefined;
    total = add(total, fromNumber(points));
  }
  return toNumber(total);
}

const TOTAL_NAMES: ReadonlySet<string> = new Set(["合計", "總計", "總分", "總配分", "配分合計", "配分總計", "total"]);
