import { compare, type Ratio } from "../base/ratio";
import type { MarkChange } from "../model/panel-sensitivity";
import { type MarkCandidate, writeMarkChange } from "./change-mark";
import type { SubjectOutcome } from "./panel-variants";

/** How the marks of one subject are searched. */
export interface MarkSearch {
  /** What comes out with that mark, or nothing when it is the same. */
  readonly tryOut: (candidate: MarkCandidate, steps: number) => SubjectOutcome | undefined;
  /** Whether a higher mark can never do harm, so that the search may halve the steps. */
  readonly isMonotone: boolean;
  /** Whether there is an end to the patience. */
  readonly isOver: () => boolean;
}

/**
 * The smallest change of any one mark, in the unit of the marks, that changes anything, the first of them where several are equal. As
 * every further mark needs to do better than the best so far, most are told with a single trial.
 */
export function findMarkChange(candidates: readonly MarkCandidate[], search: MarkSearch): MarkChange | null {
  let best: { readonly candidate: MarkCandidate; readonly steps: number; readonly change: Ratio } | undefined;
  for (const candidate of candidates) {
    if (search.isOver()) break;
    const most = best === undefined ? candidate.steps : stepsBelow(candidate, best.change);
    const steps = search.isMonotone ? halve(candidate, most, search) : scan(candidate, most, search);
    if (steps !== undefined) best = { candidate, steps, change: candidate.change(steps) };
  }
  if (best === undefined) return null;
  const outcome = search.tryOut(best.candidate, best.steps);
  return {
    ...writeMarkChange(best.candidate, best.steps),
    rank: outcome?.rank ?? null,
    ...(outcome?.grade !== undefined && { grade: outcome.grade }),
  };
}

/** The most steps that change less than so much. */
function stepsBelow({ steps, change }: MarkCandidate, limit: Ratio): number {
  let low = 0;
  let high = steps + 1;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (compare(change(middle), limit) < 0) low = middle;
    else high = middle;
  }
  return low;
}

/** The fewest steps up to `most` that change anything, when more steps never undo it; without patience those found last. */
function halve(candidate: MarkCandidate, most: number, { tryOut, isOver }: MarkSearch): number | undefined {
  if (most < 1 || tryOut(candidate, most) === undefined) return undefined;
  let low = 0;
  let high = most;
  while (high - low > 1 && !isOver()) {
    const middle = Math.floor((low + high) / 2);
    if (tryOut(candidate, middle) === undefined) low = middle;
    else high = middle;
  }
  return high;
}

function scan(candidate: MarkCandidate, most: number, { tryOut, isOver }: MarkSearch): number | undefined {
  for (let steps = 1; steps <= most && !isOver(); steps++) {
    if (tryOut(candidate, steps) !== undefined) return steps;
  }
  return undefined;
}
