import type { Locale } from "../../diagnostics/locale";
import { alignedContent } from "./aligned-content";
import { alignedFindings } from "./aligned-findings";
import { type AlignedRegion, alignedRegions } from "./aligned-regions";
import { alignedRows } from "./aligned-rows";
import { partStrategies } from "./flow-blocks";
import { flowGrid } from "./flow-grid";
import { type KnownCriteria, knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { type RebuiltRegion, rebuildRegions } from "./rebuild-regions";

/**
 * Rebuilds tables (表格) whose columns are kept apart by blanks, as `pdftotext -layout` writes the pages of a PDF file:
 * every line holds a piece of several cells. A table whose words do not keep to the columns is left to the layouts after
 * this one.
 */
export const alignedTable: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("   ")) return document;
  const known = knownCriteria(frameworks);
  return rebuildRegions(
    document,
    (lines) => alignedRegions(document.text, lines, known),
    (region) => rebuild(document.text, region, known, locale),
  );
};

function rebuild(
  source: string,
  region: AlignedRegion,
  known: KnownCriteria,
  locale: Locale | undefined,
): RebuiltRegion | undefined {
  const content = alignedContent(source, region, known);
  if (content === undefined) return undefined;
  const whole = alignedRows(content);
  const { findings, uneven } = alignedFindings(source, content, whole, region.header, locale);
  const rows = whole.flatMap((row) => partStrategies(row, content.columns, uneven));
  return { table: flowGrid(source, region.header, content.columns, rows), furniture: [], diagnostics: findings };
}
