import { compare, type Ratio } from "../../base/ratio";
import { alikePairs, type Match, type Matchable } from "./alike-pairs";

/** How texts are found again. */
export interface MatchOptions<T extends Matchable> {
  /** From how much of the same letters on two texts are taken for one. */
  readonly leastPercent: number;
  /** Whether two stand in the same place, such as under one criterion. */
  readonly isAtHome: (before: T, after: T) => boolean;
}

/**
 * Finds the texts of one plan again in another, each at most once: the same letters first, then by likeness, largest
 * first. Of equal likeness those go first that stand under the same criterion (`isAtHome`), then those whose places in
 * their rows are closest, then those whose places in the plan are, then the earlier ones; so it finds the same pairs from
 * either side.
 */
export function matchAlike<T extends Matchable>(
  before: readonly T[],
  after: readonly T[],
  { leastPercent, isAtHome }: MatchOptions<T>,
): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  const taken = new Set<T>();
  const take = (candidates: readonly Match<T>[]) => {
    for (const match of inOrder(candidates, isAtHome)) {
      if (taken.has(match.before) || taken.has(match.after)) continue;
      matches.push(match);
      taken.add(match.before).add(match.after);
    }
  };
  const rest = (all: readonly T[]) => all.filter((one) => !taken.has(one));
  for (const pairs of sameLetters(before, after)) take(pairs);
  take(alikePairs(rest(before), rest(after), leastPercent));
  return matches.sort((a, b) => a.before.order - b.before.order);
}

/** For each text that both plans have, every pair of its places; of very many places only those of one number. */
function* sameLetters<T extends Matchable>(before: readonly T[], after: readonly T[]): Generator<readonly Match<T>[]> {
  const [old, recent] = [byLetters(before), byLetters(after)];
  for (const [letters, some] of old) {
    const others = recent.get(letters) ?? [];
    const whole: Ratio = { n: 100, d: 1 };
    yield some
      .slice(0, MOST_PLACES)
      .flatMap((a) => others.slice(0, MOST_PLACES).map((b) => ({ before: a, after: b, likeness: whole })));
    yield some.flatMap((a, i) => {
      const b = others[i];
      return b === undefined || i < MOST_PLACES ? [] : [{ before: a, after: b, likeness: whole }];
    });
  }
}

function byLetters<T extends Matchable>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(one.letters.letters);
    if (group === undefined) groups.set(one.letters.letters, [one]);
    else group.push(one);
  }
  return groups;
}

/** What is left of equal keys are the pairs (i, j) and (j, i), which do not hinder each other. */
function inOrder<T extends Matchable>(
  candidates: readonly Match<T>[],
  isAtHome: MatchOptions<T>["isAtHome"],
): readonly Match<T>[] {
  const keyed = candidates.map((match) => {
    const { before, after } = match;
    const away = isAtHome(before, after) ? 0 : 1;
    const within = Math.abs(before.place - after.place);
    const distance = Math.abs(before.order - after.order);
    return { match, keys: [away, within, distance, before.order + after.order] };
  });
  keyed.sort((a, b) => compare(b.match.likeness, a.match.likeness) || compareKeys(a.keys, b.keys));
  return keyed.map(({ match }) => match);
}

/** Below zero when the first key that differs is smaller. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, i) => key !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** More places of one text than any plan has. */
const MOST_PLACES = 40;
