import { criterionTree } from "./criterion-tree";
import type { Framework } from "./framework";
import type { PlanInput } from "./plan";

/** Whose plan it is to be. */
export interface BlankPlanOptions {
  readonly agency: string;
  readonly rocYear: number;
}

/**
 * A plan with an empty entry for every criterion that has none below it, in document order: what is to be
 * written for the year; `printedAs` is its official label. `checkPlan` says what is still empty.
 *
 * @example
 * blankPlan(leapAward2018, { agency: "範例戶政事務所", rocYear: 108 }).entries.length // => 9
 */
export function blankPlan(framework: Framework, { agency, rocYear }: BlankPlanOptions): PlanInput {
  const { childrenOf } = criterionTree(framework);
  return {
    framework: framework.id,
    agency: { name: agency },
    rocYear,
    legalBasis: [],
    goals: [],
    entries: framework.criteria
      .filter(({ id }) => !childrenOf.has(id))
      .map(({ id, label }) => ({ criterion: id, printedAs: label, actions: [] })),
    monitoring: [],
    rewards: [],
  };
}
