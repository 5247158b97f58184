/**
 * Folds text for comparison: full and half width become one (NFKC), blanks go, letters are lower case.
 * Two labels that a reader would call the same have the same fold.
 *
 * @example
 * fold("創新（意） 服務情形") === fold("創新(意)服務情形") // => true
 */
export function fold(text: string): string {
  // Most labels are folded already, and looking costs less than folding.
  return FOLDED.test(text) ? text : text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** Common Chinese characters, which have no other form, and lower-case ASCII. */
const FOLDED = /^[\u4e00-\u9fff!-@[-~]*$/u;
