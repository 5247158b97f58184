import { shorten } from "../../base/preview";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { UnevenCells } from "./flow-blocks";
import type { FlowSolution } from "./flow-solve";

/** Names the lines that might as well belong to another column. */
export function cellFindings(solution: FlowSolution, locale: Locale | undefined): readonly ReadingDiagnostic[] {
  const { pieces } = solution.task;
  return solution.decision.doubts.flatMap(({ atom, column, other }) => {
    const { text, start, end } = pieces.piece(atom, pieces.lineEnd(atom));
    const args = { text: shorten(text), column: nameOf(solution, column), other: nameOf(solution, other) };
    if (args.column === args.other) return [];
    return [{ ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span: { start, end } }];
  });
}

/** Names a cell that does not have as many parts as there are strategies beside it. */
export function unevenFinding(
  solution: FlowSolution,
  uneven: UnevenCells,
  locale: Locale | undefined,
): ReadingDiagnostic {
  const { found, expected, span } = uneven;
  const args = { column: nameOf(solution, uneven.column), found, expected };
  return { ...diagnose(LAYOUT_PROBLEMS, "strategies-differ", args, { locale }), span };
}

/** The name over a column, as it is printed. */
function nameOf({ task, header }: FlowSolution, column: number): string {
  return header.columns[task.columns[column]?.header ?? 0]?.name ?? "";
}
