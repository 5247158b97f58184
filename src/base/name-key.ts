/**
 * What is the same for all ways to write one name: full and half width become one (NFKC), and blanks and signs that
 * cannot be seen go. Capital letters stay: codes such as `A` and `a` may be two.
 *
 * @example
 * nameKey("王 大明　") === nameKey("王大明") // => true
 */
export function nameKey(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
}

/** Nearly all names: common Chinese characters and ASCII without blanks, which have no other form. */
const PLAIN = /^[\u4e00-\u9fff!-~]*$/u;
