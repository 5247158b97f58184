import { fromNumber } from "../base/exact-number";
import { compare, divide, multiply, type Ratio, subtract } from "../base/ratio";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { ScoringNode, ScoringTree } from "../score/scoring-tree";
import { worthFields } from "../score/worth-fields";
import { leavesOf } from "./leaves-of";
import { sumOf } from "./mean-of";
import type { Cell, PanelTable } from "./panel-table";
import { readCell } from "./read-cell";

/**
 * The same sheets under another weight of one criterion: everything under it grows in proportion, everything beside it
 * shrinks in proportion, and the total stays. A mark keeps its share of the maximum.
 */
export function reweighTable(table: PanelTable, id: string, percent: Ratio, policy: NotApplicablePolicy): PanelTable {
  const node = table.tree.byId.get(id);
  if (node === undefined) return table;
  const inside = divide(percent, node.share);
  const outside = divide(subtract(HUNDRED, percent), subtract(HUNDRED, node.share));
  const within = new Set(leavesOf(node).map(({ index }) => index));
  const tree = scaleTree(table.tree, (leaf) => (within.has(leaf.index) ? inside : outside));
  const cells = table.cells.map((row) => row.map((cell) => cell && scaleCell(cell, table.tree, tree, policy)));
  return { ...table, tree, cells };
}

function scaleCell(cell: Cell, before: ScoringTree, after: ScoringTree, policy: NotApplicablePolicy): Cell {
  const readings = cell.readings.map((reading, index) => {
    const old = before.leaves[index];
    const leaf = after.leaves[index];
    if (reading?.points === undefined || old === undefined || leaf === undefined) return reading;
    return { ...reading, points: multiply(divide(reading.points, old.worth), leaf.worth) };
  });
  return readCell(readings, after, policy, cell.sheet);
}

function scaleTree(tree: ScoringTree, factorOf: (leaf: ScoringNode) => Ratio): ScoringTree {
  const byId = new Map<string, ScoringNode>();
  const leaves: ScoringNode[] = [];
  const scale = (node: ScoringNode): ScoringNode => {
    const children = node.children.map(scale);
    const worth =
      children.length === 0 ? multiply(node.worth, factorOf(node)) : sumOf(children.map((child) => child.worth));
    const scaled: ScoringNode = { ...node, children, ...worthFields(worth, tree.root.worth) };
    if (children.length === 0) leaves[node.index] = scaled;
    if (node !== tree.root) byId.set(node.id, scaled);
    return scaled;
  };
  const root = scale(tree.root);
  const kept = compare(root.worth, tree.root.worth) === 0 ? { ...root, worth: tree.root.worth } : root;
  // In the order of the framework, as it was before.
  const ordered = new Map(
    [...tree.byId.keys()].flatMap((id) => {
      const node = byId.get(id);
      return node === undefined ? [] : [[id, node] as const];
    }),
  );
  return { root: kept, leaves, byId: ordered, inconsistent: undefined };
}

const HUNDRED = fromNumber(100);
