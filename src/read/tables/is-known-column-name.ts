import { COLUMN_WORDS } from "./column-words";

/** Whether the folded name of a column (欄位名稱) is listed, and does not only end as such names do. */
export function isKnownColumnName(folded: string): boolean {
  return KNOWN.has(folded);
}

const KNOWN: ReadonlySet<string> = new Set(COLUMN_WORDS.flatMap(({ names }) => names));
