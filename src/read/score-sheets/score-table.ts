import { FRAMEWORKS } from "../../frameworks";
import { criterionLabel } from "./criterion-label";
import { fittingFrameworks } from "./infer-framework";
import { orientTable } from "./orient-table";
import { type Cell, parseTable } from "./parse-table";
import { frameTable } from "./table-frame";

/** Whether a text is a score sheet in a table, going by its beginning: its framework is named or can be recognised. */
export function isScoreTable(text: string): boolean {
  const upright = orientTable(parseTable(text.slice(0, SAMPLE)).rows, (cell) =>
    FRAMEWORKS.some((framework) => criterionLabel(cell, framework) !== undefined),
  );
  if (upright === undefined) return false;
  const { criteria, stated, statedByColumn } = frameTable(upright, FRAMEWORKS);
  const isNamed = [stated, ...statedByColumn.values()].some((what) => what.has("framework"));
  const names = criteria.map(({ name }) => name);
  return isNamed || fittingFrameworks(names, FRAMEWORKS).frameworks.length > 0;
}

/** Whether a text is rather a document than a table: few of its rows have a second cell or name a criterion. */
export function isProse(rows: readonly (readonly Cell[])[], namesCriterion: (text: string) => boolean): boolean {
  const filled = rows.map((row) => row.filter(({ text }) => text !== "")).filter((row) => row.length > 0);
  const alike = filled.filter((row) => row.length > 1 || row.some(({ text }) => namesCriterion(text)));
  return alike.length * 2 < filled.length;
}

const SAMPLE = 65_536;
