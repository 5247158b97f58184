import { COLUMN_HABITS, type ColumnModel } from "./flow-model";
import type { Tail } from "./flow-piece";

/** What it costs that a paragraph ends without a full stop. */
export function openEndCost(tail: Tail, width: number, before: number, { field, widths }: ColumnModel): number {
  const { open, isShort: isWords } = COLUMN_HABITS[field];
  if (isWords) return tail === "comma" ? WORDS_CUT : 0;
  // A line that does not reach the margin ends a paragraph without a full stop.
  const isShort = (widths?.widest ?? before) - width >= SHORT;
  return (isShort ? open / 2 : open) + (tail === "comma" ? open / 3 : 0);
}

/** Few words that end with 與 or a comma. */
const WORDS_CUT = 2;
/** Narrower than the margin by more than the character that did not fit. */
const SHORT = 4;
