import { largest } from "../../base/extremes";
import type { Framework } from "../../model/framework";
import { isFrameworkName } from "../../model/framework-name";
import { scoredCriteria } from "../../model/scored-criteria";
import { criterionLabel } from "./criterion-label";

/** The frameworks that names show: more than one where they cannot be told apart. */
export interface FittingFrameworks {
  readonly frameworks: readonly Framework[];
  /** How many of the names are criteria of the one that knows most. */
  readonly count: number;
  readonly of: number;
}

/**
 * The frameworks that know most of the names, if that is at least two thirds of them: one that is misspelt must not
 * hide its framework. Where not all names fit, another framework that knows nearly as many is not ruled out, since
 * editions of one scheme share most of their criteria. Two names show none, they may be strays.
 */
export function fittingFrameworks(names: readonly string[], frameworks: readonly Framework[]): FittingFrameworks {
  const counted = countedIn(names, frameworks);
  const count = Math.max(0, largest(counted.map((one) => one.count)));
  const isEnough = count >= FEWEST && count * 3 >= names.length * 2;
  const margin = count === names.length ? 1 : MARGIN;
  const fitting = isEnough ? counted.filter((one) => one.count > count - margin) : [];
  return { frameworks: fitting.map(({ framework }) => framework), count, of: names.length };
}

/**
 * The frameworks of which the names rather are than of the one that was asked for. Less is needed to doubt what was
 * asked for than to choose: two names, half of them all.
 */
export function otherFrameworks(
  names: readonly string[],
  told: Framework,
  frameworks: readonly Framework[],
): FittingFrameworks | undefined {
  const [own] = countedIn(names, [told]);
  if (own !== undefined && own.count * 2 >= names.length) return undefined;
  const others = countedIn(
    names,
    frameworks.filter(({ id }) => !isFrameworkName(told, id)),
  );
  const count = Math.max(0, largest(others.map((one) => one.count)));
  if (count < FEWEST_TO_DOUBT || count * 2 < names.length) return undefined;
  const most = others.filter((one) => one.count === count).map(({ framework }) => framework);
  return { frameworks: most, count, of: names.length };
}

/** How it is said that a framework was inferred: where not all names fit, something may be wrong. */
export function inferredCode(count: number, of: number): "framework-inferred" | "framework-presumed" {
  return count === of ? "framework-inferred" : "framework-presumed";
}

/** The ids of the frameworks that can be scored with. */
export function frameworksWithPoints(frameworks: readonly Framework[]): string[] {
  return frameworks.filter((framework) => scoredCriteria(framework).length > 0).map(({ id }) => id);
}

const FEWEST = 3;
const FEWEST_TO_DOUBT = 2;

/** By how many names the best must be ahead where not all of them are its own. */
const MARGIN = 2;

function countedIn(names: readonly string[], frameworks: readonly Framework[]) {
  return frameworks.map((framework) => ({
    framework,
    count: names.filter((name) => criterionLabel(name, framework) !== undefined).length,
  }));
}
