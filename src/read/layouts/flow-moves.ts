import { begin, beginCost, EMPTY_CELL, goOn, goOnCost } from "./flow-cell";
import { criterionMoves } from "./flow-criterion-moves";
import { labelMoves } from "./flow-label-moves";
import { behindCost, moveCost, subRowCost } from "./flow-move-costs";
import type { FlowPath, FlowTask, Frontier } from "./flow-path";
import { onwardFrom, type Placing } from "./flow-placing";
import { withoutData } from "./flow-row-cells";
import { type FlowStanding, standingOf } from "./flow-standing";

/** Every way in which a path may go on from an atom, by the ways to put what stands there into columns. */
export function eachMove(
  task: FlowTask,
  path: FlowPath,
  from: number,
  choices: readonly (readonly Placing[])[],
  frontier: Frontier,
): void {
  const standing = standingOf(task, path);
  const match = task.labels?.at.get(from);
  if (match !== undefined) labelMoves(task, standing, from, match, frontier);
  for (const placings of choices) pieceMoves(task, standing, placings, frontier);
}

function pieceMoves(task: FlowTask, standing: FlowStanding, placings: readonly Placing[], frontier: Frontier): void {
  const { path } = standing;
  const [first] = placings;
  if (first === undefined) return;
  const { piece, to } = first.choice;
  const cost = path.cost + first.choice.cost;
  if (!frontier.accepts(to, cost)) return;
  const behind = behindCost(task, path, piece);
  for (const placing of placings) {
    // What stands behind another piece on its line belongs to a later column.
    if (piece.printed === undefined && placing.column <= path.column) continue;
    const base = cost + (behind + placing.place.misplaced);
    if (!frontier.accepts(to, base)) continue;
    if (placing.place.isCriterion) criterionMoves(task, standing, placing, base, frontier);
    else dataMoves(task, standing, placing, base, frontier);
  }
}

/** Text in a column of data: its paragraph goes on or a new one begins, in this row or in the next. */
function dataMoves(task: FlowTask, standing: FlowStanding, placing: Placing, base: number, frontier: Frontier): void {
  const { path, left, inRow } = standing;
  const { column, model, place } = placing;
  const { to, piece } = placing.choice;
  const cell = path.cells[column] ?? EMPTY_CELL;
  const isHere = column === path.column;
  const isUsed = cell.width > 0;
  const moved = moveCost(task, standing, piece, column);
  const cost = base + (isHere ? 0 : left);
  const onward = onwardFrom(placing, cell);
  if (isUsed) {
    // When the path left the column the paragraph seemed to end.
    const reopened = cost + moved - (isHere ? 0 : cell.cut);
    const going = isHere
      ? (onward.goOnCost ??= goOnCost(cell, piece, model, task.joins, false))
      : (onward.goOnCutCost ??= goOnCost(cell, piece, model, task.joins, true));
    const total = reopened + going;
    if (frontier.accepts(to, total))
      frontier.add(path, total, place.goOn, inRow, (onward.goOn ??= goOn(cell, piece, model)));
  }
  const returned = column < path.column ? Math.min(moved, RETURN) : moved;
  const beginning = (onward.beginCost ??= beginCost(cell, piece, model));
  const begun = cost + returned + (isHere ? cell.close : cell.close - cell.cut) + beginning;
  if (frontier.accepts(to, begun))
    frontier.add(path, begun, place.begin, inRow, (onward.begin ??= begin(cell, piece, model)));
  if (column <= path.column && isUsed && piece.printed !== undefined) {
    const ended = cost + (isHere ? cell.cut : 0) + subRowCost(task, piece) + standing.rowEnd + model.filled;
    subRow(task, standing, placing, ended, frontier);
  }
}

/** A new paragraph in an earlier column without a new page. */
const RETURN = 4;

/** Another row of the same criterion begins with the words. */
function subRow(task: FlowTask, { path }: FlowStanding, placing: Placing, ended: number, frontier: Frontier): void {
  const { model, place } = placing;
  const { to, piece } = placing.choice;
  if (!frontier.accepts(to, ended)) return;
  const onward = onwardFrom(placing, EMPTY_CELL);
  const total = ended + (onward.beginCost ??= beginCost(EMPTY_CELL, piece, model));
  if (!frontier.accepts(to, total)) return;
  const next = { cells: withoutData(task, path.cells), labels: path.labels, hasData: true };
  frontier.add(path, total, { ...place.begin, row: "sub" }, next, (onward.begin ??= begin(EMPTY_CELL, piece, model)));
}
