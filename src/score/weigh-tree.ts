import { add, compare, divide, multiply, type Ratio, ZERO } from "../base/ratio";
import { joinStatus } from "../model/join-status";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { ScoreStatus } from "../model/scorecard";
import { MISSING, type Reading, type Readings } from "./read-mark";
import type { ScoringNode } from "./scoring-tree";

/** What a node of the scoring tree came to. None leaves a property out: objects of one shape are read faster. */
export interface Weighed {
  readonly node: ScoringNode;
  readonly status: ScoreStatus;
  readonly children: readonly Weighed[];
  /** Only for a leaf. */
  readonly reading: Reading | undefined;
  /** On the node's own maximum. */
  readonly points: Ratio;
  /** Own maximum: as the framework says, or what the policy leaves of it. */
  readonly max: Ratio;
  /** The part of it that was assessed. */
  readonly assessed: Ratio;
  /** By what the points of the children are multiplied; `undefined` for 1. */
  readonly factor: Ratio | undefined;
}

/**
 * Adds up the readings from the leaves to the root.
 * Under `redistribute` a group is worth its own maximum however few of its children are applicable: its points are
 * those of the children times its maximum over theirs. Otherwise it is worth what its applicable children are worth.
 */
export function weighTree(node: ScoringNode, readings: Readings, policy: NotApplicablePolicy): Weighed {
  if (node.children.length === 0) return weighLeaf(node, readings[node.index] ?? MISSING);
  const children = node.children.map((child) => weighTree(child, readings, policy));
  let status: ScoreStatus = "not-applicable";
  let points = ZERO;
  let isWhole = true;
  for (const child of children) {
    isWhole &&= child.assessed === child.node.worth;
    if (child.status === "not-applicable") continue;
    status = joinStatus(status, child.status);
    points = add(points, child.points);
  }
  const { worth } = node;
  const group = { node, status, children, reading: undefined, points, max: worth, assessed: worth, factor: undefined };
  // Nearly always everything was assessed; what the children are worth is known to add up then.
  if (isWhole) return group;
  if (status === "not-applicable") return { ...group, assessed: ZERO };
  const applicable = children.filter((child) => child.status !== "not-applicable");
  const max = applicable.reduce((sum, child) => add(sum, child.max), ZERO);
  const assessed = applicable.reduce((sum, child) => add(sum, child.assessed), ZERO);
  if (policy !== "redistribute" || compare(max, worth) === 0) return { ...group, max, assessed };
  const factor = divide(worth, max);
  return { ...group, points: multiply(factor, points), assessed: multiply(factor, assessed), factor };
}

function weighLeaf(node: ScoringNode, reading: Reading): Weighed {
  const { points = ZERO, status } = reading;
  const assessed = status === "assessed" ? node.worth : ZERO;
  return { node, status, children: NONE, reading, points, max: node.worth, assessed, factor: undefined };
}

const NONE: readonly Weighed[] = [];
