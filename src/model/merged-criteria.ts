import { bareLabel } from "./bare-label";
import { findCriterion } from "./find-criterion";
import type { Criterion, Framework } from "./framework";
import { labelsOf } from "./labels-of";

/** The siblings that are joined in one label, such as 民眾滿意度及民眾意見處理有效性; none when it joins none. */
export function mergedCriteria(framework: Framework, name: string): readonly Criterion[] {
  const label = bareLabel(labelsOf(name, framework).at(-1) ?? name);
  if (label.length > LONGEST) return [];
  const parts = takeApart(framework, label, MOST);
  const isMerged = parts.length > 1 && new Set(parts).size === parts.length;
  return isMerged && parts.every(({ parent }) => parent === parts[0]?.parent) ? parts : [];
}

/** Longer than any two labels together. */
const LONGEST = 150;
/** As many as were seen, and one more. */
const MOST = 3;

function takeApart(framework: Framework, label: string, most: number): readonly Criterion[] {
  const whole = findCriterion(framework, label);
  if (whole !== undefined) return [whole];
  if (most === 1) return [];
  // A joining word may as well belong to a label (資訊提供及檢索服務).
  for (const match of label.matchAll(JOINER)) {
    const left = findCriterion(framework, label.slice(0, match.index));
    if (left === undefined) continue;
    const rest = takeApart(framework, label.slice(match.index + match[0].length), most - 1);
    if (rest.length > 0) return [left, ...rest];
  }
  return [];
}

const JOINER = /以及|[及、與和暨]/gu;
