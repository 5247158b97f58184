import type { Locale } from "../../diagnostics/locale";
import type { ReadingDiagnostic } from "../plan-reading-code";
import { partStrategies } from "./flow-blocks";
import { cellFindings, tableFinding, unevenFinding } from "./flow-findings";
import { flowGrid } from "./flow-grid";
import { flowRegions } from "./flow-region";
import { flowRows } from "./flow-rows";
import { type FlowSolution, solveFlow } from "./flow-solve";
import type { Layout } from "./layout";
import { rebuildRegions } from "./rebuild-regions";

/**
 * Rebuilds tables (表格) out of text that was copied from PDF pages: narrow columns that were wrapped hard, one after
 * the other, several cells on a line, cells that a page break cuts in two, headings that every page repeats.
 */
export const flowTable: Layout = (document, { frameworks, locale }) =>
  rebuildRegions(
    document,
    (lines) =>
      flowRegions(document.text, lines).map((region) => ({
        ...region,
        extent: { start: lines[region.header.from]?.start ?? 0, end: lines[region.to - 1]?.end ?? 0 },
      })),
    (region) => {
      const solution = solveFlow(document.text, region, frameworks);
      if (solution === undefined) return undefined;
      const { table, repeated, findings } = tableFrom(document.text, solution, locale);
      const doubts = tableFinding(solution, region.extent, locale);
      return { table, furniture: repeated, diagnostics: [...doubts, ...findings, ...cellFindings(solution, locale)] };
    },
  );

function tableFrom(source: string, solution: FlowSolution, locale: Locale | undefined) {
  const { task, header, decision } = solution;
  const { rows, repeated } = flowRows(task, decision.steps);
  const findings: ReadingDiagnostic[] = [];
  const parted = rows.flatMap((row) =>
    partStrategies(row, task.columns, (uneven) => findings.push(unevenFinding(solution, uneven, locale))),
  );
  return { table: flowGrid(source, header, task.columns, parted), repeated, findings };
}
