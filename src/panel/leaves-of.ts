import type { ScoringNode } from "../score/scoring-tree";

/** What a judge marks of a criterion: itself, or all below it that have points. */
export function leavesOf(node: ScoringNode): readonly ScoringNode[] {
  return node.children.length === 0 ? [node] : node.children.flatMap(leavesOf);
}
