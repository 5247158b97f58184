import type { Passage } from "../source/passage";
import type { Pairing } from "./pair-by-number";
import { splitUnits } from "./split-units";

/** The units of each value, taken apart once. Hundreds of names for hundreds of actions stay one text. */
export function sharedUnits(
  source: string,
  values: readonly { readonly passage: Passage }[],
  { pairs }: Pairing,
): (value: number) => readonly Passage[] {
  const uses = new Map<number, number>();
  for (const { value } of pairs) uses.set(value, (uses.get(value) ?? 0) + 1);
  const known = new Map<number, readonly Passage[]>();
  return (value) => {
    const passage = values[value]?.passage;
    if (passage === undefined) return [];
    const units = known.get(value) ?? splitUnits(source, passage);
    const kept = units.length * (uses.get(value) ?? 1) > MOST_SHARED ? [passage] : units;
    known.set(value, kept);
    return kept;
  };
}

/** Units times actions; no row of a plan has so many. */
const MOST_SHARED = 2000;
