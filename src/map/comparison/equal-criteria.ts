import { findCrosswalk } from "../../crosswalks/find-crosswalk";
import type { Crosswalk } from "../../model/crosswalk";
import { invertCrosswalk } from "../../model/invert-crosswalk";
import type { PlanComparison } from "./plan-comparison";

/** A criterion by its framework and id. */
interface Named {
  readonly framework?: string;
  readonly criterion: string;
}

/**
 * Whether the criteria of two frameworks are equal, one for one: by the tables that the comparisons followed, or those of
 * the package between frameworks that do not stand next to each other.
 */
export function equalCriteria(compared: readonly PlanComparison[]): (one: Named, other: Named) => boolean {
  const tables = new Map<string, Crosswalk | undefined>();
  for (const { before, after, crosswalk } of compared) {
    if (crosswalk === undefined) continue;
    const [from, to] = [before.framework ?? "", after.framework ?? ""];
    tables.set(keyOf(from, to), crosswalk);
    if (!tables.has(keyOf(to, from))) tables.set(keyOf(to, from), invertCrosswalk(crosswalk));
  }
  const tableOf = (from: string, to: string) => {
    const key = keyOf(from, to);
    if (!tables.has(key)) tables.set(key, findCrosswalk(from, to));
    return tables.get(key);
  };
  return (one, other) => {
    if (one.framework === undefined || other.framework === undefined) return false;
    const { links = [] } = tableOf(one.framework, other.framework) ?? {};
    return links.some(
      ({ relation, sources, targets }) =>
        relation === "equal" && isOnly(sources, one.criterion) && isOnly(targets, other.criterion),
    );
  };
}

function keyOf(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

function isOnly(ids: readonly string[], id: string): boolean {
  return ids.length === 1 && ids[0] === id;
}
