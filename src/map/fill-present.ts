import type { Path } from "../base/path";
import type { Action, Entry } from "../model/plan";
import type { ACTION_FIELDS } from "./action-fields";
import { type ActionDetails, fillAction } from "./fill-action";
import type { FillingYears } from "./outdated-deadline";
import type { Row, Slot } from "./own-rows";
import type { Part } from "./route-entries";

/** Something that was not carried into what is there, by its place in the plan that is mapped. */
export interface NotCarried {
  readonly field: (typeof ACTION_FIELDS)[number] | (typeof ROW_FIELDS)[number];
  readonly path: Path;
  /** Where it is of another year; otherwise the plan to map into says something else. */
  readonly outdated?: NonNullable<Action["deadline"]>;
}

/** What a part gave to what was there. */
export interface Filled {
  /** By the place of the action in its row. */
  readonly actions: ReadonlyMap<number, ActionDetails>;
  /** To the row of a criterion. */
  readonly rows: readonly { readonly criterion: string; readonly words: Pick<Entry, (typeof ROW_FIELDS)[number]> }[];
}

/**
 * Gives what is there already what it lacks: an action its deadline, units, target and result, a row its strategy and
 * benefit where all of its actions come from that row (so this is done before actions are added). Nothing is overwritten; what differs is told.
 */
export function fillPresent(
  part: Part,
  present: readonly (Slot | undefined)[],
  rows: readonly Row[],
  years: FillingYears,
): { readonly filled: Filled; readonly notCarried: readonly NotCarried[] } {
  const notCarried: NotCarried[] = [];
  const actions = new Map<number, ActionDetails>();
  for (const [i, { action, index }] of part.actions.entries()) {
    const slot = present[i];
    if (slot === undefined) continue;
    const path = ["entries", part.entryIndex, "actions", index];
    const { filled, differing, outdated } = fillAction(slot, action, years);
    if (Object.keys(filled).length > 0) actions.set(index, filled);
    if (outdated !== undefined) notCarried.push({ field: "deadline", path: [...path, "deadline"], outdated });
    for (const field of differing) notCarried.push({ field, path: [...path, field] });
  }
  const { filled, left } = fillRow(part, present, rows);
  for (const one of left) notCarried.push(one);
  return { filled: { actions, rows: filled }, notCarried };
}

const ROW_FIELDS = ["strategy", "benefit"] as const;

function fillRow(
  part: Part,
  present: readonly (Slot | undefined)[],
  rows: readonly Row[],
): { readonly filled: Filled["rows"]; readonly left: readonly NotCarried[] } {
  const left: NotCarried[] = [];
  const filled: Filled["rows"][number][] = [];
  const taken = new Set(present.filter((slot) => slot !== undefined));
  if (taken.size === 0) return { filled, left };
  const touched = rows.filter(({ slots }) => slots.some((slot) => taken.has(slot)));
  const own = touched.filter(({ slots }) => slots.every((slot) => taken.has(slot)));
  for (const field of ROW_FIELDS) {
    const value = part.entry[field];
    if (value === undefined || touched.some((row) => wordsOf(row)[field] === value)) continue;
    const row = own.find((one) => wordsOf(one)[field] === undefined);
    if (row === undefined) {
      // What is not there yet comes to stand in a row that says it.
      if (!present.includes(undefined)) left.push({ field, path: ["entries", part.entryIndex, field] });
      continue;
    }
    if (field === "strategy") row.head = { ...row.head, strategy: value };
    else row.tail = { benefit: value, ...row.tail };
    filled.push({ criterion: row.head.criterion, words: { [field]: value } });
  }
  return { filled, left };
}

function wordsOf({ head, tail }: Row): { readonly strategy?: string; readonly benefit?: string } {
  const { strategy } = head;
  const { benefit } = tail;
  return { ...(strategy !== undefined && { strategy }), ...(benefit !== undefined && { benefit }) };
}
