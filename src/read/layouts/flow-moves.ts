import { EMPTY_CELL, LEAST_TO_GO_ON } from "./flow-cell";
import { criterionMoves } from "./flow-criterion-moves";
import { labelMoves } from "./flow-label-moves";
import { behindCost, emptyCost, moveCost, subRowCost } from "./flow-move-costs";
import type { FlowPath, FlowTask, Frontier } from "./flow-path";
import { begun, costToBegin, costToGoOn, goneOn, type Placing } from "./flow-placing";
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
  labelMoves(task, standing, from, frontier);
  for (const placings of choices) pieceMoves(task, standing, placings, frontier);
}

function pieceMoves(task: FlowTask, standing: FlowStanding, placings: readonly Placing[], frontier: Frontier): void {
  const { path } = standing;
  const choice = placings[0]?.choice;
  if (choice === undefined || !frontier.accepts(choice.to, path.cost + choice.cost)) return;
  const isBehind = choice.piece.printed === undefined;
  const behind = behindCost(task, path, choice.piece);
  let empty = 0;
  for (const placing of placings) {
    const { column, model, place } = placing;
    // What stands behind another piece on its line belongs to a later column.
    if (isBehind && column <= path.column) continue;
    const base = path.cost + choice.cost + (behind + place.misplaced);
    if (place.isCriterion) criterionMoves(standing, placing, base, frontier);
    else dataMoves(standing, placing, base, empty, frontier);
    empty += emptyCost(path, model, column);
  }
}

/** Text in a column of data: its paragraph goes on or a new one begins, in this row or in the next. */
function dataMoves(standing: FlowStanding, placing: Placing, base: number, empty: number, frontier: Frontier): void {
  const { path, left, inRow } = standing;
  const { task, column, place } = placing;
  const { to, piece } = placing.choice;
  if (!frontier.accepts(to, base)) return;
  const cell = path.cells[column] ?? EMPTY_CELL;
  const isHere = column === path.column;
  const moved = moveCost(task, path, piece, column, empty);
  const cost = base + (isHere ? 0 : left);
  if (cell.width > 0) {
    // When the path left the column the paragraph seemed to end.
    const reopened = cost + moved - (isHere ? 0 : cell.cut);
    if (frontier.accepts(to, reopened + LEAST_TO_GO_ON)) {
      const total = reopened + costToGoOn(placing, cell, !isHere);
      if (frontier.accepts(to, total)) frontier.add(path, total, place.goOn, inRow, goneOn(placing, cell));
    }
  }
  const returned = column < path.column ? Math.min(moved, RETURN) : moved;
  const closed = cost + returned + (isHere ? cell.close : cell.close - cell.cut);
  if (frontier.accepts(to, closed + placing.leastToBegin)) {
    const total = closed + costToBegin(placing, cell);
    if (frontier.accepts(to, total)) frontier.add(path, total, place.begin, inRow, begun(placing, cell));
  }
  if (column > path.column || cell.width === 0 || piece.printed === undefined) return;
  subRow(standing, placing, cost + (isHere ? cell.cut : 0) + subRowCost(task, piece, column), frontier);
}

/** A new paragraph in an earlier column without a new page. */
const RETURN = 4;

/** Another row of the same criterion begins with the words. */
function subRow({ path, rowEnd }: FlowStanding, placing: Placing, base: number, frontier: Frontier): void {
  const { task, model, place } = placing;
  const { to } = placing.choice;
  const ended = base + rowEnd + model.filled;
  if (!frontier.accepts(to, ended + placing.leastToBegin)) return;
  const total = ended + costToBegin(placing, EMPTY_CELL);
  if (!frontier.accepts(to, total)) return;
  const next = { cells: withoutData(task, path.cells), labels: path.labels, hasData: true };
  frontier.add(path, total, { ...place.begin, row: "sub" }, next, begun(placing, EMPTY_CELL));
}
