import { type CellState, EMPTY_CELL } from "./flow-cell";
import type { LabelMatch } from "./flow-labels";
import type { FlowPath, FlowStep, FlowTask, Frontier } from "./flow-path";
import { awaiting, restOfLabel } from "./flow-rest-moves";
import { withoutData } from "./flow-row-cells";
import type { FlowStanding } from "./flow-standing";

/** Every label that a path may go on with. */
export function labelMoves(task: FlowTask, standing: FlowStanding, from: number, frontier: Frontier): void {
  const { at, cut } = task.labels ?? {};
  const whole = at?.get(from);
  if (whole !== undefined) wholeLabel(task, standing, from, whole, EMPTY_CELL, frontier);
  for (const label of cut?.at.get(from) ?? []) wholeLabel(task, standing, from, label, awaiting(label), frontier);
  for (const label of cut?.rests.get(from) ?? []) restOfLabel(task, standing, label, frontier);
}

/** A label begins a row, goes deeper in one that has begun, or says on a new page where the reader is. */
function wholeLabel(
  task: FlowTask,
  { path, left, rowEnd }: FlowStanding,
  from: number,
  label: LabelMatch,
  own: CellState,
  frontier: Frontier,
): void {
  const column = task.columns.findIndex(({ level }) => level === label.criterion.level);
  if (column === -1) return;
  const { id } = label.criterion;
  const step: FlowStep = { from, to: label.to, column, row: "same", isParagraph: true, label, isRepeated: false };
  const cost = path.cost + left;
  const isSame = path.labels[column] === id;
  if (isSame && (path.hasData || column > path.column))
    frontier.add(path, cost + REPEATED_LABEL, { ...step, isRepeated: true }, path);
  const labels = path.labels.map((known, i) => (i < column ? known : i === column ? id : undefined));
  const cells = path.cells.map((cell, i) =>
    i === column ? own : task.columns[i]?.field === "criterion" && i > column ? EMPTY_CELL : cell,
  );
  if (!path.hasData && column > path.column && path.step !== undefined) {
    frontier.add(path, cost, step, { labels, cells, hasData: false });
    return;
  }
  const ended = cost + (isSame ? SAME_LABEL_AGAIN : 0) + rowEnd;
  frontier.add(path, ended, { ...step, row: "new" }, { labels, cells: withoutData(task, cells), hasData: false });
}

const REPEATED_LABEL = 0.2;
const SAME_LABEL_AGAIN = 4;

/** The words of a criterion that nobody knows, again at the beginning of a page. */
export function repeatedText(task: FlowTask, path: FlowPath, step: FlowStep, cost: number, frontier: Frontier): void {
  const text = path.cells[step.column]?.text ?? "";
  if (text === "" || !(path.hasData || path.step?.isRepeated)) return;
  if (text[0] !== task.pieces.piece(step.from, step.from + 1).text[0]) return;
  const wanted = text.replace(/\s+/gu, "");
  let found = "";
  for (let at = step.from; at < task.pieces.count && found.length < wanted.length; at++) {
    found += task.pieces.piece(at, at + 1).text;
    if (!wanted.startsWith(found)) return;
    if (found === wanted) frontier.add(path, cost + REPEATED_LABEL, { ...step, to: at + 1, isRepeated: true }, path);
  }
}
