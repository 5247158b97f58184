import { isRecord } from "./is-record";

/**
 * Whether a stored scorecard still has what its type promises, as far as comparing and grading need it. Walks without
 * recursion: depth alone cannot stop it.
 */
export function isScorecard(card: unknown): boolean {
  if (!isRecord(card) || typeof card.framework !== "string") return false;
  const { model, total, interval, tree } = card;
  if (!isRecord(model) || !isRecord(total) || !isRecord(interval) || !Array.isArray(tree)) return false;
  const bounds = [interval.lowest, interval.highest];
  const { exact } = interval;
  if (!isRecord(exact) || typeof exact.max !== "string") return false;
  return (
    hasExact(total, ["points", "percent"]) && bounds.every((bound) => hasExact(bound, ["percent"])) && isTree(tree)
  );
}

function hasExact(value: unknown, names: readonly string[]): boolean {
  if (!isRecord(value)) return false;
  const { exact } = value;
  return isRecord(exact) && names.every((name) => exact[name] === null || typeof exact[name] === "string");
}

function isTree(tree: readonly unknown[]): boolean {
  const open = tree.map((node) => ({ node, depth: 1 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (depth > DEEPEST || !isRecord(node) || typeof node.id !== "string" || !isRecord(node.exact)) return false;
    if (typeof node.exact.contribution !== "string" || typeof node.exact.max !== "string") return false;
    if (typeof node.exact.share !== "string") return false;
    if (node.children === undefined) continue;
    if (!Array.isArray(node.children)) return false;
    for (const child of node.children) open.push({ node: child, depth: depth + 1 });
  }
  return true;
}

/** Deeper than any framework. */
const DEEPEST = 100;
