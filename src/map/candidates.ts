import { criterionTree } from "../model/criterion-tree";
import type { Crosswalk, CrosswalkLink } from "../model/crosswalk";
import { criterionLinks } from "../model/crosswalk-links";
import type { Criterion, Framework } from "../model/framework";

/** A criterion of the new framework that fits, and the link that says so. */
export interface Candidate {
  readonly criterion: Criterion;
  /** Absent within one framework, where a criterion is itself. */
  readonly link: CrosswalkLink | undefined;
}

/**
 * The criteria of the new framework that fit one of the old, the best first: links in the order of their relation and
 * confidence, targets as the link lists them. Where the closest link says that the criterion lies within one target, that
 * is the only one.
 */
export function candidates(
  crosswalk: Crosswalk,
  source: Criterion,
  from: Framework,
  to: Framework,
): readonly Candidate[] {
  const { links, isBelow } = criterionLinks(crosswalk, source.id, from);
  const { byId } = criterionTree(to);
  const fitting = new Map<string, Candidate>();
  for (const link of links) {
    for (const id of link.targets) {
      const criterion = byId.get(id);
      if (criterion !== undefined && !fitting.has(id)) fitting.set(id, { criterion, link });
    }
  }
  const all = [...fitting.values()];
  const [best] = all;
  return best?.link !== undefined && !isBelow && liesWithin(best.link) ? [best] : all;
}

function liesWithin({ relation, targets }: CrosswalkLink): boolean {
  return (relation === "equal" || relation === "subset") && targets.length === 1;
}
