import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Locale } from "../../diagnostics/locale";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Block, Table } from "../source/block";
import type { SourceDocument } from "../source/source-document";
import { alignedContent } from "./aligned-content";
import { alignedFindings } from "./aligned-findings";
import { type AlignedRegion, alignedRegions } from "./aligned-regions";
import { alignedRows } from "./aligned-rows";
import { partStrategies } from "./flow-blocks";
import { flowGrid } from "./flow-grid";
import { flowLines } from "./flow-line";
import { type KnownCriteria, knownCriteria } from "./known-criteria";
import type { Layout } from "./layout";
import { type PlacedTable, withTables } from "./with-tables";

/**
 * Rebuilds tables (表格) whose columns are kept apart by blanks, as `pdftotext -layout` writes the pages of a PDF file:
 * every line holds a piece of several cells. A table whose words do not keep to the columns is left to the layouts after
 * this one.
 */
export const alignedTable: Layout = (document, { frameworks, locale }) => {
  if (!document.text.includes("   ")) return document;
  const known = knownCriteria(frameworks);
  const furniture: Span[] = [];
  const diagnostics: ReadingDiagnostic[] = [];
  const blocks = paragraphRuns(document).flatMap((run): readonly Block[] => {
    const tables: PlacedTable[] = [];
    for (const region of alignedRegions(document.text, flowLines(document.text, run), known)) {
      const rebuilt = rebuild(document.text, region, known, locale);
      if (rebuilt === undefined) continue;
      append(furniture, region.furniture);
      append(diagnostics, rebuilt.findings);
      tables.push({ ...region.extent, table: rebuilt.table });
    }
    return tables.length === 0 ? run : withTables(document.text, run, tables);
  });
  if (blocks.every((block, i) => block === document.blocks[i])) return document;
  return {
    ...document,
    blocks,
    furniture: [...document.furniture, ...furniture],
    diagnostics: [...document.diagnostics, ...diagnostics],
  };
};

function rebuild(
  source: string,
  region: AlignedRegion,
  known: KnownCriteria,
  locale: Locale | undefined,
): { readonly table: Table; readonly findings: readonly ReadingDiagnostic[] } | undefined {
  const content = alignedContent(source, region, known);
  if (content === undefined) return undefined;
  const whole = alignedRows(content);
  const { findings, uneven } = alignedFindings(source, content, whole, region.header, locale);
  const rows = whole.flatMap((row) => partStrategies(row, content.columns, uneven));
  return { table: flowGrid(source, region.header, content.columns, rows), findings };
}

/** Paragraphs that follow one another, and the tables between them. */
function paragraphRuns({ blocks }: SourceDocument): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run === undefined || block.kind === "table" || run.at(-1)?.kind === "table") runs.push([block]);
    else run.push(block);
  }
  return runs;
}
