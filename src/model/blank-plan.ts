import { expectOptions } from "../base/expect-options";
import { criterionTree } from "./criterion-tree";
import type { Framework } from "./framework";
import { officialName } from "./official-name";
import type { PlanInput } from "./plan";

/** Whose plan it is to be. */
export interface BlankPlanOptions {
  readonly agency: string;
  readonly rocYear: number;
}

/**
 * A plan with an empty entry for every criterion that has none below it, in document order, under its official label:
 * what is to be written for the year. `checkPlan` says what is still empty, and puts ids in the place of the labels.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @example
 * const { entries } = blankPlan(leapAward2018, { agency: "範例戶政事務所", rocYear: 108 });
 * entries.length // => 9
 * entries[0] // => { criterion: "服務一致及正確", actions: [] }
 */
export function blankPlan(framework: Framework, options: BlankPlanOptions): PlanInput {
  expectOptions(options, { agency: true, rocYear: true });
  const { agency, rocYear } = options;
  const { childrenOf } = criterionTree(framework);
  return {
    framework: framework.id,
    agency: { name: agency },
    rocYear,
    legalBasis: [],
    goals: [],
    entries: framework.criteria
      .filter(({ id }) => !childrenOf.has(id))
      .map((criterion) => ({ criterion: officialName(framework, criterion), actions: [] })),
    monitoring: [],
    rewards: [],
  };
}
