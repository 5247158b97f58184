import { fold } from "../../base/fold";
import { criterionLineage } from "../../model/criterion-tree";
import { findCriterion } from "../../model/find-criterion";
import type { Criterion, Framework } from "../../model/framework";
import { nearestCriterion } from "../../model/nearest-criterion";
import type { LabelPath } from "./criterion-paths";

/** How an entry names its criterion. */
export interface ResolvedPath {
  /** Its id, or the labels as printed. */
  readonly criterion: string;
  /** The labels, where they are not the official ones on the way down to it. */
  readonly printedAs?: string;
  /** Whether the framework does not know it, and which criterion it is likest to. */
  readonly unknown?: { readonly label: string; readonly near: string };
}

/**
 * Resolves labels from the top down: the last decides, the others tell criteria of the same name apart. Without a
 * framework every name stays as it is printed. Each path is looked up once.
 */
export function pathResolver(framework: Framework | undefined): (path: LabelPath) => ResolvedPath {
  const known = new Map<string, ResolvedPath>();
  let comparisons = 0;
  return (path) => {
    const labels = path.map(({ text }) => text);
    const printed = labels.join("／");
    const cached = known.get(printed);
    if (cached !== undefined) return cached;
    const resolved = framework === undefined ? { criterion: printed } : resolve(framework, labels, printed);
    known.set(printed, resolved);
    return resolved;
  };

  function resolve(of: Framework, labels: readonly string[], printed: string): ResolvedPath {
    const found = findCriterion(of, labels) ?? findCriterion(of, stepsIn(of, labels));
    if (found !== undefined)
      return { criterion: found.id, ...(!isOfficial(of, found, labels) && { printedAs: printed }) };
    const label = labels.at(-1) ?? "";
    // Comparing letters is slow, and a plan with more unknown names than this follows another framework.
    const isComparable = comparisons++ < MOST_NAMES && label.length <= LONGEST_NAME;
    const near = isComparable ? nearestCriterion(of, label)?.label : undefined;
    return { criterion: printed, unknown: { label, near: near ?? "" } };
  }
}

/** Labels of which one may hold several, each below the one before: 基礎服務－服務友善, not 服務友善－服務便捷. */
function stepsIn(framework: Framework, labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => {
    if (label.length > LONGEST_NAME || !BETWEEN_LEVELS.test(label)) return [label];
    const steps = label.split(BETWEEN_LEVELS);
    return leadDown(framework, steps) ? steps : [label];
  });
}

function leadDown(framework: Framework, steps: readonly string[]): boolean {
  const found = steps.map((step) => findCriterion(framework, step));
  return found.every((criterion, i) => {
    if (criterion === undefined) return false;
    const above = found[i - 1];
    return (
      i === 0 ||
      criterionLineage(framework, criterion.id)
        .slice(0, -1)
        .some((each) => each === above)
    );
  });
}

const BETWEEN_LEVELS = /[/／>＞－─–—-]/u;

const MOST_NAMES = 100;
const LONGEST_NAME = 500;

/** Whether the labels are those of the framework on the way down to the criterion; some may be left out. */
function isOfficial(framework: Framework, { id }: Criterion, labels: readonly string[]): boolean {
  const official = criterionLineage(framework, id).map(({ label }) => fold(label));
  if (fold(labels.at(-1) ?? "") !== official.at(-1)) return false;
  let from = 0;
  return labels.every((label) => {
    const at = official.indexOf(fold(label), from);
    from = at + 1;
    return at !== -1;
  });
}
