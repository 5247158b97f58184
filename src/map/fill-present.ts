import type { Path } from "../base/path";
import type { Action } from "../model/plan";
import { ACTION_FIELDS } from "./action-fields";
import type { Row, Slot } from "./own-rows";
import type { Part } from "./route-entries";

/** Something that was not carried because the plan to map into says otherwise, by its place in the plan that is mapped. */
export interface NotCarried {
  readonly field: (typeof ACTION_FIELDS)[number] | (typeof ROW_FIELDS)[number];
  readonly path: Path;
}

/**
 * Gives what is there already what it lacks: an action its deadline, units, target and result, a row its strategy and
 * benefit where all of its actions come from that row. Nothing is overwritten; what differs is returned.
 */
export function fillPresent(
  part: Part,
  present: readonly (Slot | undefined)[],
  added: Row | undefined,
  rows: readonly Row[],
): readonly NotCarried[] {
  const left: NotCarried[] = [];
  for (const [i, { action, index }] of part.actions.entries()) {
    const slot = present[i];
    if (slot === undefined) continue;
    const path = ["entries", part.entryIndex, "actions", index];
    for (const field of fillAction(slot, action)) left.push({ field, path: [...path, field] });
  }
  const taken = new Set(present.filter((slot) => slot !== undefined));
  if (taken.size === 0) return left;
  const touched = rows.filter(({ slots }) => slots.some((slot) => taken.has(slot)));
  const own = touched.filter(({ slots }) => slots.every((slot) => taken.has(slot)));
  for (const field of ROW_FIELDS) {
    const value = part.entry[field];
    const said = [...touched, ...(added === undefined ? [] : [added])].map((row) => wordsOf(row)[field]);
    if (value === undefined || said.includes(value)) continue;
    const row = own.find((one) => wordsOf(one)[field] === undefined);
    if (row === undefined) left.push({ field, path: ["entries", part.entryIndex, field] });
    else if (field === "strategy") row.head = { ...row.head, strategy: value };
    else row.tail = { benefit: value, ...row.tail };
  }
  return left;
}

const ROW_FIELDS = ["strategy", "benefit"] as const;

function fillAction(slot: Slot, action: Action): readonly (typeof ACTION_FIELDS)[number][] {
  const there = slot.action;
  const missing = ACTION_FIELDS.filter((field) => there[field] === undefined && action[field] !== undefined);
  if (missing.length > 0) {
    const fields = ACTION_FIELDS.flatMap((field) => {
      const value = there[field] ?? action[field];
      return value === undefined ? [] : [[field, value] as const];
    });
    const { label, text } = there;
    // Each field comes from an action, under its own name.
    slot.action = { ...(label !== undefined && { label }), text, ...Object.fromEntries(fields) } as Action;
  }
  return ACTION_FIELDS.filter(
    (field) =>
      there[field] !== undefined &&
      action[field] !== undefined &&
      JSON.stringify(there[field]) !== JSON.stringify(action[field]),
  );
}

function wordsOf({ head, tail }: Row): { readonly strategy?: string; readonly benefit?: string } {
  const { strategy } = head;
  const { benefit } = tail;
  return { ...(strategy !== undefined && { strategy }), ...(benefit !== undefined && { benefit }) };
}
