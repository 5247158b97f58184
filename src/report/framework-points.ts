import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { add, ZERO } from "../base/ratio";
import { criterionTree } from "../model/criterion-tree";
import type { Framework } from "../model/framework";

/** What a framework is worth in all; `undefined` when it has no points. */
export function frameworkPoints(framework: Framework): string | undefined {
  const worths = criterionTree(framework).roots.flatMap(({ points }) => points ?? []);
  return worths.length === 0 ? undefined : toExact(worths.map(fromNumber).reduce(add, ZERO));
}
