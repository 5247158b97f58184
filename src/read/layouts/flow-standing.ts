import { leaveCost, rowEndCost } from "./flow-move-costs";
import type { FlowPath, FlowPlace, FlowTask } from "./flow-path";
import { replaced } from "./flow-row-cells";

/** Where a path stands: what every move from there needs to know. */
export interface FlowStanding {
  readonly path: FlowPath;
  /** What it costs to leave the present cell, and that the row ends after that. */
  readonly left: number;
  readonly rowEnd: number;
  /** The same place with data in the row. */
  readonly inRow: FlowPlace;
}

/** Looks at where a path stands. */
export function standingOf(task: FlowTask, path: FlowPath): FlowStanding {
  if (path.changed !== undefined) path.cells = replaced(path.cells, path.column, path.changed);
  path.changed = undefined;
  const inRow = path.hasData ? path : { cells: path.cells, labels: path.labels, hasData: true };
  return { path, left: leaveCost(path), rowEnd: rowEndCost(task, path), inRow };
}
