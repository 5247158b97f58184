import type { Paragraph } from "./block";
import { ITEM_MARK } from "./item-words";

/** Whether a paragraph begins an item of a list (條列), by a number in its text or by an automatic one. */
export function startsItem({ text, number }: Paragraph): boolean {
  return number !== undefined || ITEM_MARK.test(text);
}
