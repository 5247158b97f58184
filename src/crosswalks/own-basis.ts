import type { Crosswalk } from "../model/crosswalk";
import { findCrosswalk } from "./find-crosswalk";

/** A table that a caller hands in, marked as the caller's own unless it is just the one that the package would follow. */
export function ownBasis(crosswalk: Crosswalk): Crosswalk {
  if (crosswalk.basis === "caller") return crosswalk;
  const shipped = findCrosswalk(crosswalk.from, crosswalk.to);
  return shipped !== undefined && sortedText(shipped) === sortedText(crosswalk)
    ? crosswalk
    : { ...crosswalk, basis: "caller" };
}

/** The same text whatever the order of the keys. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
