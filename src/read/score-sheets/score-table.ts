import type { Framework } from "../../model/framework";
import { namesCriterion } from "./names-criterion";
import { orientTable } from "./orient-table";
import { type Cell, parseTable } from "./parse-table";
import { frameTable } from "./table-frame";

/**
 * Whether a text is a score sheet in a table, going by its beginning: it names its framework, or at least two and half
 * of its rows are criteria, of whichever framework.
 */
export function isScoreTable(text: string, frameworks: readonly Framework[]): boolean {
  const upright = orientTable(parseTable(text.slice(0, SAMPLE)).rows, namesCriterion(frameworks));
  if (upright === undefined) return false;
  const { criteria, stated, statedByColumn } = frameTable(upright, frameworks);
  const isNamed = [stated, ...statedByColumn.values()].some((what) => what.has("framework"));
  const known = criteria.filter(({ criterion }) => criterion !== undefined);
  return isNamed || (known.length >= FEWEST && known.length * 2 >= criteria.length);
}

/** Whether a text is rather a document than a table: few of its rows have a second cell or name a criterion. */
export function isProse(rows: readonly (readonly Cell[])[], frameworks: readonly Framework[]): boolean {
  const isCriterion = namesCriterion(frameworks);
  const filled = rows.map((row) => row.filter(({ text }) => text !== "")).filter((row) => row.length > 0);
  const alike = filled.filter((row) => row.length > 1 || row.some(({ text }) => isCriterion(text)));
  return alike.length * 2 < filled.length;
}

const SAMPLE = 65_536;
const FEWEST = 2;
