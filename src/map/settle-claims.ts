import type { Action, Entry } from "../model/plan";
import { ACTION_FIELDS } from "./action-fields";
import type { Slot } from "./own-rows";
import type { Part } from "./route-entries";

/** An action of the plan that is mapped, which may be there already. */
export interface Claim {
  readonly part: Part;
  readonly action: Action;
}

/**
 * Decides which of several actions in the same words is which of those that are there: of all pairs first the one that contradicts
 * itself least, then the one in the very same text, then the one that says more of the same and less that the other
 * lacks; never the one that happens to stand first. `ranks` has the place of every row in an order of what rows say.
 */
export function settleClaims<T extends Claim>(
  claims: readonly T[],
  slots: readonly Slot[],
  ranks: ReadonlyMap<Entry, number>,
): readonly (readonly [T, Slot])[] {
  const rankOf = ({ part }: T): number => ranks.get(part.entry) ?? 0;
  const some = claims.map(withKey).sort((a, b) => byKey(a, b) || rankOf(a.one) - rankOf(b.one));
  const there = slots.map(withKey).sort(byKey);
  const size = some.length * there.length > MOST_PAIRS ? MOST_TOGETHER : some.length + there.length;
  const pairs: (readonly [T, Slot])[] = [];
  for (let at = 0; at < Math.min(some.length, there.length); at += size)
    pairs.push(...pairUp(some.slice(at, at + size), there.slice(at, at + size)));
  return pairs;
}

interface Keyed<T> {
  readonly one: T;
  readonly text: string;
  /** All that the action says. */
  readonly key: string;
  /** What it says in each field, if anything. */
  readonly fields: readonly (string | undefined)[];
}

function withKey<T extends { readonly action: Action }>(one: T): Keyed<T> {
  const { action } = one;
  const fields = ACTION_FIELDS.map((field) =>
    action[field] === undefined ? undefined : JSON.stringify(action[field]),
  );
  return { one, text: action.text, key: JSON.stringify(action), fields };
}

/** Where nothing differs it does not matter which goes first. */
function byKey(a: Keyed<unknown>, b: Keyed<unknown>): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** The pairs that fit best, each side in one of them at most; between equal ones the order of both sides decides. */
function pairUp<T, U>(some: readonly Keyed<T>[], there: readonly Keyed<U>[]): readonly (readonly [T, U])[] {
  const pairs = some.flatMap((a) => there.map((b) => ({ a, b, misfit: misfitOf(a, b) })));
  const taken = new Set<unknown>();
  return pairs
    .sort((one, other) => one.misfit - other.misfit)
    .flatMap(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return [];
      taken.add(a).add(b);
      return [[a.one, b.one] as const];
    });
}

function misfitOf(a: Keyed<unknown>, b: Keyed<unknown>): number {
  const fields = a.fields.map((one, i) => fieldMisfit(one, b.fields[i]));
  return fields.reduce((sum, one) => sum + one, a.text === b.text ? 0 : 10);
}

function fieldMisfit(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return one === other ? 0 : 1;
  return one === other ? -1 : 100;
}

/** More than any plan has in the same words. Beyond it they are taken in order, so many at a time. */
const MOST_TOGETHER = 40;
const MOST_PAIRS = MOST_TOGETHER ** 2;
