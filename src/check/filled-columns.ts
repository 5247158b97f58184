import type { NamedColumn } from "../model/column-names";
import type { DraftPlan } from "../model/draft-plan";

/** The columns under which some row of the plan has something. A plan has no place for scores. */
export function filledColumns({ entries }: DraftPlan): ReadonlySet<NamedColumn> {
  const filled = new Set<NamedColumn>();
  for (const { strategy, benefit, deadline, units, actions } of entries) {
    if (strategy !== undefined) filled.add("strategy");
    if (benefit !== undefined) filled.add("benefit");
    if (deadline !== undefined) filled.add("deadline");
    if (units !== undefined) filled.add("unit");
    for (const action of actions) {
      if (action.deadline !== undefined) filled.add("deadline");
      if (action.units !== undefined) filled.add("unit");
      if (action.target !== undefined) filled.add("target");
      if (action.result !== undefined) filled.add("result");
    }
  }
  return filled;
}
