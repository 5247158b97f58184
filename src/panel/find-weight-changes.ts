import { fromNumber, toNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { compare, type Ratio, subtract, ZERO } from "../base/ratio";
import { roundToRatio } from "../base/rounding";
import type { WeightChange } from "../model/panel-sensitivity";
import type { ScoringNode, ScoringTree } from "../score/scoring-tree";
import { criterionName } from "./criterion-name";
import { leavesOf } from "./leaves-of";
import { differs, type SubjectOutcome } from "./panel-variants";

/** How the weights of one group are searched. */
export interface WeightSearch {
  /** As it is. */
  readonly before: readonly SubjectOutcome[];
  /** Places in the group that are looked at. */
  readonly subjects: readonly number[];
  /** What comes out when the criterion has so many percent. */
  readonly tryOut: (node: ScoringNode, percent: Ratio) => readonly SubjectOutcome[];
  readonly isOver: () => boolean;
}

interface Found {
  readonly node: ScoringNode;
  readonly percent: Ratio;
  readonly distance: Ratio;
  readonly outcome: SubjectOutcome;
}

/**
 * For each subject the smallest change of one weight that was found: from the weight as it is, whole percentages from 1
 * to 99 are tried outwards; between the last that changed nothing and the first that did, hundredths are halved.
 */
export function findWeightChanges(
  trees: readonly ScoringTree[],
  search: WeightSearch,
): ReadonlyMap<number, WeightChange> {
  const best = new Map<number, Found>();
  for (const node of trees.flatMap(weighableNodes)) {
    for (const direction of [1, -1]) walk(node, direction, best, search);
  }
  return new Map([...best].map(([subject, found]) => [subject, writeChange(found)]));
}

/** Criteria whose weight is not that of one above or below them. */
function weighableNodes({ byId, leaves }: ScoringTree): readonly ScoringNode[] {
  return [...byId.values()].filter((node) => {
    const own = leavesOf(node).length;
    return own < leaves.length && (node.children.length === 0 || own > 1);
  });
}

function walk(node: ScoringNode, direction: number, best: Map<number, Found>, search: WeightSearch): void {
  const { before, subjects, tryOut, isOver } = search;
  let open = [...subjects];
  let last = node.share;
  for (const percent of wholesFrom(toNumber(node.share), direction)) {
    // Those that have something better already need not be looked at any more; the last step may still have it.
    open = open.filter((subject) => isNearer(node, last, best.get(subject)));
    if (open.length === 0 || isOver()) return;
    const next = fromNumber(percent);
    const outcomes = tryOut(node, next);
    const changed = open.filter((subject) => differs(before[subject], outcomes[subject]));
    for (const subject of changed) {
      const found = refine(node, last, next, subject, search) ?? foundAt(node, next, outcomes[subject]);
      const known = best.get(subject);
      if (found !== undefined && (known === undefined || compare(found.distance, known.distance) < 0)) {
        best.set(subject, found);
      }
    }
    open = open.filter((subject) => !changed.includes(subject));
    last = next;
  }
}

function wholesFrom(share: number, direction: number): readonly number[] {
  const wholes = Array.from({ length: MOST_PERCENT }, (_, place) => place + 1);
  return direction > 0 ? wholes.filter((whole) => whole > share) : wholes.filter((whole) => whole < share).reverse();
}

const MOST_PERCENT = 99;

/** Between a weight that changes nothing and one that does: the first hundredth, seen from the former, that does. */
function refine(
  node: ScoringNode,
  same: Ratio,
  other: Ratio,
  subject: number,
  { before, tryOut, isOver }: WeightSearch,
): Found | undefined {
  const far = Math.round(toNumber(other) * 100);
  const near = hundredthBeside(same, far);
  let low = 0;
  let high = Math.abs(far - near);
  const at = (steps: number): Ratio => fromNumber((near + Math.sign(far - near) * steps) / 100);
  let found: Found | undefined;
  // `low` may be the weight as it is, rounded towards the other: it is tried like any other unless it is the same.
  if (compare(at(0), same) !== 0) {
    const outcome = tryOut(node, at(0))[subject];
    if (differs(before[subject], outcome)) return foundAt(node, at(0), outcome);
  }
  while (high - low > 1 && !isOver()) {
    const middle = (low + high) >> 1;
    const outcome = tryOut(node, at(middle))[subject];
    if (differs(before[subject], outcome)) {
      high = middle;
      found = foundAt(node, at(middle), outcome);
    } else low = middle;
  }
  return found;
}

/** The nearest hundredth that is not farther from the other end. */
function hundredthBeside(value: Ratio, far: number): number {
  const floor = toNumber(roundToRatio(value, { mode: "truncate", digits: 2 })) * 100;
  const rounded = Math.round(floor);
  const isWhole = compare(fromNumber(rounded / 100), value) === 0;
  return isWhole || far <= rounded ? rounded : rounded + 1;
}

function foundAt(node: ScoringNode, percent: Ratio, outcome: SubjectOutcome | undefined): Found | undefined {
  return outcome && { node, percent, distance: distanceOf(node, percent), outcome };
}

function isNearer(node: ScoringNode, percent: Ratio, known: Found | undefined): boolean {
  return known === undefined || compare(distanceOf(node, percent), known.distance) < 0;
}

function distanceOf({ share }: ScoringNode, percent: Ratio): Ratio {
  const distance = subtract(percent, share);
  return compare(distance, ZERO) < 0 ? subtract(ZERO, distance) : distance;
}

function writeChange({ node, percent, outcome }: Found): WeightChange {
  return {
    criterion: criterionName(node),
    from: toNumber(node.share),
    to: toNumber(percent),
    exact: { from: node.shareText, to: toExact(percent), change: toExact(subtract(percent, node.share)) },
    rank: outcome.rank,
    ...(outcome.grade !== undefined && { grade: outcome.grade }),
  };
}
