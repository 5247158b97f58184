import { shorten } from "../base/preview";
import { type CriterionArgs, criterionArgs } from "../model/criterion-args";
import { criterionTree } from "../model/criterion-tree";
import type { Framework } from "../model/framework";

/** A criterion of the plan among the arguments of a finding, by the name as written where the framework knows none. */
export function entryArgs(framework: Framework | undefined, criterion: string): CriterionArgs {
  const known = framework && criterionTree(framework).byId.get(criterion);
  return known === undefined ? { criterion, label: shorten(criterion) } : criterionArgs(known);
}
