import { shorten } from "../../base/preview";
import type { Span } from "../../base/span";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { ReadingDiagnostic } from "../plan-reading-code";
import type { UnevenCells } from "./flow-blocks";
import type { FlowDoubt } from "./flow-doubts";
import type { FlowSolution } from "./flow-solve";

/** Names the words that might as well belong to another column, or begin a row or a paragraph, or not. */
export function cellFindings(solution: FlowSolution, locale: Locale | undefined): readonly ReadingDiagnostic[] {
  const { pieces } = solution.task;
  return solution.decision.doubts.flatMap((doubt) => {
    const { text, start, end } = pieces.piece(doubt.atom, pieces.lineEnd(doubt.atom));
    const finding = doubtFinding(solution, doubt, shorten(text), locale);
    return finding === undefined ? [] : [{ ...finding, span: { start, end } }];
  });
}

function doubtFinding(
  solution: FlowSolution,
  { kind, begins, ...doubt }: FlowDoubt,
  text: string,
  locale: Locale | undefined,
): ReadingDiagnostic | undefined {
  if (kind === "row") return diagnose(LAYOUT_PROBLEMS, "row-uncertain", { text, begins }, { locale });
  const column = nameOf(solution, doubt.column);
  if (kind === "paragraph")
    return diagnose(LAYOUT_PROBLEMS, "paragraph-uncertain", { text, column, begins }, { locale });
  const other = nameOf(solution, doubt.other);
  if (column === other) return undefined;
  return diagnose(LAYOUT_PROBLEMS, "cell-uncertain", { text, column, other }, { locale });
}

/** Names a table whose lines do not fit its columns well, where no framework's labels show which row is which. */
export function tableFinding(
  { task, decision, header }: FlowSolution,
  span: Span,
  locale: Locale | undefined,
): readonly ReadingDiagnostic[] {
  if (task.labels !== undefined || decision.cost < task.pieces.count * DEAR) return [];
  const args = { column: header.columns[0]?.name ?? "" };
  return [{ ...diagnose(LAYOUT_PROBLEMS, "table-uncertain", args, { locale }), span }];
}

/** What a piece costs on average in a table that is read wrongly as often as not, measured on tables set for that. */
const DEAR = 0.95;

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
