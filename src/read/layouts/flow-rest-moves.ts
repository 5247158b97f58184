import { type CellState, EMPTY_CELL } from "./flow-cell";
import type { CutLabel } from "./flow-cut-labels";
import type { FlowPath, FlowStep, FlowTask, Frontier } from "./flow-path";
import { costToGoOn, goneOn, type Placing } from "./flow-placing";
import type { FlowStanding } from "./flow-standing";

/** The cell of a known label of which the rest is still to come. */
export function awaiting({ rest }: CutLabel): CellState {
  return { ...EMPTY_CELL, key: -rest.from };
}

/** The rest of a known label that the end of a page has cut: its row goes on with the other cells. */
export function restOfLabel(task: FlowTask, { path, left }: FlowStanding, label: CutLabel, frontier: Frontier): void {
  const { rest, criterion } = label;
  const column = task.columns.findIndex(({ level }) => level === criterion.level);
  if (path.labels[column] !== criterion.id || path.cells[column]?.key !== -rest.from) return;
  const step: FlowStep = { ...rest, column, row: "same", isParagraph: false, label, isRepeated: false };
  frontier.add(path, path.cost + left, step, path, EMPTY_CELL);
}

/** The same for a label that nobody knows. */
export function restOfText({ path, left }: FlowStanding, placing: Placing, base: number, frontier: Frontier): void {
  const { task, column, place } = placing;
  const { to, piece } = placing.choice;
  const cell = path.cells[column] ?? EMPTY_CELL;
  if (cell.width === 0 || !path.hasData) return;
  const { printed } = piece;
  // The rest of a label that contains this one may stand before it.
  const isFirst = column < path.column && (printed?.page || (printed?.indent && task.indentTells));
  const isNext = column > path.column && task.columns[path.column]?.field === "criterion";
  if (!(isFirst || isNext) || !hasJustBegun(path, column)) return;
  const total = base + left - cell.cut + costToGoOn(placing, cell, true);
  if (frontier.accepts(to, total)) frontier.add(path, total, place.goOn, path, goneOn(placing, cell));
}

/** Whether no cell of the row has more lines than a label in it: only then can the page have ended within the label. */
function hasJustBegun(path: FlowPath, column: number): boolean {
  const lines: number[] = [];
  let at: FlowPath | undefined = path;
  for (let count = 0; at?.step !== undefined && count < MOST_STEPS; at = at.previous, count++) {
    const { step } = at;
    lines[step.column] = (lines[step.column] ?? 0) + 1;
    if (step.row === "same" && !(step.column === column && step.isParagraph)) continue;
    return lines.every((each) => each <= (lines[column] ?? 0));
  }
  return false;
}

/** No row so short has more pieces. */
const MOST_STEPS = 32;
