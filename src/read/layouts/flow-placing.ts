import type { CellState } from "./flow-cell";
import type { ChoicePlace, FlowChoice } from "./flow-choices";
import type { ColumnModel } from "./flow-model";
import type { FlowTask } from "./flow-path";

/** Some words that are to be put into a column, and what was worked out of that for one path or another. */
export interface Placing {
  readonly choice: FlowChoice;
  readonly place: ChoicePlace;
  readonly column: number;
  readonly model: ColumnModel;
  readonly onward: Onward[];
}

/** What becomes of a cell with the words and what that costs, each worked out when it is first asked for. */
export interface Onward {
  readonly cell: CellState;
  goOnCost: number | undefined;
  /** The same after another column. */
  goOnCutCost: number | undefined;
  beginCost: number | undefined;
  goOn: CellState | undefined;
  begin: CellState | undefined;
}

/** The ways to put words into columns, first to last. */
export function placingsOf({ models }: FlowTask, choice: FlowChoice): readonly Placing[] {
  return choice.places.flatMap((place) => {
    const model = models[place.begin.column];
    return model === undefined ? [] : [{ choice, place, column: place.begin.column, model, onward: [] }];
  });
}

/** What becomes of a cell; many paths hold the same one, and few different ones stand in a column. */
export function onwardFrom({ onward }: Placing, cell: CellState): Onward {
  for (const known of onward) if (known.cell === cell) return known;
  const added = {
    cell,
    goOnCost: undefined,
    goOnCutCost: undefined,
    beginCost: undefined,
    goOn: undefined,
    begin: undefined,
  };
  onward.push(added);
  return added;
}
