import { begin, beginCost, type CellState, goOn, goOnCost, leastBeginCost } from "./flow-cell";
import type { ChoicePlace, FlowChoice } from "./flow-choices";
import type { ColumnModel } from "./flow-model";
import type { FlowTask } from "./flow-path";

/** Some words that are to be put into a column, and what was worked out of that for one path or another. */
export interface Placing {
  readonly task: FlowTask;
  readonly choice: FlowChoice;
  readonly place: ChoicePlace;
  readonly column: number;
  readonly model: ColumnModel;
  /** What it costs at least that the words begin a paragraph. */
  readonly leastToBegin: number;
  readonly onward: Onward[];
}

/** What becomes of a cell with the words and what that costs, each worked out when it is first asked for. */
interface Onward {
  readonly cell: CellState;
  readonly beginCost: number;
  goOnCost: number | undefined;
  /** The same after another column. */
  goOnCutCost: number | undefined;
  goOn: CellState | undefined;
  begin: CellState | undefined;
}

/** The ways to put words into columns, first to last. */
export function placingsOf(task: FlowTask, choice: FlowChoice): readonly Placing[] {
  const placings: Placing[] = [];
  for (const place of choice.places) {
    const { column } = place.begin;
    const model = task.models[column];
    if (model === undefined) continue;
    const leastToBegin = leastBeginCost(choice.piece, model);
    placings.push({ task, choice, place, column, model, leastToBegin, onward: [] });
  }
  return placings;
}

/** What it costs that the paragraph in a cell goes on with the words; `isCut` after another column. */
export function costToGoOn(placing: Placing, cell: CellState, isCut: boolean): number {
  const onward = onwardFrom(placing, cell);
  const { task, model, choice } = placing;
  if (isCut) {
    onward.goOnCutCost ??= goOnCost(cell, choice.piece, model, task.joins, true);
    return onward.goOnCutCost;
  }
  onward.goOnCost ??= goOnCost(cell, choice.piece, model, task.joins, false);
  return onward.goOnCost;
}

/** The cell whose paragraph goes on with the words. */
export function goneOn(placing: Placing, cell: CellState): CellState {
  const onward = onwardFrom(placing, cell);
  onward.goOn ??= goOn(cell, placing.choice.piece, placing.model);
  return onward.goOn;
}

/** What it costs that the words begin a paragraph in a cell. */
export function costToBegin(placing: Placing, cell: CellState): number {
  return onwardFrom(placing, cell).beginCost;
}

/** The cell in which the words begin a paragraph. */
export function begun(placing: Placing, cell: CellState): CellState {
  const onward = onwardFrom(placing, cell);
  onward.begin ??= begin(cell, placing.choice.piece, placing.model);
  return onward.begin;
}

/** Many paths hold the same cell, and few different ones stand in a column. */
function onwardFrom({ onward, choice, model }: Placing, cell: CellState): Onward {
  for (const known of onward) if (known.cell === cell) return known;
  const cost = beginCost(cell, choice.piece, model);
  const added = {
    cell,
    beginCost: cost,
    goOnCost: undefined,
    goOnCutCost: undefined,
    goOn: undefined,
    begin: undefined,
  };
  onward.push(added);
  return added;
}
