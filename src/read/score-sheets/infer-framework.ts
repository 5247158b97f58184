import { fold } from "../../base/fold";
import type { Framework } from "../../model/framework";
import { scoredCriteria } from "../../model/scored-criteria";
import { criterionLabel } from "./criterion-label";

/** The frameworks that names show: more than one where they are equally many criteria of each. */
export interface FittingFrameworks {
  readonly frameworks: readonly Framework[];
  /** How many of the names are criteria of each. */
  readonly count: number;
  readonly of: number;
}

/**
 * The frameworks that know more of the names than any other, if that is at least half of them: one that is misspelt
 * must not hide its framework. A single name shows none, it may be a stray.
 */
export function fittingFrameworks(names: readonly string[], frameworks: readonly Framework[]): FittingFrameworks {
  const counted = frameworks.map((framework) => ({ framework, count: countKnown(names, framework) }));
  const count = Math.max(0, ...counted.map((one) => one.count));
  const isEnough = count >= FEWEST && count * 2 >= names.length;
  const fitting = isEnough ? counted.filter((one) => one.count === count) : [];
  return { frameworks: fitting.map(({ framework }) => framework), count, of: names.length };
}

/** The same when the names are rather those of other frameworks than of the one that was asked for. */
export function otherFrameworks(
  names: readonly string[],
  told: Framework,
  frameworks: readonly Framework[],
): FittingFrameworks | undefined {
  if (countKnown(names, told) * 2 >= names.length) return undefined;
  const others = frameworks.filter((framework) => !isNamed(told, framework.id));
  const fitting = fittingFrameworks(names, others);
  return fitting.frameworks.length > 0 ? fitting : undefined;
}

/** Whether a sheet that names its framework so means this one; who weighs a framework does not rename it. */
export function isNamed({ id, weighting }: Framework, name: unknown): boolean {
  const wanted = typeof name === "string" ? fold(name) : "";
  return wanted === id || wanted === weighting?.of;
}

/** The name of a framework as a sheet gives it. */
export function nameOf({ id, weighting }: Framework): string {
  return weighting?.of ?? id;
}

/** The ids of the frameworks that can be scored with. */
export function frameworksWithPoints(frameworks: readonly Framework[]): string[] {
  return frameworks.filter((framework) => scoredCriteria(framework).length > 0).map(({ id }) => id);
}

const FEWEST = 2;

function countKnown(names: readonly string[], framework: Framework): number {
  return names.filter((name) => criterionLabel(name, framework) !== undefined).length;
}
