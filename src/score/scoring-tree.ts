import { append } from "../base/append";
import { fromNumber } from "../base/exact-number";
import { add, compare, type Ratio, ZERO } from "../base/ratio";
import { expectFramework } from "../model/expect-framework";
import type { Criterion, Framework } from "../model/framework";
import { worthFields } from "./worth-fields";

/** A framework made ready for scoring: only its criteria with points, under one virtual root. */
export interface ScoringTree {
  /** Worth the framework's total; its children are the top criteria. */
  readonly root: ScoringNode;
  /** What a judge marks, in document order; a leaf's `index` is its place here. */
  readonly leaves: readonly ScoringNode[];
  readonly byId: ReadonlyMap<string, ScoringNode>;
  /** The first node whose points are not above 0 or not the sum of those under it: nothing can be scored then. */
  readonly inconsistent: ScoringNode | undefined;
}

export interface ScoringNode {
  readonly criterion: Criterion;
  /** As the criterion has them: criteria differ in their optional properties, which makes them slow to read. */
  readonly id: string;
  readonly label: string;
  readonly level: string;
  readonly title: string | undefined;
  /** Place among the leaves; -1 for groups. */
  readonly index: number;
  readonly children: readonly ScoringNode[];
  readonly worth: Ratio;
  /** The same as a number. */
  readonly max: number;
  /** The same by {@link DEFAULT_ROUNDING}. */
  readonly maxRounded: number;
  readonly worthText: string;
  /** Its weight in the framework's total in percent, when everything applies. */
  readonly share: Ratio;
  /** The same by {@link DEFAULT_ROUNDING}. */
  readonly shareRounded: number;
  readonly shareText: string;
}

/**
 * The scoring tree of a framework, built once per framework object.
 *
 * @throws {TypeError} when it is no framework at all: that is a programmer's error.
 */
export function scoringTree(framework: Framework): ScoringTree {
  const known = trees.get(framework);
  if (known !== undefined) return known;
  expectFramework(framework);
  const tree = build(framework);
  trees.set(framework, tree);
  return tree;
}

/** A cache of a pure function: it changes no result. */
const trees = new WeakMap<Framework, ScoringTree>();

interface Draft {
  readonly criterion: Criterion;
  readonly worth: Ratio;
  readonly children: readonly Draft[];
}

function build(framework: Framework): ScoringTree {
  const top = draft(framework);
  const total = sumOf(top);
  const nodes: ScoringNode[] = [];
  const leaves: ScoringNode[] = [];
  const finish = ({ criterion, worth, children }: Draft): ScoringNode => {
    const { id, label, level, title } = criterion;
    const index = children.length === 0 ? leaves.length : -1;
    const own: ScoringNode[] = [];
    const node = { criterion, id, label, level, title, index, children: own, ...worthFields(worth, total) };
    nodes.push(node);
    if (index !== -1) leaves.push(node);
    append(own, children.map(finish));
    return node;
  };
  const criterion = { id: framework.id, label: framework.title, level: "" };
  const root = finish({ criterion, worth: total, children: top });
  return {
    root,
    leaves,
    byId: new Map(nodes.slice(1).map((node) => [node.criterion.id, node])),
    inconsistent: nodes.find((node) => !holdsTogether(node)),
  };
}

/** The criteria with points, each under the nearest one above it that has points. */
function draft(framework: Framework): readonly Draft[] {
  const top: Draft[] = [];
  /** Criterion id → the list to which criteria under it belong. */
  const places = new Map<string, Draft[]>();
  for (const criterion of framework.criteria) {
    const { id, parent, points } = criterion;
    const siblings = places.get(parent ?? "") ?? top;
    const children: Draft[] = [];
    places.set(id, points === undefined ? siblings : children);
    if (points === undefined) continue;
    siblings.push({ criterion, worth: Number.isFinite(points) ? fromNumber(points) : ZERO, children });
  }
  return top;
}

function holdsTogether({ worth, children }: ScoringNode): boolean {
  return compare(worth, ZERO) > 0 && (children.length === 0 || compare(worth, sumOf(children)) === 0);
}

function sumOf(nodes: readonly { readonly worth: Ratio }[]): Ratio {
  return nodes.reduce((sum, { worth }) => add(sum, worth), ZERO);
}
