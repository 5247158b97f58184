/**
 * A short, safe picture of any value for a message: at most 60 letters, never a walk into its depth.
 *
 * @example
 * preview([1, 2, 3]) // => "[…]"
 * preview([]) // => "[]"
 */
export function preview(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return "{…}";
  if (typeof value === "symbol" || typeof value === "function") return typeof value;
  return shorten(String(value));
}

/** Cuts text to at most 60 letters, marking the cut with an ellipsis. */
export function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  // One letter more than may stay, each of at most two units.
  const letters = [...text.slice(0, (LONGEST + 1) * 2)];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

const LONGEST = 60;
