import type { Cell } from "./parse-table";
import { headingOf, isMetadata, type Metadata } from "./table-words";

/** Whether a cell holds a name and what is said under it. */
export function isStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** Reads names with what stands after them; gives back what belongs to none. */
export function readStatements(cells: readonly Cell[], stated: Map<Metadata, Cell[]>): Cell[] {
  const unplaced: Cell[] = [];
  const state = (name: Metadata, cell: Cell) => {
    const known = stated.get(name);
    if (known === undefined) stated.set(name, [cell]);
    else known.push(cell);
  };
  let what: Metadata | undefined;
  for (const cell of cells) {
    const heading = headingOf(cell.text);
    const { name = "", value = "" } = STATEMENT.exec(cell.text)?.groups ?? {};
    const within = headingOf(name);
    if (isMetadata(heading)) what = heading;
    else if (isMetadata(within)) state(within, { ...cell, text: value.trim() });
    else if (what !== undefined) {
      state(what, cell);
      what = undefined;
    } else unplaced.push(cell);
  }
  return unplaced;
}

/** A name and what is said under it in one cell, such as 機關：範例戶政事務所. */
const STATEMENT = /^(?<name>[^:：]{1,20})[:：](?<value>.+)$/su;
