import { fold } from "../base/fold";

/** A title without quotation marks, blanks and differences of width. */
export function bareTitle(title: string): string {
  return fold(title).replaceAll(QUOTATION_MARKS, "");
}

/**
 * Whether two titles name the same document. What is said around the known title makes no difference, but only
 * nearly the whole of it is that title: 「方案」 or 「政府服務」 could be any.
 */
export function isSameTitle(title: string, known: string): boolean {
  const [found, whole] = [bareTitle(title), bareTitle(known)];
  return found.includes(whole) || (whole.includes(found) && found.length * 4 >= whole.length * 3);
}

const QUOTATION_MARKS = /[「」『』《》〈〉"“”]/gu;
