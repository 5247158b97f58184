import { append } from "../base/append";
import type { Action, Entry } from "../model/plan";
import { ACTION_FIELDS } from "./action-fields";
import type { Row, Slot } from "./own-rows";
import type { Part } from "./route-entries";
import type { RowWords } from "./row-words";

/** An action of the plan that is mapped, which may be there already. */
export interface Claim {
  readonly part: Part;
  readonly action: Action;
}

/** An action that is there, in its row. */
export interface ActionThere {
  readonly slot: Slot;
  readonly action: Action;
  readonly row: Row;
}

/**
 * Decides which of several actions in the same words is which of those that are there: of all pairs first the one that contradicts
 * itself least, then the one in the very same text, then the one that says more of the same and less that the other
 * lacks, then the one whose rows have the same strategy and benefit; never the one that happens to stand first. Of more
 * pairs than `MOST_PAIRS` only those are looked at that stand near each other in an order of what they say, as no plan
 * has them. `ranks` has the place of every row in an order of what rows say, `words` its strategy and benefit.
 */
export function settleClaims<T extends Claim>(
  claims: readonly T[],
  actions: readonly ActionThere[],
  ranks: ReadonlyMap<Entry, number>,
  words: ReadonlyMap<Entry | Row, RowWords>,
): readonly (readonly [T, ActionThere])[] {
  const rankOf = ({ part }: T): number => ranks.get(part.entry) ?? 0;
  const some = claims
    .map((claim) => keyed(claim, words.get(claim.part.entry)))
    .sort((a, b) => byKey(a, b) || rankOf(a.one) - rankOf(b.one));
  const there = actions.map((each) => keyed(each, words.get(each.row))).sort(byKey);
  const size = some.length * there.length > MOST_PAIRS ? MOST_TOGETHER : some.length + there.length;
  const pairs: (readonly [T, ActionThere])[] = [];
  for (let at = 0; at < Math.min(some.length, there.length); at += size)
    append(pairs, pairUp(some.slice(at, at + size), there.slice(at, at + size)));
  return pairs;
}

interface Keyed<T> {
  readonly one: T;
  readonly text: string;
  /** All that the action says, then what its row says besides. */
  readonly key: string;
  /** What the action says in each field, if anything. */
  readonly fields: readonly (string | undefined)[];
  /** The strategy and benefit of its row. */
  readonly rowWords: RowWords;
}

function keyed<T extends { readonly action: Action }>(one: T, words: RowWords | undefined): Keyed<T> {
  const { action } = one;
  const fields = ACTION_FIELDS.map((field) =>
    action[field] === undefined ? undefined : JSON.stringify(action[field]),
  );
  const rowWords = words ?? [undefined, undefined];
  return { one, text: action.text, key: JSON.stringify([action, rowWords]), fields, rowWords };
}

/** Where nothing differs it does not matter which goes first. */
function byKey(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The pairs that fit best, each side in one of them at most; between equal ones the order of both sides decides. */
function pairUp<T, U>(some: readonly Keyed<T>[], there: readonly Keyed<U>[]): readonly (readonly [T, U])[] {
  const pairs = some.flatMap((a) =>
    there.map((b) => ({ a, b, misfit: misfitOf(a, b), apart: sumOfMisfits(a.rowWords, b.rowWords) })),
  );
  const taken = new Set<unknown>();
  return pairs
    .sort((one, other) => one.misfit - other.misfit || one.apart - other.apart)
    .flatMap(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a.one, b.one] as const];
    });
}

function misfitOf(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return sumOfMisfits(a.fields, b.fields) + (a.text === b.text ? 0 : 10);
}

function sumOfMisfits<T>(some: readonly (T | undefined)[], others: readonly (T | undefined)[]): number {
  return some.reduce((sum, one, i) => sum + fieldMisfit(one, others[i]), 0);
}

function fieldMisfit<T>(one: T | undefined, other: T | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : 1;
  return one === other ? -1 : 100;
}

/** More than any plan has in the same words. Beyond it they are taken in the order of their keys, so many at a time. */
const MOST_TOGETHER = 40;
const MOST_PAIRS = MOST_TOGETHER ** 2;
