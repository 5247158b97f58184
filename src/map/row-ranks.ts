import type { Entry } from "../model/plan";

/** The place of every row in an order of what rows say, whichever stands first; rows that say the same share one. */
export function rowRanks(entries: readonly Entry[]): ReadonlyMap<Entry, number> {
  // A row is written out once only: it may have thousands of actions.
  const keys = new Map([...new Set(entries)].map((entry) => [entry, JSON.stringify(entry)]));
  const places = new Map([...new Set(keys.values())].sort().map((key, i) => [key, i]));
  return new Map([...keys].map(([entry, key]) => [entry, places.get(key) ?? 0]));
}
