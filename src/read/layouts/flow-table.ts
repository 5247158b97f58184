import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Locale } from "../../diagnostics/locale";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { Block } from "../source/block";
import { partStrategies } from "./flow-blocks";
import { cellFindings, tableFinding, unevenFinding } from "./flow-findings";
import { flowGrid } from "./flow-grid";
import { flowLines } from "./flow-line";
import { type FlowRegion, flowRegions } from "./flow-region";
import { flowRows } from "./flow-rows";
import { type FlowSolution, solveFlow } from "./flow-solve";
import type { Layout } from "./layout";
import { type PlacedTable, withTables } from "./with-tables";

/**
 * Rebuilds tables (表格) out of text that was copied from PDF pages: narrow columns that were wrapped hard, one after
 * the other, several cells on a line, cells that a page break cuts in two, headings that every page repeats.
 */
export const flowTable: Layout = (document, { frameworks, locale }) => {
  const furniture: Span[] = [];
  const diagnostics: ReadingDiagnostic[] = [];
  const blocks = paragraphRuns(document.blocks).flatMap((run): readonly Block[] => {
    const lines = flowLines(document.text, run);
    const tables: PlacedTable[] = [];
    for (const region of flowRegions(document.text, lines)) {
      const solution = solveFlow(document.text, region, frameworks);
      if (solution === undefined) continue;
      const { table, repeated, findings } = tableFrom(document.text, solution, locale);
      const extent = extentOf(lines, region);
      append(furniture, [...region.furniture, ...repeated]);
      append(diagnostics, [...tableFinding(solution, extent, locale), ...findings, ...cellFindings(solution, locale)]);
      tables.push({ ...extent, table });
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

function tableFrom(source: string, solution: FlowSolution, locale: Locale | undefined) {
  const { task, header, decision } = solution;
  const { rows, repeated } = flowRows(task, decision.steps);
  const findings: ReadingDiagnostic[] = [];
  const parted = rows.flatMap((row) =>
    partStrategies(row, task.columns, (uneven) => findings.push(unevenFinding(solution, uneven, locale))),
  );
  return { table: flowGrid(source, header, task.columns, parted), repeated, findings };
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

function extentOf(lines: readonly Span[], { header, to }: FlowRegion): Span {
  return { start: lines[header.from]?.start ?? 0, end: lines[to - 1]?.end ?? 0 };
}
