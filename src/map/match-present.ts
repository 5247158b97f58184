import type { Action } from "../model/plan";
import type { Row, Slot } from "./own-rows";
import type { Part } from "./route-entries";
import { sameWords } from "./same-words";

/** For every action of a part, in their order, the one that is there already. */
export type Present = ReadonlyMap<Part, readonly (Slot | undefined)[]>;

/**
 * Finds which actions are there already, each of them once: under the criterion where the action goes, first just the
 * same, then in the same words; only then anywhere, unless a person chose where it goes.
 */
export function matchPresent(parts: readonly Part[], rows: readonly Row[]): Present {
  const found = new Map<Part, (Slot | undefined)[]>(parts.map((part) => [part, part.actions.map(() => undefined)]));
  if (rows.length === 0) return found;
  const takeBy = PASSES.map(({ slotKey }) => taking(rows, slotKey));
  const used = new Set<Slot>();
  for (const [pass, { partKey }] of PASSES.entries()) {
    for (const [part, slots] of found) {
      for (const [i, { action }] of part.actions.entries()) {
        const key = slots[i] === undefined ? partKey(part, action) : undefined;
        const slot = key === undefined ? undefined : takeBy[pass]?.(key, used);
        if (slot !== undefined) slots[i] = slot;
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

function taking(rows: readonly Row[], slotKey: Pass["slotKey"]) {
  const slots = new Map<string, Slot[]>();
  // The first of several is to be taken first, from the end.
  for (const { head, slots: own } of [...rows].reverse()) {
    for (const slot of [...own].reverse()) {
      const key = slotKey(head.criterion, slot.action);
      const same = slots.get(key);
      if (same === undefined) slots.set(key, [slot]);
      else same.push(slot);
    }
  }
  return (key: string, used: Set<Slot>): Slot | undefined => {
    const same = slots.get(key) ?? [];
    for (let slot = same.pop(); slot !== undefined; slot = same.pop()) {
      if (used.has(slot)) continue;
      used.add(slot);
      return slot;
    }
    return undefined;
  };
}
