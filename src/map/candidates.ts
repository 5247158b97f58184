import { answeredCriteria } from "../model/answered-criteria";
import { criterionLineage, criterionTree } from "../model/criterion-tree";
import type { Crosswalk, CrosswalkLink } from "../model/crosswalk";
import { criterionLinks } from "../model/crosswalk-links";
import type { Criterion, Framework } from "../model/framework";

/** A criterion of the new framework that fits, and the link that says so. */
export interface Candidate {
  readonly criterion: Criterion;
  /** Absent within one framework, where a criterion is itself. */
  readonly link: CrosswalkLink | undefined;
}

/** Which criteria fit what a row answers, the best first; `source` is absent where the old framework does not know it. */
export type CandidateFinder = (written: string, source: Criterion | undefined) => readonly Candidate[];

/**
 * Within one framework a row fits its own criterion, known or not. A label that joins several criteria fits where they do,
 * and one that is unknown under a known one where that does.
 */
export function candidateFinder(from: Framework, to: Framework, crosswalk: Crosswalk | undefined): CandidateFinder {
  if (crosswalk === undefined)
    return (id, source) => [{ criterion: source ?? { id, label: id, level: "" }, link: undefined }];
  const known = new Map<string, readonly Candidate[]>();
  return (written) => {
    const fitting = known.get(written) ?? candidates(crosswalk, written, from, to);
    known.set(written, fitting);
    return fitting;
  };
}

/**
 * The criteria of the new framework that fit what a row answers in the old one, the best first: links in the order of their
 * relation and confidence, targets as the link lists them, a criterion before those below it. Where the closest link says that the criterion lies within one
 * target, that is the only one. A row may join several criteria under one label, or have an unknown one under a known.
 */
function candidates(crosswalk: Crosswalk, written: string, from: Framework, to: Framework): readonly Candidate[] {
  const answered = answeredCriteria(from, written);
  const all = answered.flatMap((id) => candidatesOf(crosswalk, id, from, to));
  const isWhole = answered.length === 1 && answered[0] === written;
  return isWhole ? all : [...new Map(all.reverse().map((one) => [one.criterion.id, loosely(one)])).values()].reverse();
}

function candidatesOf(crosswalk: Crosswalk, id: string, from: Framework, to: Framework): readonly Candidate[] {
  const { links, isBelow } = criterionLinks(crosswalk, id, from);
  const { byId } = criterionTree(to);
  const fitting = new Map<string, Candidate>();
  for (const link of links) {
    for (const target of link.targets) {
      const criterion = byId.get(target);
      if (criterion !== undefined && !fitting.has(target)) fitting.set(target, { criterion, link });
    }
  }
  const all = [...fitting.values()];
  const [best] = all;
  return best?.link !== undefined && !isBelow && liesWithin(best.link) ? [best] : widerFirst(all, to);
}

/** A criterion that fits goes before those below it that fit as well: part of what the row brings may go beyond these. */
function widerFirst(all: readonly Candidate[], to: Framework): readonly Candidate[] {
  if (all.length < 2) return all;
  const left = new Map(all.map((one) => [one.criterion.id, one]));
  return all.flatMap(({ criterion }) =>
    criterionLineage(to, criterion.id).flatMap(({ id }) => {
      const next = left.get(id);
      left.delete(id);
      return next ?? [];
    }),
  );
}

function liesWithin({ relation, targets }: CrosswalkLink): boolean {
  return (relation === "equal" || relation === "subset") && targets.length === 1;
}

/** What is written is not the criterion itself. */
function loosely({ criterion, link }: Candidate): Candidate {
  return { criterion, link: link && { ...link, relation: "intersects" } };
}
