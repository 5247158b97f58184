/** The nouns of this package that a file may hold. */
export type Noun = "plan" | "score-sheet" | "scorecard" | "framework" | "check-config";

/**
 * Which noun an object is by the field that only that noun has; `undefined` when no such field, or more than one, is
 * there. It tells the wrong file from a faulty one.
 *
 * @example
 * nounOf({ framework: "leap-award-2018", marks: {} }) // => "score-sheet"
 */
export function nounOf(input: unknown): Noun | undefined {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return undefined;
  const [noun, ...more] = OWN_FIELDS.filter(([, field]) => Object.hasOwn(input, field));
  return more.length === 0 ? noun?.[0] : undefined;
}

const OWN_FIELDS: readonly (readonly [Noun, string])[] = [
  ["plan", "entries"],
  ["score-sheet", "marks"],
  ["scorecard", "gains"],
  ["framework", "criteria"],
  ["check-config", "suppressions"],
];
