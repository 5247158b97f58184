import type { PartReader, ReadingContext } from "../parts/part";
import type { Outline } from "../source/outline";
import { type DoubtContext, doubtfulValues } from "./doubtful-values";
import { entryDrafts } from "./entry-drafts";
import { entryFindings } from "./entry-findings";
import { looseTables } from "./loose-tables";
import { namesCriterion } from "./names-criterion";
import { pairRows } from "./pair-rows";
import { planPoints } from "./plan-points";
import { planRows } from "./plan-rows";
import { pointsInLines } from "./points-line";
import { pathResolver } from "./resolve-path";
import { unplacedCells } from "./unplaced-cells";
import { writeColumns } from "./write-columns";
import { writeEntries } from "./write-entries";
import { writePoints } from "./write-points";

/**
 * Reads the entries (列) of a plan from all of its tables: what the plan does for each criterion, by when, by whom and
 * to what end.
 */
export const readEntries: PartReader = (outline, context) => {
  const source = outline.document.text;
  const tables = planRows(outline, context);
  const { entries, rows, repeated } = entryDrafts(outline.document, tables.rows, namesCriterion(context));
  const paired = pairRows(source, rows);
  const cells = unplacedCells(rows);
  const loose = looseTables(source, tables.loose, context.taken ?? []);
  const resolve = pathResolver(context.framework);
  const resolved = ({ path }: (typeof entries)[number]) => resolve(path);
  const written = writeEntries(source, entries, resolved);
  const listed = pointsInLines(outline);
  const points = writePoints([...planPoints(source, rows), ...listed.points], resolve);
  const { columns, origins: columnOrigins } = writeColumns(tables.heads);
  const signs = rows.flatMap((row) => [...row.signs, ...row.place.repeated]);
  const findings = {
    entries,
    rows,
    resolved,
    uneven: paired.uneven,
    dittos: paired.dittos,
    strays: tables.strays,
    hasTable: tables.furniture.length > 0 || tables.isList === true,
    isList: tables.isList === true,
    columns: cells.columns,
    points: points.different,
    loose: loose.tables,
  };
  return {
    values: {
      ...(columns.length > 0 && { columns: [...columns] }),
      ...(written.entries.length > 0 && { entries: written.entries }),
      ...(points.origins.length > 0 && { points: points.values }),
    },
    origins: [...columnOrigins, ...written.origins, ...points.origins],
    furniture: [
      ...tables.furniture,
      ...cells.furniture,
      ...paired.furniture,
      ...signs,
      ...repeated,
      ...loose.furniture,
      ...listed.furniture,
    ],
    diagnostics: [...entryFindings(findings, context), ...doubtfulValues(written.entries, doubtsOf(outline, context))],
  };
};

/** What makes a value doubtful: cells are lost where a document is text alone. */
function doubtsOf({ document }: Outline, { locale, framework }: ReadingContext): DoubtContext {
  return {
    locale,
    hasLostCells: document.format === "text",
    labels: (framework?.criteria ?? []).map(({ label }) => label),
  };
}
