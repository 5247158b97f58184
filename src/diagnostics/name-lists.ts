/** Of thousands of names the first will do in words. */
export const MOST_NAMED = 10;

/** Names in a sentence; `count` is how many there are, of which the list may hold the first. */
export function shortList(names: readonly string[], count: number): string {
  return `${names.slice(0, MOST_NAMED).join("、")}${count > MOST_NAMED ? " 等" : ""}`;
}

/** The same in English. */
export function shortEnglishList(names: readonly string[], count: number): string {
  return `${names.slice(0, MOST_NAMED).join(", ")}${count > MOST_NAMED ? " …" : ""}`;
}
