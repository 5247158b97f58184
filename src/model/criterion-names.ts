import { fold } from "../base/fold";
import type { Criterion, Framework } from "./framework";

/** Folded name → the criteria that bear it; an id beats a label, a label an alias, an alias a misprint. */
export function criterionNames(framework: Framework): ReadonlyMap<string, readonly Criterion[]> {
  const known = indexes.get(framework);
  if (known !== undefined) return known;
  const index = new Map<string, Criterion[]>();
  const kinds = [
    (c: Criterion) => [c.id],
    (c: Criterion) => [c.label],
    (c: Criterion) => c.aliases ?? [],
    (c: Criterion) => c.misprints ?? [],
  ];
  for (const namesOfKind of kinds) {
    const additions = new Map<string, Criterion[]>();
    for (const criterion of framework.criteria) {
      for (const name of new Set(namesOfKind(criterion).map(fold))) {
        if (index.has(name)) continue;
        const bearers = additions.get(name);
        if (bearers === undefined) additions.set(name, [criterion]);
        else bearers.push(criterion);
      }
    }
    for (const [name, criteria] of additions) index.set(name, criteria);
  }
  indexes.set(framework, index);
  return index;
}

/** A cache of a pure function: it changes no result. */
const indexes = new WeakMap<Framework, ReadonlyMap<string, readonly Criterion[]>>();
