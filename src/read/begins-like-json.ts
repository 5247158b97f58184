/** Whether the first sign of a text is a bracket of JSON; a byte order mark and blanks may stand before it. */
export function beginsLikeJson(text: string): boolean {
  return /^\uFEFF?\s*[[{]/u.test(text);
}
