import { answeredCriteria } from "../model/answered-criteria";
import { criterionTree } from "../model/criterion-tree";
import type { DraftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import { mergedCriteria } from "../model/merged-criteria";
import { criteriaAbove } from "./criteria-above";
import { nearestNames } from "./nearest-names";

/**
 * How many criteria of each level the rows of a plan answer, by the label of the level. A level is left out where a row
 * answers something above it as a whole; nothing is known where a row answers nothing that the framework has.
 */
export function answeredByLevel(plan: DraftPlan, framework: Framework): ReadonlyMap<string, number> {
  const answered = new Set<string>();
  const nearest = nearestNames(plan, framework);
  for (const { criterion } of plan.entries) {
    const ids = meantBy(criterion, framework, nearest);
    if (ids.length === 0) return new Map();
    for (const id of ids) answered.add(id);
  }
  const undivided = new Set<string>();
  const { childrenOf } = criterionTree(framework);
  const headings = criteriaAbove(framework, answered);
  for (const id of answered) {
    if (!headings.has(id)) for (const level of levelsBelow(id, framework, childrenOf)) undivided.add(level);
  }
  const counts = new Map<string, number>();
  for (const { id, label } of framework.levels) {
    const criteria = framework.criteria.filter((criterion) => criterion.level === id);
    if (!undivided.has(id))
      counts.set(label, criteria.filter((one) => answered.has(one.id) || headings.has(one.id)).length);
  }
  return counts;
}

/** What a row answers; a misspelt name, which is another finding, stands for what is meant by it. */
function meantBy(criterion: string, framework: Framework, nearest: ReturnType<typeof nearestNames>): readonly string[] {
  const isNamed = criterionTree(framework).byId.has(criterion) || mergedCriteria(framework, criterion).length > 0;
  const meant = isNamed ? undefined : nearest(criterion);
  return meant === undefined ? answeredCriteria(framework, criterion) : [meant.id];
}

/** The levels of what stands under a criterion. */
function levelsBelow(
  id: string,
  framework: Framework,
  childrenOf: ReturnType<typeof criterionTree>["childrenOf"],
): readonly string[] {
  const levels = new Set<string>();
  const ids = [id];
  // A tree that was not checked may run in a circle.
  for (let step = 0; ids.length > 0 && step <= framework.criteria.length; step++) {
    for (const child of childrenOf.get(ids.pop() ?? "") ?? []) {
      levels.add(child.level);
      ids.push(child.id);
    }
  }
  return [...levels];
}
