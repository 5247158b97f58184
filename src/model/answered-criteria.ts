import { criterionTree } from "./criterion-tree";
import { findCriterion } from "./find-criterion";
import type { Framework } from "./framework";
import { labelsOf } from "./labels-of";
import { mergedCriteria } from "./merged-criteria";

/**
 * The ids of what a row answers: its criterion, the ones that its label merges, or where its last label is unknown the
 * deepest known one above it.
 */
export function answeredCriteria(framework: Framework, criterion: string): readonly string[] {
  if (criterionTree(framework).byId.has(criterion)) return [criterion];
  const merged = mergedCriteria(framework, criterion);
  if (merged.length > 0) return merged.map(({ id }) => id);
  const above = labelsOf(criterion, framework).slice(0, -1);
  for (let depth = above.length; depth > 0; depth--) {
    const known = findCriterion(framework, above.slice(0, depth));
    if (known !== undefined) return [known.id];
  }
  return [];
}
