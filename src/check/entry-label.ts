import { shorten } from "../base/preview";
import { criterionTree } from "../model/criterion-tree";
import type { Framework } from "../model/framework";

/** What a reader calls a criterion: its official label, or the name as written when the framework does not know it. */
export function entryLabel(framework: Framework | undefined, criterion: string): string {
  return (framework && criterionTree(framework).byId.get(criterion)?.label) ?? shorten(criterion);
}
