import type { Criterion, Framework } from "./framework";

/** The framework's criteria by id and by place. */
export interface CriterionTree {
  readonly byId: ReadonlyMap<string, Criterion>;
  readonly roots: readonly Criterion[];
  readonly childrenOf: ReadonlyMap<string, readonly Criterion[]>;
  /** The closest criterion above that has points: the one towards which points count. */
  readonly worthParentOf: ReadonlyMap<Criterion, Criterion>;
}

/** Indexes the tree of a framework; the index is kept as long as the framework object lives. */
export function criterionTree(framework: Framework): CriterionTree {
  const known = trees.get(framework);
  if (known !== undefined) return known;
  const tree = build(framework);
  trees.set(framework, tree);
  return tree;
}

/** From the root down to the criterion itself; empty when the id is unknown. */
export function criterionLineage(framework: Framework, id: string): readonly Criterion[] {
  const { byId } = criterionTree(framework);
  const upwards = new Set<Criterion>();
  let criterion = byId.get(id);
  // A tree that was not checked may run in a circle.
  while (criterion !== undefined && !upwards.has(criterion)) {
    upwards.add(criterion);
    criterion = criterion.parent === undefined ? undefined : byId.get(criterion.parent);
  }
  return [...upwards].reverse();
}

/** A cache of a pure function: it changes no result. */
const trees = new WeakMap<Framework, CriterionTree>();

function build(framework: Framework): CriterionTree {
  const byId = new Map<string, Criterion>();
  const roots: Criterion[] = [];
  const childrenOf = new Map<string, Criterion[]>();
  const worthParentOf = new Map<Criterion, Criterion>();
  /** Id → the criterion itself when it has points, else its worth parent. */
  const worth = new Map<string, Criterion>();
  for (const criterion of framework.criteria) {
    const { id, parent, points } = criterion;
    byId.set(id, criterion);
    const above = parent === undefined ? undefined : worth.get(parent);
    if (above !== undefined) worthParentOf.set(criterion, above);
    const counted = points === undefined ? above : criterion;
    if (counted !== undefined) worth.set(id, counted);
    if (parent === undefined) {
      roots.push(criterion);
      continue;
    }
    const siblings = childrenOf.get(parent);
    if (siblings === undefined) childrenOf.set(parent, [criterion]);
    else siblings.push(criterion);
  }
  return { byId, roots, childrenOf, worthParentOf };
}
