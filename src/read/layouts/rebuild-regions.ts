import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Block, Table } from "../source/block";
import type { SourceDocument } from "../source/source-document";
import { type FlowLine, flowLines } from "./flow-line";
import { type PlacedTable, withTables } from "./with-tables";

/** The lines of one table. */
export interface TextRegion {
  /** From its first line to its last. */
  readonly extent: Span;
  /** What of it is no part of the table. */
  readonly furniture: readonly Span[];
}

/** What was made of the lines of one table. */
export interface RebuiltRegion {
  readonly table: Table;
  /** Labels that only repeat where the reader is. */
  readonly furniture: readonly Span[];
  readonly diagnostics: readonly ReadingDiagnostic[];
}

/** Puts tables (表格) in place of the regions among lines; one that `rebuild` has no table for stays as it is. */
export function rebuildRegions<Region extends TextRegion>(
  document: SourceDocument,
  regionsAmong: (lines: readonly FlowLine[]) => readonly Region[],
  rebuild: (region: Region) => RebuiltRegion | undefined,
): SourceDocument {
  const furniture: Span[] = [];
  const diagnostics: ReadingDiagnostic[] = [];
  const blocks = paragraphRuns(document.blocks).flatMap((run): readonly Block[] => {
    const tables: PlacedTable[] = [];
    for (const region of regionsAmong(flowLines(document.text, run))) {
      const rebuilt = rebuild(region);
      if (rebuilt === undefined) continue;
      append(furniture, [...region.furniture, ...rebuilt.furniture]);
      append(diagnostics, rebuilt.diagnostics);
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
