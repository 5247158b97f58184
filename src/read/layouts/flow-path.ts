import type { CellState } from "./flow-cell";
import type { FlowChoice } from "./flow-choices";
import type { JoinCost } from "./flow-joins";
import type { LabelMatch } from "./flow-labels";
import type { ColumnModel } from "./flow-model";
import type { FlowWords } from "./flow-splits";

/** One step through a table: some atoms are given to a column. */
export interface FlowStep {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** A row begins with it: another criterion, or another row of the same one. */
  readonly row: "new" | "sub" | "same";
  readonly isParagraph: boolean;
  readonly label: LabelMatch | undefined;
  /** It only says on a new page which criterion the reader is at. */
  readonly isRepeated: boolean;
}

/** What a path knows of where it is. */
export interface FlowPlace {
  readonly cells: readonly CellState[];
  /** The criterion in each column that has one. */
  readonly labels: readonly (string | undefined)[];
  /** Whether the row has anything beside its criteria. */
  readonly hasData: boolean;
}

/** A way to give the atoms so far to columns. */
export interface FlowPath extends FlowPlace {
  readonly cost: number;
  /** Forgotten when the way to here is decided. */
  previous: FlowPath | undefined;
  readonly step: FlowStep | undefined;
  readonly column: number;
  cells: readonly CellState[];
  /** What stands in its column, as long as nobody needed the cells with it: most paths are soon given up. */
  changed: CellState | undefined;
  /** The best path that was given up for this one, and by how much it was worse. */
  rival: FlowRival | undefined;
}

export interface FlowRival {
  readonly path: FlowPath;
  readonly margin: number;
}

/** A table whose cells are to be told apart, and what is known of it. */
export interface FlowTask extends FlowWords {
  /** What may be taken from an atom on. */
  readonly choices: (from: number) => readonly FlowChoice[];
  /** By column. */
  readonly models: readonly ColumnModel[];
  readonly joins: JoinCost;
}

/** Where paths that go on are handed to. */
export interface Frontier {
  /** Whether a path that has used the atoms up to here at this cost may still be the best. */
  readonly accepts: (to: number, cost: number) => boolean;
  /**
   * Takes a path that goes on with a step from a place, unless a cheaper one goes on alike; `cell` is what then stands
   * in the column of the step, if that changes.
   */
  readonly add: (previous: FlowPath, cost: number, step: FlowStep, place: FlowPlace, cell?: CellState) => void;
}
