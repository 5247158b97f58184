import type { Framework } from "../model/framework";
import type { Part } from "./route-entries";

/** The parts of each criterion of the new framework, in the order of both; what it does not know comes last. */
export function partsByTarget(
  parts: readonly Part[],
  from: Framework,
  to: Framework,
): readonly (readonly [string, readonly Part[]])[] {
  const groups = new Map<string, Part[]>(to.criteria.map(({ id }) => [id, []]));
  const places = new Map(from.criteria.map((criterion, i) => [criterion, i]));
  const placeOf = ({ source }: Part): number => (source && places.get(source)) ?? from.criteria.length;
  const sorted = [...parts].sort((a, b) => placeOf(a) - placeOf(b) || a.entryIndex - b.entryIndex);
  for (const part of sorted) {
    if (part.target === undefined) continue;
    const group = groups.get(part.target.id);
    if (group === undefined) groups.set(part.target.id, [part]);
    else group.push(part);
  }
  return [...groups].filter(([, group]) => group.length > 0);
}
