import type { Action } from "../model/plan";
import { ACTION_FIELDS } from "./action-fields";
import type { Slot } from "./own-rows";
import type { Part } from "./route-entries";

/** An action of the plan that is mapped, which may be there already. */
export interface Claim {
  readonly part: Part;
  readonly action: Action;
}

/**
 * Decides which of several actions in the same words is the one that is there: the one that contradicts it least, then the one in the very same
 * text, then the one that says more of the same; never the one whose row happens to stand first.
 */
export function settleClaims<T extends Claim>(
  claims: readonly T[],
  slots: readonly Slot[],
): readonly (readonly [T, Slot])[] {
  if (claims.length < 2) return claims.flatMap((claim) => slots.slice(0, 1).map((slot) => [claim, slot] as const));
  const left = inSettledOrder(claims);
  return slots.flatMap((slot) => {
    const looked = left.slice(0, MOST_CLAIMS).map((claim) => ({ claim, misfit: misfitOf(claim.action, slot.action) }));
    const [best] = looked.sort((a, b) => a.misfit - b.misfit);
    if (best === undefined) return [];
    left.splice(left.indexOf(best.claim), 1);
    return [[best.claim, slot] as const];
  });
}

/** By what they and their rows say; where nothing differs it does not matter which goes first. */
function inSettledOrder<T extends Claim>(claims: readonly T[]): T[] {
  const keyed = claims.map((claim) => {
    const { source, entry } = claim.part;
    return { claim, key: JSON.stringify([claim.action, source?.id ?? null, entry]) };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ claim }) => claim);
}

function misfitOf(action: Action, there: Action): number {
  const both = ACTION_FIELDS.filter((field) => action[field] !== undefined && there[field] !== undefined);
  const equal = both.filter((field) => JSON.stringify(action[field]) === JSON.stringify(there[field])).length;
  return (both.length - equal) * 100 + (action.text === there.text ? 0 : 10) - equal;
}

/** More actions in the same words than any plan has. */
const MOST_CLAIMS = 40;
