import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { fold } from "../base/fold";
import { add, compare, type Ratio, ZERO } from "../base/ratio";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { checkFrameworkShape } from "./check-framework-shape";
import { criterionTree } from "./criterion-tree";
import type { Criterion, Framework } from "./framework";

/**
 * Everything wrong with a framework and its tree: what it is made of missing or malformed, ids or labels of siblings that
 * repeat, parents that are not there (or not before their children), levels out of place, points that are missing among
 * siblings or do not add up. A criterion deeper than the last level bears the last level.
 */
export function checkCriterionTree(framework: Framework, options: { locale?: Locale | undefined } = {}): Diagnostic[] {
  const shape = checkFrameworkShape(framework, options.locale);
  if (shape.length > 0) return shape;
  return [
    ...checkLevels(framework, options.locale),
    ...checkPlaces(framework, options.locale),
    ...checkLabels(framework, options.locale),
    ...checkPoints(framework, options.locale),
  ];
}

function checkLevels(framework: Framework, locale: Locale | undefined): Diagnostic[] {
  const seen = new Set<string>();
  return framework.levels.flatMap(({ id }, i) => {
    if (seen.has(id))
      return [diagnose(FRAMEWORK_PROBLEMS, "duplicate-level-id", { id }, { path: ["levels", i, "id"], locale })];
    seen.add(id);
    return [];
  });
}

function checkPlaces(framework: Framework, locale: Locale | undefined): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const depths = new Map<string, number>();
  framework.criteria.forEach(({ id, parent, level }, index) => {
    const path = ["criteria", index];
    if (depths.has(id))
      diagnostics.push(
        diagnose(FRAMEWORK_PROBLEMS, "duplicate-criterion-id", { id }, { path: [...path, "id"], locale }),
      );
    const parentDepth = parent === undefined ? -1 : depths.get(parent);
    if (parentDepth === undefined) {
      const args = { id, parent: parent ?? "" };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "unknown-parent", args, { path: [...path, "parent"], locale }));
      return;
    }
    depths.set(id, parentDepth + 1);
    const expected = framework.levels[parentDepth + 1]?.id ?? framework.levels.at(-1)?.id ?? "";
    if (level !== expected) {
      const args = { id, found: level, expected };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "misplaced-level", args, { path: [...path, "level"], locale }));
    }
  });
  return diagnostics;
}

/** A name that two siblings bear could not be told apart even by the labels above it. */
function checkLabels({ criteria }: Framework, locale: Locale | undefined): Diagnostic[] {
  const labels = new Map(criteria.map(({ id, label }) => [id, label]));
  /** By parent: folded label → the id of its first bearer. */
  const seen = new Map<string | undefined, Map<string, string>>();
  return criteria.flatMap(({ id, label, parent }, i) => {
    const siblings = seen.get(parent) ?? new Map<string, string>();
    seen.set(parent, siblings);
    const first = siblings.get(fold(label));
    if (first === undefined) siblings.set(fold(label), id);
    // The same criterion twice is another finding.
    if (first === undefined || first === id) return [];
    const args = { label, parent: parent === undefined ? "" : (labels.get(parent) ?? parent) };
    return [diagnose(FRAMEWORK_PROBLEMS, "duplicate-sibling-label", args, { path: ["criteria", i, "label"], locale })];
  });
}

/** Points count towards the closest criterion above that has any, so that a level without points may lie between. */
function checkPoints(framework: Framework, locale: Locale | undefined): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { worthParentOf } = criterionTree(framework);
  const parentsOfPointed = new Set<string | undefined>();
  const sums = new Map<Criterion, Ratio>();
  for (const criterion of framework.criteria) {
    if (criterion.points === undefined) continue;
    parentsOfPointed.add(criterion.parent);
    const above = worthParentOf.get(criterion);
    if (above !== undefined && Number.isFinite(criterion.points))
      sums.set(above, add(sums.get(above) ?? ZERO, fromNumber(criterion.points)));
  }
  framework.criteria.forEach((criterion, index) => {
    const { id, points, parent } = criterion;
    const placement = { path: ["criteria", index, "points"], locale };
    if (points === undefined) {
      if (!parentsOfPointed.has(parent)) return;
      const args = { id, parent: parent ?? framework.id };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "points-incomplete", args, placement));
    } else if (!Number.isFinite(points) || points <= 0) {
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "invalid-points", { id, found: String(points) }, placement));
    } else {
      const sum = sums.get(criterion);
      if (sum === undefined || compare(sum, fromNumber(points)) === 0) return;
      const args = { id, found: toExact(sum), expected: String(points) };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "points-not-adding-up", args, placement));
    }
  });
  return diagnostics;
}
