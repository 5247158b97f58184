import { shorten } from "../../base/preview";
import type { Diagnostic } from "../../diagnostics/diagnostic";
import { LAYOUT_PROBLEMS } from "../../diagnostics/layout-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose } from "../../diagnostics/problem";
import type { FlowHeader } from "./flow-header";
import type { FlowPath } from "./flow-path";
import type { FlowSolution } from "./flow-solve";

/** Names the lines that might as well belong to another column. */
export function cellDoubts({ task, header, path }: FlowSolution, locale: Locale | undefined): readonly Diagnostic[] {
  const chosen = new Set<FlowPath>();
  for (let at: FlowPath | undefined = path; at !== undefined; at = at.previous) chosen.add(at);
  const found = new Map<number, Diagnostic>();
  for (const at of chosen) {
    if (at.rival === undefined || at.rival.margin >= DOUBTFUL) continue;
    const other = columnsOf(at.rival.path, chosen);
    const own = columnsOf(at, new Set(other.from === undefined ? [] : [other.from]));
    const differing = [...own.columns].filter(([atom, column]) => (other.columns.get(atom) ?? column) !== column);
    const [atom, column] = differing.sort(([a], [b]) => a - b)[0] ?? [];
    if (atom === undefined || column === undefined || found.has(atom)) continue;
    const { text, start, end } = task.pieces.piece(atom, task.pieces.lineEnd(atom));
    const nameOf = (index: number): string => columnName(header, task.columns[index]?.header ?? 0);
    const args = { text: shorten(text), column: nameOf(column), other: nameOf(other.columns.get(atom) ?? column) };
    if (args.column === args.other) continue;
    found.set(atom, { ...diagnose(LAYOUT_PROBLEMS, "cell-uncertain", args, { locale }), span: { start, end } });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, diagnostic]) => diagnostic);
}

/** Costs are in nats: the other way is at least a seventh as likely. */
const DOUBTFUL = 2;

/** Which column the steps since the last common one gave each atom to. */
function columnsOf(
  path: FlowPath,
  until: ReadonlySet<FlowPath>,
): { readonly columns: ReadonlyMap<number, number>; readonly from: FlowPath | undefined } {
  const columns = new Map<number, number>();
  let at: FlowPath | undefined = path;
  for (let isFirst = true; at?.step !== undefined && (isFirst || !until.has(at)); at = at.previous, isFirst = false)
    for (let atom = at.step.from; atom < at.step.to; atom++) columns.set(atom, at.step.column);
  return { columns, from: at };
}

/** The name over a column, as it is printed. */
export function columnName({ columns }: FlowHeader, index: number): string {
  return columns[index]?.name ?? "";
}
