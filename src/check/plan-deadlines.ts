import type { Path } from "../base/path";
import type { DraftPlan } from "../model/draft-plan";
import type { Action } from "../model/plan";

/** A deadline of the plan and where it stands; one printed for a whole row comes once. */
export interface PlacedDeadline {
  readonly path: Path;
  readonly deadline: NonNullable<Action["deadline"]>;
}

/**
 * Every deadline of a plan, in document order; the same words for every action of a row count once, at the first. Rules
 * that share a plan share the answer.
 */
export function planDeadlines(plan: DraftPlan): readonly PlacedDeadline[] {
  const cached = known.get(plan);
  if (cached !== undefined) return cached;
  const deadlines: PlacedDeadline[] = [];
  for (const [i, { actions, deadline }] of plan.entries.entries()) {
    if (deadline !== undefined) deadlines.push({ path: ["entries", i, "deadline"], deadline });
    const seen = new Set<string>();
    for (const [j, action] of actions.entries()) {
      if (action.deadline === undefined || seen.has(action.deadline.text)) continue;
      seen.add(action.deadline.text);
      deadlines.push({ path: ["entries", i, "actions", j, "deadline"], deadline: action.deadline });
    }
  }
  known.set(plan, deadlines);
  return deadlines;
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<DraftPlan, readonly PlacedDeadline[]>();
