import type { CriterionName } from "../model/panel-sensitivity";
import type { ScoringNode } from "../score/scoring-tree";

/** A criterion as results name it. */
export function criterionName({ id, label, title }: ScoringNode): CriterionName {
  return { id, label, ...(title !== undefined && { title }) };
}
