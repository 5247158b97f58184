import { append } from "../base/append";
import type { Path } from "../base/path";
import type { Framework } from "../model/framework";
import type { Action, Entry } from "../model/plan";
import { type Filled, fillPresent, type NotCarried } from "./fill-present";
import { matchPresent } from "./match-present";
import { type FillingYears, outdatedDeadline } from "./outdated-deadline";
import { hasWords, isSaid, ownRows, type Row, rowFor, type Slot, tailOf } from "./own-rows";
import { partsByTarget } from "./parts-by-target";
import type { Part } from "./route-entries";

/** Where an action of the old plan stands in the new one. */
export interface Place {
  readonly entry: number;
  readonly action: number;
  /** The criterion of that row. */
  readonly criterion: string;
  /** It was there before. */
  readonly isPresent: boolean;
}

/** The rows of the new plan, and where everything in them came from. */
export interface Placement {
  readonly entries: readonly Entry[];
  /** The places of a part's actions, in their order. */
  readonly placesOf: (part: Part) => readonly Place[];
  /** How many actions lost their numbering, because their row was joined or divided. */
  readonly unnumbered: number;
  /** What a part gave to the rows that were there. */
  readonly filledBy: (part: Part) => Filled | undefined;
  /** What the rows that were there did not get. */
  readonly notCarried: readonly NotCarried[];
}

/**
 * Puts the parts into rows of the new plan, in the order of its framework and then of the old one. Rows that are there
 * stay as they are, but that they get what they lack: what they say already is not said again, the rest goes to the end of a row of the same criterion,
 * strategy and benefit, or into a row of its own. Rows of several old criteria that have neither strategy nor benefit
 * become one.
 */
export function placeParts(
  parts: readonly Part[],
  existing: readonly Entry[],
  from: Framework,
  to: Framework,
  years: FillingYears,
): Placement {
  const rows = existing.map(existingRow);
  const groups = partsByTarget(parts, from, to);
  const present = matchPresent(
    groups.flatMap(([, group]) => group),
    rows,
  );
  const notCarried: NotCarried[] = [];
  const filled = new Map<Part, Filled>();
  // Before anything is added: what a row is given depends only on the actions that were there, not on the order of parts.
  for (const [part, taken] of present) {
    const filling = fillPresent(part, taken, rows, years);
    filled.set(part, filling.filled);
    append(notCarried, filling.notCarried);
  }
  const slots = new Map<Part, readonly Slot[]>();
  const fresh: Row[] = [];
  for (const [target, group] of groups) {
    const own = ownRows(rows, target, sourceNames(group).size > 1);
    for (const part of group) {
      const taken = present.get(part) ?? [];
      const needsRow =
        part.actions.length > 0
          ? taken.includes(undefined)
          : !isSaid(part, own) && (group.length === 1 || hasWords(part));
      const current = needsRow ? withoutOutdated(part, taken, years) : { part, left: [] };
      append(notCarried, current.left);
      const row = needsRow ? rowFor(current.part, target, own) : undefined;
      slots.set(
        part,
        current.part.actions.flatMap(({ action }, i) => taken[i] ?? (row === undefined ? [] : addTo(row, action))),
      );
      row?.parts.push(part);
    }
    for (const row of own.added) fresh.push(row);
  }
  const { entries, places, unnumbered } = writeRows(inOrder(rows, fresh, to));
  const placesOf = (part: Part): readonly Place[] => (slots.get(part) ?? []).flatMap((slot) => places.get(slot) ?? []);
  return { entries, placesOf, unnumbered, filledBy: (part) => filled.get(part), notCarried };
}

function writeRows(
  rows: readonly Row[],
): Pick<Placement, "entries" | "unnumbered"> & { readonly places: ReadonlyMap<Slot, Place> } {
  const places = new Map<Slot, Place>();
  let unnumbered = 0;
  const entries = rows.map((row, entry) => {
    const isRenumbered = !keepsNumbers(row);
    const actions = row.slots.map((slot, action) => {
      places.set(slot, { entry, action, criterion: row.head.criterion, isPresent: slot.isPresent });
      if (!isRenumbered || slot.isPresent || slot.action.label === undefined) return slot.action;
      unnumbered++;
      const { label: _, ...unlabelled } = slot.action;
      return unlabelled;
    });
    return { ...row.head, actions, ...row.tail };
  });
  return { entries, places, unnumbered };
}

function existingRow({ actions, benefit, deadline, units, ...head }: Entry): Row {
  const slots = actions.map((action) => ({ action, isPresent: true }));
  return { head, tail: tailOf({ benefit, deadline, units }), slots, parts: [], isExisting: true };
}

/** The old criteria that have something to bring. */
export function sourceNames(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts
      .filter((part) => part.actions.length > 0 || hasWords(part))
      .map(({ source, entry }) => source?.id ?? entry.criterion),
  );
}

/** What comes new into a plan of another year brings no deadline that would be out of date there, as what is there gets none. */
function withoutOutdated(
  part: Part,
  taken: readonly unknown[],
  years: FillingYears,
): { readonly part: Part; readonly left: readonly NotCarried[] } {
  const left: NotCarried[] = [];
  const without = <T extends Pick<Action, "deadline">>(one: T, path: Path): T | Omit<T, "deadline"> => {
    const outdated = outdatedDeadline(one.deadline, years);
    if (outdated === undefined) return one;
    left.push({ field: "deadline", path: [...path, "deadline"], outdated });
    const { deadline: _, ...rest } = one;
    return rest;
  };
  const path = ["entries", part.entryIndex];
  const actions = part.actions.map(({ action, index }, i) => ({
    action: taken[i] === undefined ? without(action, [...path, "actions", index]) : action,
    index,
  }));
  // The period of a row that has actions does not go along anyway.
  const entry = part.entry.actions.length === 0 ? without(part.entry, path) : part.entry;
  return { part: { ...part, actions, entry }, left };
}

function addTo(row: Row, action: Action): Slot {
  const slot = { action, isPresent: false };
  row.slots.push(slot);
  return slot;
}

/** Numbers stay where a row is the whole of one old row. */
function keepsNumbers({ parts, slots, isExisting }: Row): boolean {
  const [only] = parts;
  return !isExisting && parts.length === 1 && only?.isWhole === true && only.actions.length === slots.length;
}

/** Existing rows keep their order; a new one follows the last of them that does not come after it in the framework. */
function inOrder(rows: readonly Row[], fresh: readonly Row[], to: Framework): readonly Row[] {
  if (rows.length === 0) return fresh;
  const order = new Map(to.criteria.map(({ id }, i) => [id, i]));
  const existing = rows.map(({ head }) => order.get(head.criterion) ?? -1);
  const positions = new Map<string, number>();
  const after = new Map<number, Row[]>();
  for (const row of fresh) {
    const { criterion } = row.head;
    const place = order.get(criterion) ?? Number.POSITIVE_INFINITY;
    const position = positions.get(criterion) ?? existing.findLastIndex((one) => one <= place);
    positions.set(criterion, position);
    const list = after.get(position);
    if (list === undefined) after.set(position, [row]);
    else list.push(row);
  }
  return [...(after.get(-1) ?? []), ...rows.flatMap((row, i) => [row, ...(after.get(i) ?? [])])];
}
