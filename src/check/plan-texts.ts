import type { Path } from "../base/path";
import type { DraftPlan } from "../model/draft-plan";

/** A passage of the plan and where it stands. */
export interface Passage {
  readonly path: Path;
  readonly text: string;
}

/** Every passage of prose in a plan, in document order: what its authors wrote themselves. */
export function* planTexts(plan: DraftPlan): Generator<Passage> {
  if (plan.title !== undefined) yield { path: ["title"], text: plan.title };
  yield* listed(["goals"], plan.goals);
  if (plan.scope !== undefined) yield { path: ["scope"], text: plan.scope };
  for (const [i, section] of (plan.sections ?? []).entries()) {
    yield { path: ["sections", i, "title"], text: section.title };
    if (section.text !== undefined) yield { path: ["sections", i, "text"], text: section.text };
  }
  yield* workTexts(plan);
  yield* listed(["monitoring"], plan.monitoring);
  yield* listed(["rewards"], plan.rewards);
}

/** What the entries say the office will do, aims at and expects. */
export function* workTexts(plan: DraftPlan): Generator<Passage> {
  for (const [i, { strategy, benefit, actions }] of plan.entries.entries()) {
    const path = ["entries", i];
    if (strategy !== undefined) yield { path: [...path, "strategy"], text: strategy };
    for (const [j, { text, target, result }] of actions.entries()) {
      yield { path: [...path, "actions", j, "text"], text };
      if (target !== undefined) yield { path: [...path, "actions", j, "target"], text: target };
      if (result !== undefined) yield { path: [...path, "actions", j, "result"], text: result };
    }
    if (benefit !== undefined) yield { path: [...path, "benefit"], text: benefit };
  }
}

function* listed(path: Path, texts: readonly string[]): Generator<Passage> {
  for (const [i, text] of texts.entries()) yield { path: [...path, i], text };
}
