import { findCriterion } from "./find-criterion";
import type { Framework } from "./framework";

/**
 * Names of criteria in the order of the framework, whatever order they come in; those that it does not know last, and
 * several of one criterion, by code unit.
 */
export function inFrameworkOrder(names: readonly string[], framework: Framework): readonly string[] {
  const { criteria } = framework;
  const places = [...names].sort().map((name) => {
    const criterion = findCriterion(framework, name);
    return { name, place: criterion === undefined ? criteria.length : criteria.indexOf(criterion) };
  });
  return places.sort((a, b) => a.place - b.place).map(({ name }) => name);
}
