import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import type { Passage } from "../source/passage";
import type { CellItem } from "./cell-items";
import type { ActionDraft, DraftValue, EntryDraft } from "./entry-draft";
import { type Pairing, pairByNumber } from "./pair-by-number";
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
  /** To which a deadline or unit belongs where there is no action. */
  readonly entry: EntryDraft;
}

/** What became of the values in a column beside some actions. */
export interface GivenValues {
  readonly furniture: readonly Span[];
  readonly uneven: UnevenCounts | undefined;
  /** The last of them, which 同上 in the next row stands for. */
  readonly last: Passage | undefined;
}

/**
 * Gives the actions of a row the values in one column; numbers of values, signs for none and signs between units say
 * nothing more.
 */
export function giveValues(source: string, { field, cells, actions, above, entry }: ValueCells): GivenValues {
  const count = cells.length === 1 ? actions.length : 0;
  const all = withoutDittos(
    cells.flatMap((cell) => valueItems(source, cell, field, count)),
    above,
  );
  // Of a form that is numbered beforehand, more may be blank than there are actions.
  const items = all.filter(({ passage }, i) => passage.text !== "" || i < actions.length);
  const [last = above] = all.slice(-1).map(({ own }) => own);
  const furniture = all.flatMap(({ label, signs, passage }) => [
    ...(label?.spans ?? []),
    ...signs,
    ...(saysNothing(passage) ? passage.spans : []),
  ]);
  if (actions.length === 0) {
    // The signs between them.
    if (field === "unit") for (const { passage } of items) append(furniture, passage.spans);
    return { furniture, uneven: giveEntry(source, field, items, entry), last };
  }
  const pairing = allToOne(field, actions, items) ?? pairByNumber(actions, items);
  for (const { action, value } of pairing.pairs) {
    const [draft, item] = [actions[action], items[value]];
    if (draft === undefined || item === undefined || saysNothing(item.passage)) continue;
    if (field === "unit") append(furniture, item.passage.spans);
    give(source, field, draft, { passage: item.passage, isInferred: pairing.isShared || item.isDitto });
  }
  const counts = { found: items.length, expected: actions.length, surplus: pairing.surplus.length };
  const isUneven = (pairing.isUneven || counts.surplus > 0) && items.some(({ passage }) => passage.text !== "");
  return { furniture, uneven: isUneven ? counts : undefined, last };
}

interface ValueItem extends CellItem {
  /** The words that it stands for, where they stand. */
  readonly own: Passage | undefined;
  readonly isDitto: boolean;
}

/** 同上 means what stands above it; both places are where the value was read. */
function withoutDittos(items: readonly CellItem[], above: Passage | undefined): readonly ValueItem[] {
  let last = above;
  return items.map((item) => {
    const { passage } = item;
    const isDitto = last !== undefined && DITTO.test(passage.text);
    if (!isDitto) last = passage;
    const meant =
      last === undefined || !isDitto ? passage : { text: last.text, spans: [...last.spans, ...passage.spans] };
    return { ...item, passage: meant, isDitto, own: last };
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
  if (field === "unit") append(action.units, unitsIn(source, value));
  else action[field] ??= value;
}

/** A row without actions keeps its deadline and units, but a target or result belongs to an action. */
function giveEntry(
  source: string,
  field: PairedField,
  items: readonly ValueItem[],
  entry: EntryDraft,
): UnevenCounts | undefined {
  const filled = items.flatMap(({ passage, isDitto }) =>
    saysNothing(passage) ? [] : [{ passage, isInferred: isDitto }],
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
