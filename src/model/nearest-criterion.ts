import { fold } from "../base/fold";
import { nearest } from "../base/nearest";
import { bareLabel } from "./bare-label";
import type { Criterion, Framework } from "./framework";

/**
 * The criterion whose label, alias or id is closest to a name that fits none, numbering and printed points left
 * aside; `undefined` when nothing is close.
 */
export function nearestCriterion(framework: Framework, name: string): Criterion | undefined {
  const bare = bareLabel(name);
  const named = framework.criteria.flatMap((criterion) =>
    [criterion.label, ...(criterion.aliases ?? [])].map((text) => ({ criterion, text })),
  );
  return (
    nearest(bare, named, ({ text }) => text)?.criterion ??
    nearest(fold(bare), framework.criteria, (criterion) => criterion.id)
  );
}

/** The name of that criterion: its id to who writes an id, its label to who writes a label; empty when none is close. */
export function nearestName(framework: Framework, name: string): string {
  const meant = nearestCriterion(framework, name);
  return (isIdLike(name) ? meant?.id : meant?.label) ?? "";
}

/** Whether a name is written as an id rather than as a label. */
export function isIdLike(name: string): boolean {
  return ID_LIKE.test(name);
}

const ID_LIKE = /^[\w-]+$/u;
