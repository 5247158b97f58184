import { fromExact } from "../base/exact-text";
import { add, divide, isZero, multiply, type Ratio, reduce, subtract, ZERO } from "../base/ratio";
import type { ScoreNode } from "../model/scorecard";

/** What the change of a criterion's contribution comes from. */
export const CHANGE_CAUSES = ["marks", "weights", "applicability", "assessment"] as const;

/**
 * marks 評分: the part of its maximum that it earned · weights 配分: its maximum in the framework, or the whole criterion
 * where only one of the frameworks has it · applicability 不適用: it, or what it carries the points of, became applicable
 * or ceased to be · assessment 評定: it was assessed only once.
 */
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** What one criterion came to, in exact numbers. */
export interface WeighedLeaf {
  readonly node: ScoreNode;
  readonly contribution: Ratio;
  /** Its maximum. */
  readonly max: Ratio;
  /** What it would contribute with full marks; 0 when it is not applicable. */
  readonly weight: Ratio;
}

/** Takes what is needed from a leaf of a scorecard; `undefined` when its numbers are none. */
export function weighLeafOf(node: ScoreNode, full: Ratio): WeighedLeaf | undefined {
  const { contribution, max, share } = node.exact;
  const [given, worth, percent] = [fromExact(contribution), fromExact(max), fromExact(share)];
  if (given === undefined || worth === undefined || percent === undefined) return undefined;
  return { node, contribution: given, max: worth, weight: divide(multiply(percent, full), HUNDRED) };
}

/**
 * Divides the change of a contribution among its causes; the parts add up to it exactly.
 *
 * A contribution is the product rate × maximum × scale: the part of the maximum that was earned, the maximum in the
 * framework, and by what the points are multiplied because others are not applicable. Where several of them changed each
 * is given its average over all orders in which they may have changed one after the other (Shapley value), so no cause is
 * preferred and the parts of the way back are the same with the other sign. Where there is no rate on one side the whole
 * change has one cause: the criterion was new (weights), not applicable (applicability) or not assessed (assessment).
 *
 * @see Shapley, L. S. (1953), A value for n-person games
 */
export function explainChange(
  before: WeighedLeaf | undefined,
  after: WeighedLeaf | undefined,
): Readonly<Record<ChangeCause, Ratio>> {
  const change = subtract(after?.contribution ?? ZERO, before?.contribution ?? ZERO);
  if (before === undefined || after === undefined) return { ...NOTHING, weights: change };
  const statuses = [before.node.status, after.node.status];
  if (statuses.includes("not-applicable")) return { ...NOTHING, applicability: change };
  if (statuses.some((status) => status !== "assessed")) return { ...NOTHING, assessment: change };
  const [old, recent] = [factorsOf(before), factorsOf(after)];
  if (old === undefined || recent === undefined) return { ...NOTHING, marks: change };
  const [marks, weights, applicability] = shapley(old, recent);
  return { ...NOTHING, marks, weights, applicability };
}

const NOTHING: Readonly<Record<ChangeCause, Ratio>> = {
  marks: ZERO,
  weights: ZERO,
  applicability: ZERO,
  assessment: ZERO,
};

type Factors = readonly [rate: Ratio, max: Ratio, scale: Ratio];

function factorsOf({ contribution, max, weight }: WeighedLeaf): Factors | undefined {
  return isZero(max) || isZero(weight) ? undefined : [divide(contribution, weight), max, divide(weight, max)];
}

/** Of three factors: a third of the step with both others old, a third with both new, a sixth with either. */
function shapley(old: Factors, recent: Factors): Factors {
  const share = (at: 0 | 1 | 2, b: 0 | 1 | 2, c: 0 | 1 | 2): Ratio => {
    const aligned = add(multiply(old[b], old[c]), multiply(recent[b], recent[c]));
    const crossed = add(multiply(old[b], recent[c]), multiply(recent[b], old[c]));
    const mean = add(multiply(aligned, THIRD), multiply(crossed, SIXTH));
    return multiply(subtract(recent[at], old[at]), mean);
  };
  return [share(0, 1, 2), share(1, 0, 2), share(2, 0, 1)];
}

const HUNDRED: Ratio = { n: 100, d: 1 };
const THIRD = reduce(1, 3);
const SIXTH = reduce(1, 6);
