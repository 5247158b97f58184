import { alignedContent } from "./aligned-content";
import { alignedFindings } from "./aligned-findings";
import { alignedRows } from "./aligned-rows";
import { partStrategies } from "./flow-blocks";
import { flowGrid } from "./flow-grid";
import { knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { rebuildRegions } from "./rebuild-regions";

/**
 * Rebuilds tables (表格) whose columns are kept apart by blanks, as `pdftotext -layout` writes the pages of a PDF file:
 * every line holds a piece of several cells. A table whose words do not keep to the columns is left to the layouts after
 * this one.
 */
export const alignedTable: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("   ")) return document;
  const known = knownCriteria(frameworks);
  return rebuildRegions(document, (region) => {
    const content = alignedContent(document.text, region, known);
    if (content === undefined) return undefined;
    const { findings, uneven } = alignedFindings(document.text, content, region.header, locale);
    const rows = alignedRows(content).flatMap((row) => partStrategies(row, content.columns, uneven));
    return {
      table: flowGrid(document.text, region.header, content.columns, rows),
      furniture: [],
      diagnostics: findings,
    };
  });
};
