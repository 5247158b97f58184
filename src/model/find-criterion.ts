import { fold } from "../base/fold";
import { bareLabel } from "./bare-label";
import { criterionNames } from "./criterion-names";
import { criterionLineage } from "./criterion-tree";
import type { Criterion, Framework } from "./framework";
import { splitLabels } from "./split-labels";

/**
 * Finds a criterion (評核架構的項目) by its id, its label, an alias or a known misprint, or by a path of labels from
 * the top (an array, or one text joined with `/`, `／`, `>` or `＞`). Brackets and other signs in full or half width,
 * and blanks, make no difference; numbering before a label and points printed after it are understood. A name that
 * fits several criteria finds none, unless the path tells them apart; a name that fits one is found even when the
 * labels before it are not on the way to it, because plans print criteria under the wrong parent.
 *
 * @example
 * findCriterion(innovationPoints2010, "創新(意) 服務情形")?.id // => "innovative-service"
 * findCriterion(innovationPoints2010, ["服務流程", "服務流程便捷性"])?.id // => "process-convenience"
 * findCriterion(innovationPoints2010, "一、服務流程便捷性（180分）")?.id // => "process-convenience"
 */
export function findCriterion(framework: Framework, name: string | readonly string[]): Criterion | undefined {
  // JavaScript callers may hand in anything.
  const wanted: unknown = name;
  if (Array.isArray(wanted)) return wanted.every(isText) ? findByPath(framework, wanted) : undefined;
  if (!isText(wanted)) return undefined;
  const known = namedBy(framework, wanted);
  if (known.length > 0) return known.length === 1 ? known[0] : undefined;
  const steps = splitLabels(framework, wanted);
  return steps.length > 1 ? findByPath(framework, steps) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** The last label names the criterion; the labels before it must be met in order on the way down to it. */
function findByPath(framework: Framework, steps: readonly string[]): Criterion | undefined {
  const candidates = namedBy(framework, steps.at(-1) ?? "");
  if (candidates.length < 2) return candidates[0];
  const fitting = candidates.filter((candidate) => leadsTo(framework, candidate, steps.slice(0, -1)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function leadsTo(framework: Framework, candidate: Criterion, steps: readonly string[]): boolean {
  let ancestors = criterionLineage(framework, candidate.id).slice(0, -1);
  for (const step of steps) {
    const named = new Set(namedBy(framework, step));
    const found = ancestors.findIndex((ancestor) => named.has(ancestor));
    if (found === -1) return false;
    ancestors = ancestors.slice(found + 1);
  }
  return true;
}

/** As written if any criterion bears that very name, else without numbering and points. */
function namedBy(framework: Framework, name: string): readonly Criterion[] {
  const names = criterionNames(framework);
  return names.get(fold(name)) ?? names.get(fold(bareLabel(name))) ?? [];
}
