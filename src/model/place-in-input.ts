import type { Path } from "../base/path";
import { type CitationOrigin, citationOrigins } from "./citation-origins";

/** Where something of the canonical plan stands in the plan as it was written. */
export interface PlaceInInput {
  readonly path: Path;
  /** `true` when that very thing stands there, so that it can be replaced; else `path` is what it was read from. */
  readonly isExact: boolean;
}

/**
 * The place in a loosely written plan of a place in its canonical form: text instead of an object with parts, one
 * member instead of a list, a deadline or units printed once for a whole row, one text that names several letters.
 * A caller with many questions finds the origins of the citations once.
 */
export function placeInInput(
  input: unknown,
  path: Path,
  origins: readonly CitationOrigin[] = citationOrigins(input),
): PlaceInInput {
  const [field, i, ...rest] = path;
  const origin = field === "legalBasis" && typeof i === "number" ? origins[i] : undefined;
  if (origin !== undefined) {
    const place = follow(input, ["legalBasis", origin.item, ...rest]);
    return { path: place.path, isExact: place.isExact && origin.isWhole };
  }
  const place = follow(input, path);
  const own = path.length > ROW_LENGTH && ROW_FIELDS.has(path[ROW_LENGTH]) && !place.isExact;
  const ofRow = own ? follow(input, [...path.slice(0, 2), ...path.slice(ROW_LENGTH)]) : undefined;
  return ofRow?.isExact && path[0] === "entries" ? ofRow : place;
}

/** `entries[0].actions[0]` and what an entry may hold for all of its actions. */
const ROW_LENGTH = 4;
const ROW_FIELDS: ReadonlySet<unknown> = new Set(["deadline", "units"]);

function follow(input: unknown, path: Path): PlaceInInput {
  const taken: (string | number)[] = [];
  let value = input;
  for (const [i, step] of path.entries()) {
    // The only member of a list may stand there without the list.
    if (typeof step === "number" && !Array.isArray(value)) continue;
    if (typeof value !== "object" || value === null)
      return { path: taken, isExact: path.slice(i).every((left) => left === "text") };
    if (!Object.hasOwn(value, step)) return { path: taken, isExact: false };
    value = Reflect.get(value, step);
    taken.push(step);
  }
  return { path: taken, isExact: value !== undefined };
}
