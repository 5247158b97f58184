import { begin, beginCost, type CellState, EMPTY_CELL, endsWithPoints, goOn, goOnCost } from "./flow-cell";
import { labelAsTextCost, labelMoves, repeatedText } from "./flow-label-moves";
import { leaveCost, moveCost, placeCost, rowEndCost, subRowCost, unnamedCost } from "./flow-move-costs";
import type { FlowPath, FlowStep, FlowTask, Frontier } from "./flow-path";
import type { FlowPiece } from "./flow-piece";
import { restOfText } from "./flow-rest-moves";
import { replaced, withoutData } from "./flow-row-cells";
import { splitsAt } from "./flow-splits";

/** What may be taken from an atom on: a whole line, or its beginning where the rest may stand in another cell. */
export interface FlowChoice {
  readonly piece: FlowPiece;
  readonly to: number;
  readonly cost: number;
  /** A blank stands between its words as between two cells. */
  readonly isBroken: boolean;
}

/** What may be taken next, whatever was taken before. */
export function choicesAt(task: FlowTask, from: number): readonly FlowChoice[] {
  const unlabelled = labelAsTextCost(task, from);
  const choices: FlowChoice[] = [];
  let missed = 0;
  let isBroken = false;
  for (const { at, evidence } of splitsAt(task, from)) {
    const cost = unlabelled + missed + SPLIT[evidence];
    choices.push({ piece: task.pieces.piece(from, at), to: at, cost, isBroken });
    missed += NOT_SPLIT[evidence];
    isBroken ||= evidence === "some" || evidence === "likely";
  }
  const to = task.pieces.lineEnd(from);
  return [...choices, { piece: task.pieces.piece(from, to), to, cost: unlabelled + missed, isBroken }];
}

const SPLIT = { strong: 0, likely: 0.1, some: 0.3, none: 2 } as const;
const NOT_SPLIT = { strong: 5, likely: 2.5, some: 1, none: 0 } as const;

/** Every way in which a path may go on. */
export function eachMove(
  task: FlowTask,
  path: FlowPath,
  from: number,
  choices: readonly FlowChoice[],
  frontier: Frontier,
): void {
  labelMoves(task, path, from, frontier);
  for (const choice of choices) pieceMoves(task, path, from, choice, frontier);
}

/** Some words that are to be put into a column. */
interface Placing {
  readonly piece: FlowPiece;
  readonly step: FlowStep;
  /** The cost so far, and that of such words in this column. */
  readonly base: number;
  /** What it costs that the cell before ends. */
  readonly left: number;
}

function pieceMoves(task: FlowTask, path: FlowPath, from: number, choice: FlowChoice, frontier: Frontier): void {
  const { piece, to } = choice;
  const left = leaveCost(path);
  // What stands behind another piece on its line belongs to a later column.
  for (let column = piece.printed === undefined ? path.column + 1 : 0; column < task.columns.length; column++) {
    const base = path.cost + choice.cost + placeCost(task, path, piece, column);
    if (!frontier.accepts(to, base)) continue;
    const step: FlowStep = { from, to, column, row: "same", isParagraph: true, label: undefined, isRepeated: false };
    if (task.columns[column]?.field !== "criterion") dataMoves(task, path, { piece, step, base, left }, frontier);
    else criterionMoves(task, path, { piece, step, base: base + (choice.isBroken ? BROKEN_LABEL : 0), left }, frontier);
  }
}

const BROKEN_LABEL = 3;

/** Text in the column of a criterion whose labels nobody knows. */
function criterionMoves(
  task: FlowTask,
  path: FlowPath,
  { piece, step, base, left }: Placing,
  frontier: Frontier,
): void {
  const { column, to } = step;
  const cell = path.cells[column] ?? EMPTY_CELL;
  const model = task.models[column];
  repeatedText(task, path, step, path.cost + left, frontier);
  restOfText(task, path, step, piece, base + left, frontier);
  const unknown = base + (task.columns[column]?.level === undefined ? 0 : UNKNOWN_LABEL);
  if (model === undefined || !frontier.accepts(to, unknown)) return;
  const isText = path.step?.label === undefined && path.step?.isRepeated === false;
  if (column === path.column && isText && cell.width > 0) {
    const cost = unknown + goOnCost(cell, piece, model, task.joins, false);
    const cells = replaced(path.cells, column, goOn(cell, piece, model));
    if (frontier.accepts(to, cost)) frontier.add(path, cost, { ...step, isParagraph: false }, { ...path, cells });
  }
  if (column === path.column && isText && !path.hasData && endsWithPoints(cell)) {
    const cost = unknown + cell.close + beginCost(EMPTY_CELL, piece, model) + SECOND_LABEL;
    const cells = replaced(path.cells, column, begin(EMPTY_CELL, piece, model));
    if (frontier.accepts(to, cost)) frontier.add(path, cost, step, { ...path, cells });
  }
  const before = cell.width === 0 ? EMPTY_CELL : { ...EMPTY_CELL, number: cell.number };
  const cost = unknown + left + beginCost(before, piece, model);
  const kept = path.cells.map((old, i) => (task.columns[i]?.field === "criterion" && i > column ? EMPTY_CELL : old));
  const labels = path.labels.map((known, i) => (i < column ? known : undefined));
  const next = begin(before, piece, model);
  if (column > path.column && !path.hasData && path.step !== undefined) {
    const cells = replaced(kept, column, next);
    if (frontier.accepts(to, cost + DEEPER)) frontier.add(path, cost + DEEPER, step, { cells, labels, hasData: false });
  } else if (piece.printed !== undefined) {
    const ended = cost + UNLABELLED_ROW + unnamedCost(path, column) + rowEndCost(task, path);
    const cells = replaced(withoutData(task, kept), column, next);
    if (frontier.accepts(to, ended))
      frontier.add(path, ended, { ...step, row: "new" }, { cells, labels, hasData: false });
  }
}

/** A text that is no label of the framework that the table follows. */
const UNKNOWN_LABEL = 14;
/** Two levels of criteria in one column; points after the first show where it ends. */
const SECOND_LABEL = 2.5;
const DEEPER = 0.7;
const UNLABELLED_ROW = 1.5;

/** Text in any other column: its paragraph goes on or a new one begins, in this row or in the next. */
function dataMoves(task: FlowTask, path: FlowPath, { piece, step, base, left }: Placing, frontier: Frontier): void {
  const { column, to } = step;
  const model = task.models[column];
  const cell = path.cells[column] ?? EMPTY_CELL;
  if (model === undefined) return;
  const isHere = column === path.column;
  const isUsed = cell.width > 0;
  const moved = moveCost(task, path, piece, column);
  const cost = base + (isHere ? 0 : left);
  const offer = (total: number, taken: FlowStep, next: CellState, cells = path.cells): void =>
    frontier.add(path, total, taken, { cells: replaced(cells, column, next), labels: path.labels, hasData: true });
  if (isUsed) {
    // When the path left the column the paragraph seemed to end.
    const reopened = cost + moved - (isHere ? 0 : cell.cut);
    const total = reopened + goOnCost(cell, piece, model, task.joins, !isHere);
    if (frontier.accepts(to, total)) offer(total, { ...step, isParagraph: false }, goOn(cell, piece, model));
  }
  const returned = column < path.column ? Math.min(moved, RETURN) : moved;
  const begun = cost + returned + (isHere ? cell.close : cell.close - cell.cut) + beginCost(cell, piece, model);
  if (frontier.accepts(to, begun)) offer(begun, step, begin(cell, piece, model));
  if (column <= path.column && isUsed && piece.printed !== undefined) {
    const ended =
      cost + (isHere ? cell.cut : 0) + subRowCost(task, piece, column) + rowEndCost(task, path) + model.filled;
    const total = ended + beginCost(EMPTY_CELL, piece, model);
    if (frontier.accepts(to, total))
      offer(total, { ...step, row: "sub" }, begin(EMPTY_CELL, piece, model), withoutData(task, path.cells));
  }
}

/** A new paragraph in an earlier column without a new page. */
const RETURN = 4;
