/** What it is worth to give things to owners in order. */
export interface Assignment {
  readonly things: number;
  readonly owners: number;
  /** That a thing is the first of an owner's, or stands after another one of the same owner. */
  readonly worth: (thing: number, owner: number, isFirst: boolean) => number;
  /** What an owner without anything costs. */
  readonly skipped: number;
}

/** The best path to a thing at an owner. */
interface Step {
  readonly score: number;
  readonly from: number;
}

/**
 * Gives things to owners so that both keep their order. Far too many of them to compare are dealt out one by one, the
 * rest to the last owner.
 *
 * @returns for each thing the index of its owner; empty when there is no owner
 */
export function assignInOrder({ things, owners, worth, skipped }: Assignment): readonly number[] {
  if (owners === 0) return [];
  if (things * owners > MOST_PAIRS) return Array.from({ length: things }, (_, thing) => Math.min(thing, owners - 1));
  const steps: Step[][] = [];
  for (let thing = 0; thing < things; thing++) {
    const before = steps.at(-1);
    let reach: Step = { score: Number.NEGATIVE_INFINITY, from: -1 };
    const row: Step[] = [];
    for (let owner = 0; owner < owners; owner++) {
      // Nothing was given yet: the owners before this one go without.
      const fresh: Step = before === undefined ? { score: -skipped * owner, from: -1 } : reach;
      const first = { score: fresh.score + worth(thing, owner, true), from: fresh.from };
      const same = before?.[owner];
      const more = same && { score: same.score + worth(thing, owner, false), from: owner };
      row.push(more !== undefined && more.score >= first.score ? more : first);
      reach = { score: reach.score - skipped, from: reach.from };
      if (same !== undefined && same.score >= reach.score) reach = { score: same.score, from: owner };
    }
    steps.push(row);
  }
  return pathOf(steps, (owner) => skipped * (owners - 1 - owner));
}

const MOST_PAIRS = 250_000;

function pathOf(steps: readonly (readonly Step[])[], rest: (owner: number) => number): readonly number[] {
  const last = steps.at(-1) ?? [];
  let owner = last.reduce(
    (top, { score }, at) => (score - rest(at) > (last[top]?.score ?? 0) - rest(top) ? at : top),
    0,
  );
  const path: number[] = [];
  for (const step of steps.toReversed()) {
    path.push(owner);
    owner = step[owner]?.from ?? 0;
  }
  return path.reverse();
}
