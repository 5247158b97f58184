import { criterionLineage } from "./criterion-tree";
import { findCriterion } from "./find-criterion";
import type { Criterion, Framework } from "./framework";

/**
 * The official label by which {@link findCriterion} finds a criterion again; with the labels above it where several
 * criteria bear it, and the id where even they do.
 */
export function officialName(framework: Framework, { id, label }: Criterion): string {
  const path = criterionLineage(framework, id).map((criterion) => criterion.label);
  return [label, path.join("／")].find((name) => findCriterion(framework, name)?.id === id) ?? id;
}
