import { follows, isFirst, type PrintedNumber } from "../source/printed-number";
import type { ColumnField } from "../tables/column-words";

/** The number of the item that stands in a cell last, and the number within that. */
export interface NumberedCell {
  readonly number: PrintedNumber | undefined;
  readonly inner: PrintedNumber | undefined;
}

/** What it costs that this number comes next: numbers follow each other, those of another style stand within an item. */
export function numberCost({ number: outer, inner }: NumberedCell, number: PrintedNumber, field: ColumnField): number {
  const wrong = field === "criterion" ? WRONG_NUMBER / 2 : WRONG_NUMBER;
  if (outer === undefined) return isFirst(number) ? 0 : wrong;
  if (number.style === outer.style) return follows(outer, number) ? 0 : isFirst(number) ? RESTART : wrong;
  const isNext = inner === undefined ? isFirst(number) : inner.style === number.style && follows(inner, number);
  return isNext ? NEXT_INSIDE : RESTART;
}

const NEXT_INSIDE = 0.7;
const WRONG_NUMBER = 5;
const RESTART = 5;
