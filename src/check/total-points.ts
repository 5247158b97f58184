import { fromNumber, toNumber } from "../base/exact-number";
import { fold } from "../base/fold";
import { add, type Ratio, ZERO } from "../base/ratio";
import { bareLabel } from "../model/bare-label";
import { criterionTree } from "../model/criterion-tree";
import { findCriterion } from "../model/find-criterion";
import type { Framework } from "../model/framework";

/** Whether a name beside printed points is that of the total (合計), not of a criterion. */
export function isTotalName(name: string, framework: Framework): boolean {
  return isNamed(name, TOTAL_NAMES, framework);
}

/** Whether it is that of a total or of a subtotal (小計), which may be the sum of anything above it. */
export function isSumName(name: string, framework: Framework): boolean {
  return isTotalName(name, framework) || isNamed(name, SUBTOTAL_NAMES, framework);
}

/** What a framework gives to a printed name, be it that of a criterion or of the total; `undefined` for no points. */
export function expectedPoints(name: string, framework: Framework): number | undefined {
  return isTotalName(name, framework) ? totalPoints(framework) : criterionTree(framework).byId.get(name)?.points;
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

/** Printed as `總分（1000分）` or `合計：` as well. */
function isNamed(name: string, names: ReadonlySet<string>, framework: Framework): boolean {
  return names.has(fold(bareLabel(name))) && findCriterion(framework, name) === undefined;
}

const TOTAL_NAMES: ReadonlySet<string> = new Set(["合計", "總計", "總分", "總配分", "配分合計", "配分總計", "total"]);
const SUBTOTAL_NAMES: ReadonlySet<string> = new Set(["小計", "配分小計", "subtotal"]);
