import { criterionTree } from "../model/criterion-tree";
import type { Framework } from "../model/framework";

/** The ids of everything that stands above some criteria, up to the root. */
export function criteriaAbove(framework: Framework, ids: Iterable<string>): ReadonlySet<string> {
  const { byId } = criterionTree(framework);
  const above = new Set<string>();
  for (const id of ids) {
    let parent = byId.get(id)?.parent;
    while (parent !== undefined && !above.has(parent)) {
      above.add(parent);
      parent = byId.get(parent)?.parent;
    }
  }
  return above;
}
