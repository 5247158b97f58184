import { criterionTree } from "./criterion-tree";
import type { Criterion, Framework } from "./framework";

/**
 * The criteria (評分項目) that a judge marks, in document order: those with points under which, at any depth, no other
 * criterion has points. Empty for a framework without points.
 *
 * @example
 * scoredCriteria(innovationPoints2010).length // => 15
 * scoredCriteria(leapAward2018) // => []
 */
export function scoredCriteria(framework: Framework): readonly Criterion[] {
  const pointed = framework.criteria.filter(({ points }) => points !== undefined);
  const { worthParentOf } = criterionTree(framework);
  const groups = new Set(pointed.map((criterion) => worthParentOf.get(criterion)));
  return pointed.filter((criterion) => !groups.has(criterion));
}
