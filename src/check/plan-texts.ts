import type { Path } from "../base/path";
import type { DraftPlan } from "../model/draft-plan";

/** A passage of the plan and where it stands. */
export interface Passage {
  readonly path: Path;
  readonly text: string;
}

/** Every passage of prose in a plan, in document order: what its authors wrote themselves. */
export function planTexts(plan: DraftPlan): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (text: string | undefined, ...path: Path) => {
    if (text !== undefined) passages.push({ path, text });
  };
  add(plan.title, "title");
  for (const [i, goal] of plan.goals.entries()) add(goal, "goals", i);
  add(plan.scope, "scope");
  for (const [i, { title, text }] of (plan.sections ?? []).entries()) {
    add(title, "sections", i, "title");
    add(text, "sections", i, "text");
  }
  for (const [i, { strategy, benefit, actions }] of plan.entries.entries()) {
    add(strategy, "entries", i, "strategy");
    for (const [j, { text, target, result }] of actions.entries()) {
      add(text, "entries", i, "actions", j, "text");
      add(target, "entries", i, "actions", j, "target");
      add(result, "entries", i, "actions", j, "result");
    }
    add(benefit, "entries", i, "benefit");
  }
  for (const [i, text] of plan.monitoring.entries()) add(text, "monitoring", i);
  for (const [i, text] of plan.rewards.entries()) add(text, "rewards", i);
  return passages;
}
