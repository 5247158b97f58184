/** Every sign that ends a line (換行) of a text file; the end of a page is one. */
export const LINE_END = /[\r\n\f\v\u0085\u2028\u2029]/gu;

export function isLineEnd(letter: string): boolean {
  return ALONE.test(letter);
}

const ALONE = /^[\r\n\f\v\u0085\u2028\u2029]$/u;
