import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Block, Table } from "../source/block";
import type { SourceDocument } from "../source/source-document";
import { type FlowLine, flowLines } from "./flow-line";
import { type FlowRegion, flowRegions } from "./flow-region";
import { type PlacedTable, withTables } from "./with-tables";

/** What was made of the lines of one table. */
export interface RebuiltRegion {
  readonly table: Table;
  /** Labels that only repeat where the reader is. */
  readonly furniture: readonly Span[];
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/**
 * Puts tables (表格) in place of the stretches of lines that names of columns head; one that `rebuild` has no table for
 * stays as it is.
 */
export function rebuildRegions(
  document: SourceDocument,
  rebuild: (region: FlowRegion, extent: Span) => RebuiltRegion | undefined,
): SourceDocument {
  const furniture: Span[] = [];
  const diagnostics: ReadingDiagnostic[] = [];
  const blocks = paragraphRuns(document.blocks).flatMap((run): readonly Block[] => {
    const lines = flowLines(document.text, run);
    const tables: PlacedTable[] = [];
    for (const region of flowRegions(document.text, lines)) {
      const extent = extentOf(lines, region);
      const rebuilt = rebuild(region, extent);
      if (rebuilt === undefined) continue;
      append(furniture, [...region.furniture, ...rebuilt.furniture]);
      append(diagnostics, rebuilt.diagnostics);
      tables.push({ ...extent, table: rebuilt.table });
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
}

/** Paragraphs that follow one another, and the tables between them. */
function paragraphRuns(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run === undefined || block.kind === "table" || run.at(-1)?.kind === "table") runs.push([block]);
    else run.push(block);
  }
  return runs;
}

function extentOf(lines: readonly FlowLine[], { header, to }: FlowRegion): Span {
  return { start: lines[header.from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 };
}
