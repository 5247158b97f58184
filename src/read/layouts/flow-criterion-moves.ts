import { begin, beginCost, EMPTY_CELL, endsWithPoints } from "./flow-cell";
import { repeatedText } from "./flow-label-moves";
import { unnamedCost } from "./flow-move-costs";
import type { Frontier } from "./flow-path";
import { begun, costToBegin, costToGoOn, goneOn, type Placing } from "./flow-placing";
import { restOfText } from "./flow-rest-moves";
import { withoutData } from "./flow-row-cells";
import type { FlowStanding } from "./flow-standing";

/** Text in the column of a criterion whose labels nobody knows. */
export function criterionMoves(standing: FlowStanding, placing: Placing, base: number, frontier: Frontier): void {
  const { path, left } = standing;
  const { task, column, place, choice } = placing;
  if (!frontier.accepts(choice.to, base)) return;
  repeatedText(task, path, place.begin, path.cost + left, frontier);
  const known = base + (choice.isBroken ? BROKEN_LABEL : 0);
  restOfText(standing, placing, known, frontier);
  const cost = known + (task.columns[column]?.level === undefined ? 0 : UNKNOWN_LABEL);
  if (!frontier.accepts(choice.to, cost)) return;
  const isText = path.step?.label === undefined && path.step?.isRepeated === false;
  if (column === path.column && isText) sameLabel(standing, placing, cost, frontier);
  newLabel(standing, placing, cost + left, frontier);
}

/** A blank as between two cells is in it. */
const BROKEN_LABEL = 3;
/** A text that is no label of the framework that the table follows. */
const UNKNOWN_LABEL = 14;

/** The words go on with the label that stands in the column, or are another one below it. */
function sameLabel({ path }: FlowStanding, placing: Placing, cost: number, frontier: Frontier): void {
  const { column, place } = placing;
  const { to } = placing.choice;
  const cell = path.cells[column] ?? EMPTY_CELL;
  if (cell.width > 0) {
    const total = cost + costToGoOn(placing, cell, false);
    if (frontier.accepts(to, total)) frontier.add(path, total, place.goOn, path, goneOn(placing, cell));
  }
  if (!path.hasData && endsWithPoints(cell)) {
    const total = cost + cell.close + costToBegin(placing, EMPTY_CELL) + SECOND_LABEL;
    if (frontier.accepts(to, total)) frontier.add(path, total, place.begin, path, begun(placing, EMPTY_CELL));
  }
}

/** Two levels of criteria in one column; points after the first show where it ends. */
const SECOND_LABEL = 2.5;

/** A row begins with the words, or they go deeper in one that has begun. */
function newLabel({ path, rowEnd }: FlowStanding, placing: Placing, base: number, frontier: Frontier): void {
  const { task, column, model, place } = placing;
  const { to, piece } = placing.choice;
  const isDeeper = column > path.column && !path.hasData && path.step !== undefined;
  if (!isDeeper && piece.printed === undefined) return;
  const least = base + placing.leastToBegin + (isDeeper ? DEEPER : UNLABELLED_ROW + rowEnd);
  if (!frontier.accepts(to, least)) return;
  const cell = path.cells[column] ?? EMPTY_CELL;
  const before = cell.width === 0 ? EMPTY_CELL : { ...EMPTY_CELL, number: cell.number };
  const cost = base + beginCost(before, piece, model);
  const total = isDeeper ? cost + DEEPER : cost + UNLABELLED_ROW + unnamedCost(path, column) + rowEnd;
  if (!frontier.accepts(to, total)) return;
  const kept = path.cells.map((old, i) => (task.columns[i]?.field === "criterion" && i > column ? EMPTY_CELL : old));
  const cells = isDeeper ? kept : withoutData(task, kept);
  const labels = path.labels.map((known, i) => (i < column ? known : undefined));
  const step = isDeeper ? place.begin : ({ ...place.begin, row: "new" } as const);
  frontier.add(path, total, step, { cells, labels, hasData: false }, begin(before, piece, model));
}

const DEEPER = 0.7;
const UNLABELLED_ROW = 1.5;
