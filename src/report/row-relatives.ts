import type { EntryPlace, PlanComparison } from "../map/comparison/plan-comparison";

/** The rows that went into a row of the second plan, and those that came out of a row of the first, by its place. */
export interface RowRelatives {
  readonly mergedInto: ReadonlyMap<number, readonly EntryPlace[]>;
  readonly splitFrom: ReadonlyMap<number, readonly EntryPlace[]>;
}

/** Which rows were joined or divided, to be told at the row that they became or came from. */
export function relativesOf(entries: PlanComparison["entries"]): RowRelatives {
  const [mergedInto, splitFrom] = [new Map<number, EntryPlace[]>(), new Map<number, EntryPlace[]>()];
  for (const { before, after, fate, counterparts = [] } of entries) {
    const own = before ?? after;
    if (own === null || (fate !== "merged" && fate !== "split")) continue;
    const relatives = fate === "merged" ? mergedInto : splitFrom;
    for (const { entry } of counterparts) {
      const known = relatives.get(entry);
      if (known === undefined) relatives.set(entry, [own]);
      else known.push(own);
    }
  }
  return { mergedInto, splitFrom };
}
