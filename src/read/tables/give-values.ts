import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import type { Passage } from "../source/passage";
import { betweenUnits } from "./between-units";
import type { CellItem } from "./cell-items";
import { withSign } from "./ditto-reader";
import type { ActionDraft, DraftValue, EntryDraft } from "./entry-draft";
import { type Pairing, pairByNumber } from "./pair-by-number";
import { sharedUnits } from "./shared-units";
import { splitUnits } from "./split-units";
import { valueItems } from "./value-items";
import { DITTO, PLACEHOLDER } from "./value-words";

/** What actions have one by one. */
export type PairedField = "deadline" | "unit" | "target" | "result";

/** How many values there are and how many there should be. */
export interface UnevenCounts {
  readonly found: number;
  readonly expected: number;
  /** Values that found no action. */
  readonly surplus: number;
}

/** The cells of one column beside some actions. */
export interface ValueCells {
  readonly field: PairedField;
  readonly cells: readonly Cell[];
  readonly actions: readonly ActionDraft[];
  /** The value above, which 同上 stands for. */
  readonly above: Passage | undefined;
  /** What the column says of each action further up, by where the action stands; what it says of these is added. */
  readonly said: Map<Passage, readonly Passage[]>;
  /** To which a deadline or unit belongs where there is no action. */
  readonly entry: EntryDraft;
}

/** What became of the values in a column beside some actions. */
export interface GivenValues {
  readonly furniture: readonly Span[];
  readonly uneven: UnevenCounts | undefined;
  /** The last of them, which 同上 in the next row stands for. */
  readonly last: Passage | undefined;
  /** Whether actions and values both are 同上. */
  readonly isDitto: boolean;
}

/**
 * Gives the actions of a row the values in one column; numbers of values, signs for none and signs between units say
 * nothing more.
 */
export function giveValues(source: string, { field, cells, actions, above, said, entry }: ValueCells): GivenValues {
  const count = cells.length === 1 ? actions.length : 0;
  const all = withoutDittos(
    cells.flatMap((cell) => valueItems(source, cell, field, count)),
    above,
  );
  // Of a form that is numbered beforehand, more may be blank than there are actions.
  const items = all.filter(({ passage }, i) => passage.text !== "" || i < actions.length);
  const last = all.findLast(({ own }) => !DITTO.test(own.text))?.own ?? above;
  const furniture = all.flatMap(({ label, signs, passage }) => [
    ...(label?.spans ?? []),
    ...signs,
    ...(saysNothing(passage) ? passage.spans : []),
  ]);
  if (actions.length === 0) {
    // The signs between them.
    if (field === "unit")
      for (const { passage } of items) append(furniture, betweenUnits(passage, splitUnits(source, passage)));
    return { furniture, uneven: giveEntry(source, field, items, entry), last, isDitto: false };
  }
  const isDitto = areDittos(actions, items);
  if (isDitto && actions.some(({ origin }) => said.has(origin))) {
    for (const { sign } of items) append(furniture, sign?.spans ?? []);
    giveAsAbove(source, field, actions, items, said);
    return { furniture, uneven: undefined, last, isDitto };
  }
  const pairing = allToOne(field, actions, items) ?? pairByNumber(actions, items);
  const given = new Map<Passage, Passage[]>();
  const unitsOf = sharedUnits(source, items, pairing);
  for (const { action, value } of pairing.pairs) {
    const [draft, item] = [actions[action], items[value]];
    if (draft === undefined || item === undefined || saysNothing(item.passage)) continue;
    const isInferred = pairing.isShared || item.sign !== undefined;
    if (field === "unit") {
      const units = unitsOf(value);
      append(furniture, betweenUnits(item.passage, units));
      for (const passage of units) draft.units.push({ passage, isInferred });
    } else draft[field] ??= { passage: item.passage, isInferred };
    const own = given.get(draft.origin) ?? [];
    own.push(item.own);
    given.set(draft.origin, own);
  }
  for (const { origin } of actions) said.set(origin, given.get(origin) ?? []);
  const counts = { found: items.length, expected: actions.length, surplus: pairing.surplus.length };
  const isUneven = (pairing.isUneven || counts.surplus > 0) && items.some(({ passage }) => passage.text !== "");
  return { furniture, uneven: isUneven ? counts : undefined, last, isDitto };
}

interface ValueItem extends CellItem {
  /** The words that it stands for, where they stand. */
  readonly own: Passage;
  /** Where 同上 is printed for them. */
  readonly sign: Passage | undefined;
}

/** 同上 means what stands above it; both places are where the value was read. */
function withoutDittos(items: readonly CellItem[], above: Passage | undefined): readonly ValueItem[] {
  let last = above;
  return items.map((item) => {
    const { passage } = item;
    if (!DITTO.test(passage.text)) last = passage;
    else if (last !== undefined) return { ...item, passage: withSign(last, passage), sign: passage, own: last };
    return { ...item, sign: undefined, own: passage };
  });
}

/** Whether all of it stands further up, so that each action may go on with what is said of it there. */
function areDittos(actions: readonly ActionDraft[], items: readonly ValueItem[]): boolean {
  const areSigns = items.every(({ sign }) => sign !== undefined);
  return (
    areSigns && (items.length === 1 || items.length === actions.length) && actions.every((each) => each.isInferred)
  );
}

function giveAsAbove(
  source: string,
  field: PairedField,
  actions: readonly ActionDraft[],
  [first, ...others]: readonly ValueItem[],
  said: ValueCells["said"],
): void {
  actions.forEach((action, i) => {
    const sign = (i === 0 ? first : (others[i - 1] ?? first))?.sign;
    for (const passage of said.get(action.origin) ?? [])
      if (sign !== undefined) give(source, field, action, { passage: withSign(passage, sign), isInferred: true });
  });
}

/** Several lines of units beside one action are all of them its own. */
function allToOne(
  field: PairedField,
  actions: readonly ActionDraft[],
  items: readonly ValueItem[],
): Pairing | undefined {
  if (field !== "unit" || actions.length !== 1) return undefined;
  const pairs = items.map((_, value) => ({ action: 0, value }));
  return { pairs, surplus: [], isUneven: false, isShared: false };
}

function give(source: string, field: PairedField, action: ActionDraft, value: DraftValue): void {
  if (field !== "unit") action[field] ??= value;
  // 同上 may repeat it for every action; a text of that length is no list of units.
  else append(action.units, value.passage.text.length > LONGEST_REPEATED ? [value] : unitsIn(source, value));
}

const LONGEST_REPEATED = 400;

/** A row without actions keeps its deadline and units, but a target or result belongs to an action. */
function giveEntry(
  source: string,
  field: PairedField,
  items: readonly ValueItem[],
  entry: EntryDraft,
): UnevenCounts | undefined {
  const filled = items.flatMap(({ passage, sign }) =>
    saysNothing(passage) ? [] : [{ passage, isInferred: sign !== undefined }],
  );
  if (field === "unit") {
    append(
      entry.units,
      filled.flatMap((value) => unitsIn(source, value)),
    );
    return undefined;
  }
  const isTaken = field === "deadline" && entry.deadline === undefined;
  if (isTaken) entry.deadline = filled[0];
  const surplus = filled.length - (isTaken ? 1 : 0);
  return surplus > 0 ? { found: filled.length, expected: 0, surplus } : undefined;
}

/** A sign for nothing, or a number without words. */
function saysNothing({ text }: Passage): boolean {
  return text === "" || PLACEHOLDER.test(text);
}

function unitsIn(source: string, { passage, isInferred }: DraftValue): readonly DraftValue[] {
  return splitUnits(source, passage).map((unit) => ({ passage: unit, isInferred }));
}
