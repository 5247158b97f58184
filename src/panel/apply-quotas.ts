import type { ReadQuota } from "./read-quotas";

/** A subject that has a grade, within its group. */
export interface Candidate {
  /** Place of its grade in the scale by score and limits; 0 is the best. */
  readonly place: number;
  /** Its rank in the group; `null` when it has none. */
  readonly rank: number | null;
}

/** The places of the best and the worst grade that a subject can have; the same unless it is left open. */
export interface Placed {
  readonly best: number;
  readonly worst: number;
}

/**
 * Gives out limited grades (等第名額) in one group: the best by rank get them, the others the next grade down that
 * still has room. Where subjects that share a rank do not all fit, nothing is chosen: each has the best grade that it
 * would get before the others and the worst that it would get after them. A subject without a rank takes no limited
 * place: it is left open between its grade and the next one without a quota.
 */
export function applyQuotas(
  candidates: readonly Candidate[],
  quotas: ReadonlyMap<number, ReadQuota>,
): readonly Placed[] {
  const left = new Map([...quotas].map(([place, quota]) => [place, quota.placesFor(candidates.length)]));
  const placed: Placed[] = candidates.map(({ place }) => ({ best: place, worst: unlimitedFrom(place, left) }));
  for (const block of blocksOf(candidates)) {
    const wanted = block.map((index) => candidates[index]?.place ?? 0);
    const best = new Map(wanted.map((place) => [place, nextWithRoom(place, left)]));
    // Which places are taken does not depend on the order within the block, so neither does who comes last.
    const worst = new Map([...best.keys()].map((place) => [place, lastOf(place, wanted, left)]));
    for (const index of block) {
      const place = candidates[index]?.place ?? 0;
      placed[index] = { best: best.get(place) ?? place, worst: worst.get(place) ?? place };
    }
    for (const place of wanted) take(nextWithRoom(place, left), left);
  }
  return placed;
}

/** Indexes of those who share a rank, the best rank first. */
function blocksOf(candidates: readonly Candidate[]): readonly (readonly number[])[] {
  const blocks = new Map<number, number[]>();
  for (const [index, { rank }] of candidates.entries()) {
    if (rank === null) continue;
    const block = blocks.get(rank);
    if (block === undefined) blocks.set(rank, [index]);
    else block.push(index);
  }
  return [...blocks].sort(([a], [b]) => a - b).map(([, block]) => block);
}

/** The first grade from here down that has room; one without a quota always has. */
function nextWithRoom(place: number, left: ReadonlyMap<number, number>): number {
  let next = place;
  while (left.get(next) === 0) next++;
  return next;
}

function unlimitedFrom(place: number, left: ReadonlyMap<number, number>): number {
  let next = place;
  while (left.has(next)) next++;
  return next;
}

/** What one of those who want this grade gets when all others of the block come first. */
function lastOf(place: number, wanted: readonly number[], left: ReadonlyMap<number, number>): number {
  const rest = new Map(left);
  const others = [...wanted];
  others.splice(others.indexOf(place), 1);
  for (const other of others) take(nextWithRoom(other, rest), rest);
  return nextWithRoom(place, rest);
}

function take(place: number, left: Map<number, number>): void {
  const room = left.get(place);
  if (room !== undefined) left.set(place, room - 1);
}
