import type { Action } from "../model/plan";
import type { Row, Slot } from "./own-rows";
import type { Part } from "./route-entries";
import { rowRanks } from "./row-ranks";
import { rowWords } from "./row-words";
import { sameWords } from "./same-words";
import { type ActionThere, settleClaims } from "./settle-claims";

/** For every action of a part, in their order, the one that is there already. */
export type Present = ReadonlyMap<Part, readonly (Slot | undefined)[]>;

/**
 * Finds which actions are there already, each of them once: under the criterion where the action goes, first just the
 * same, then in the same words; only then anywhere, unless a person chose where it goes. Of several in the same words the
 * one that fits best is found, in whatever order the rows stand; of more than any plan has in the same words, one that
 * fits but not always the best.
 */
export function matchPresent(parts: readonly Part[], rows: readonly Row[]): Present {
  const found = new Map<Part, (Slot | undefined)[]>(parts.map((part) => [part, part.actions.map(() => undefined)]));
  if (rows.length === 0) return found;
  const entries = parts.map(({ entry }) => entry);
  const [ranks, words] = [rowRanks(entries), rowWords(entries, rows)];
  const used = new Set<Slot>();
  for (const { slotKey, partKey } of PASSES) {
    const free = freeSlots(rows, slotKey, used);
    const claims = new Map<string, { part: Part; place: number; action: Action }[]>();
    for (const [part, slots] of found) {
      for (const [place, { action }] of part.actions.entries()) {
        const key = slots[place] === undefined ? partKey(part, action) : undefined;
        if (key === undefined || !free.has(key)) continue;
        const claim = { part, place, action };
        const others = claims.get(key);
        if (others === undefined) claims.set(key, [claim]);
        else others.push(claim);
      }
    }
    for (const [key, own] of claims) {
      for (const [{ part, place }, { slot }] of settleClaims(own, free.get(key) ?? [], ranks, words)) {
        found.get(part)?.splice(place, 1, slot);
        used.add(slot);
      }
    }
  }
  return found;
}

interface Pass {
  readonly slotKey: (criterion: string, action: Action) => string;
  readonly partKey: (part: Part, action: Action) => string | undefined;
}

const exactly = (criterion: string, { label: _, ...action }: Action): string => JSON.stringify([criterion, action]);
const inWords = (criterion: string, { text }: Action): string => JSON.stringify([criterion, sameWords(text)]);
const anywhere = (_: string, { text }: Action): string => sameWords(text);

/** The order matters: what is just the same is not to be taken by what is only alike. */
const PASSES: readonly Pass[] = [
  { slotKey: exactly, partKey: ({ target }, action) => target && exactly(target.id, action) },
  { slotKey: inWords, partKey: ({ target }, action) => target && inWords(target.id, action) },
  {
    slotKey: anywhere,
    partKey: ({ target, chosenBy }, action) =>
      target === undefined || chosenBy === "choice" ? undefined : anywhere("", action),
  },
];

/** The actions that nothing has been found in yet, in the order of their plan. */
function freeSlots(
  rows: readonly Row[],
  slotKey: Pass["slotKey"],
  used: ReadonlySet<Slot>,
): ReadonlyMap<string, readonly ActionThere[]> {
  const free = new Map<string, ActionThere[]>();
  for (const row of rows) {
    for (const slot of row.slots) {
      if (used.has(slot)) continue;
      const key = slotKey(row.head.criterion, slot.action);
      const there = { slot, action: slot.action, row };
      const same = free.get(key);
      if (same === undefined) free.set(key, [there]);
      else same.push(there);
    }
  }
  return free;
}
