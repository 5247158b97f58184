import { allText } from "./all-text";
import type { Passage } from "./plan-texts";

/**
 * The passages in which something stands that a rule needs. Most plans have none: one look at all of their text tells,
 * and costs much less than one at each passage. `^` in an expression must also be true behind a line break, and what it
 * matches may hold none.
 */
export function passagesWith(passages: readonly Passage[], sought: string | RegExp): readonly Passage[] {
  const stands = (text: string) => (typeof sought === "string" ? text.includes(sought) : sought.test(text));
  return stands(allText(passages)) ? passages.filter(({ text }) => stands(text)) : [];
}
