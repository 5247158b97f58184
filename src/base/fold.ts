/**
 * Folds text for comparison: full and half width become one (NFKC), blanks go, letters are lower case.
 * Two labels that a reader would call the same have the same fold.
 *
 * @example
 * fold("創新（意） 服務情形") === fold("創新(意)服務情形") // => true
 */
export function fold(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}
