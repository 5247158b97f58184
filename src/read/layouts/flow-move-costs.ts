import type { ColumnModel } from "./flow-model";
import type { FlowPath, FlowTask } from "./flow-path";
import type { FlowPiece } from "./flow-piece";

/** What it costs to be in this column after the one before; `empty` is what columns in between cost. */
export function moveCost(
  task: FlowTask,
  path: FlowPath,
  { printed }: FlowPiece,
  column: number,
  empty: number,
): number {
  const hint = printed?.indent && task.indentTells ? 1 : 0;
  if (column === path.column) return printed?.page ? 0 : hint;
  const entered = path.cells[column]?.width === 0 ? (task.models[column]?.filled ?? 0) : 0;
  if (column > path.column) {
    const isFirst = path.step === undefined && task.columns[0]?.field === "criterion";
    return FORWARD + hint * 0.5 + entered + empty + (isFirst ? NO_CRITERION : 0);
  }
  if (printed?.page) return entered;
  return entered + (hint === 1 ? INDENTED_BACK : BACK);
}

const NO_CRITERION = 4;
const FORWARD = 0.5;
/** Back to an earlier column in the middle of a row, where no page ends. */
const BACK = 6;
/** The same where the line begins with a blank, as the first of a page often does. */
const INDENTED_BACK = 0.7;

/** What it costs that a row begins here, in this column, without the name of a criterion. */
export function subRowCost(task: FlowTask, { printed }: FlowPiece, column: number): number {
  let cost = printed?.page || (printed?.indent && task.indentTells) ? SUB_ROW / 2 : SUB_ROW;
  for (let i = 0; i < column; i++) {
    const model = task.models[i];
    if (model !== undefined && model.field !== "criterion") cost += model.empty;
  }
  return cost;
}

const SUB_ROW = 4;

/** What it costs that the path leaves the last cell; a label is always complete. */
export function leaveCost(path: FlowPath): number {
  if (path.step === undefined || path.step.label !== undefined || path.step.isRepeated) return 0;
  return path.cells[path.column]?.cut ?? 0;
}

/** What it costs that the row ends when the path has left its last cell: no paragraph will go on. */
export function rowEndCost({ models }: FlowTask, path: FlowPath): number {
  let cost = 0;
  for (let i = path.column + 1; i < models.length; i++) cost += emptyCost(path, models[i], i);
  for (const { close, cut } of path.cells) cost += close - cut;
  return cost;
}

/** What it costs that a column behind the present one has nothing in it; nothing for one that is not behind it. */
export function emptyCost(path: FlowPath, model: ColumnModel | undefined, column: number): number {
  if (path.step === undefined || column <= path.column || path.cells[column]?.width !== 0) return 0;
  if (model?.field !== "criterion") return model?.empty ?? 0;
  // A label that was known stands in no cell; one that is merged with that of the row above is there all the same.
  return !path.hasData && path.labels[column] === undefined ? NO_LABEL : 0;
}

/** A criterion was named, and not the one within it. */
const NO_LABEL = 3;

/** What it costs that nothing was ever named in the columns of criteria before one. */
export function unnamedCost(path: FlowPath, column: number): number {
  let cost = 0;
  for (let i = 0; i < column; i++) if (path.cells[i]?.width === 0 && path.labels[i] === undefined) cost += NO_LABEL;
  return cost;
}

/** What it costs that words stand behind those of another cell on their line. */
export function behindCost({ models }: FlowTask, path: FlowPath, { printed }: FlowPiece): number {
  const before = models[path.column]?.field;
  return printed === undefined && before !== undefined && before !== "criterion" ? BEHIND_ANOTHER : 0;
}

const BEHIND_ANOTHER = 0.5;
