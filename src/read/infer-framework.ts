import type { Framework } from "../model/framework";
import { scoredCriteria } from "../model/scored-criteria";
import { criterionLabel } from "./criterion-label";

/** The only framework with points whose scored criteria are all named and that knows every name that any of them knows. */
export function inferFramework(
  names: readonly string[],
  frameworks: readonly Framework[],
): { framework: Framework; count: number } | undefined {
  const known = names.filter((name) => frameworks.some((framework) => criterionLabel(name, framework) !== undefined));
  const fitting = frameworks.flatMap((framework) => {
    const scored = scoredCriteria(framework);
    const found = new Set(known.map((name) => criterionLabel(name, framework)?.criterion.id));
    const fits = scored.length > 0 && !found.has(undefined) && scored.every(({ id }) => found.has(id));
    return fits ? [{ framework, count: scored.length }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The ids of the frameworks that can be scored with. */
export function frameworksWithPoints(frameworks: readonly Framework[]): string[] {
  return frameworks.filter((framework) => scoredCriteria(framework).length > 0).map(({ id }) => id);
}
