import { append } from "../../base/append";
import type { CellState } from "./flow-cell";
import { doubtsOf, type FlowDoubt } from "./flow-doubts";
import type { FlowPath, FlowPlace, FlowStep } from "./flow-path";

/** The paths that have used the atoms up to a place, by what they may go on with. */
export interface Reached {
  readonly paths: Map<number, FlowPath>;
  best: number;
}

/** Of paths that go on alike only the cheapest is kept; how near the other was is remembered. */
export function keep(
  reached: (Reached | undefined)[],
  previous: FlowPath,
  cost: number,
  step: FlowStep,
  place: FlowPlace,
  cell: CellState | undefined,
): void {
  const here = reached[step.to] ?? { paths: new Map<number, FlowPath>(), best: cost };
  reached[step.to] = here;
  if (cost < here.best) here.best = cost;
  const key = keyOf(step, place, cell);
  const known = here.paths.get(key);
  const margin = known === undefined ? Infinity : Math.abs(cost - known.cost);
  if (known !== undefined && cost >= known.cost && margin >= (known.rival?.margin ?? NEAR)) return;
  const { cells, labels, hasData } = place;
  const { column } = step;
  const path: FlowPath = { cost, previous, step, column, cells, changed: cell, labels, hasData, rival: undefined };
  if (known !== undefined && cost >= known.cost) known.rival = { path, margin };
  else {
    if (known !== undefined && margin < NEAR) path.rival = { path: known, margin };
    here.paths.set(key, path);
  }
}

/** A rival that is worse by more than this says nothing. */
const NEAR = 2;

function keyOf({ column, label, isRepeated }: FlowStep, { cells, hasData }: FlowPlace, changed?: CellState): number {
  let key = column + 1 + (hasData ? 64 : 0) + (label !== undefined || isRepeated ? 128 : 0);
  for (let i = 0; i < cells.length; i++) {
    const cell = i === column && changed !== undefined ? changed : cells[i];
    key = (Math.imul(key, 31) + (cell?.key ?? 0)) | 0;
  }
  return key;
}

/** What was decided for good, first to last. */
export interface FlowDecided {
  readonly steps: FlowStep[];
  readonly doubts: FlowDoubt[];
}

/** Writes down the way to a path and forgets how it came about. */
export function decide(decided: FlowDecided, path: FlowPath): void {
  const paths: FlowPath[] = [];
  for (let at: FlowPath | undefined = path; at !== undefined; at = at.previous) paths.push(at);
  paths.reverse();
  for (const { step } of paths)
    if (step !== undefined && step.from >= (decided.steps.at(-1)?.to ?? 0)) decided.steps.push(step);
  append(decided.doubts, doubtsOf(paths));
  path.previous = undefined;
  path.rival = undefined;
}

/** The path on the way to this one that had used no more atoms than these. */
export function ancestorAt(path: FlowPath, atom: number): FlowPath {
  let at = path;
  while (at.previous !== undefined && (at.step?.to ?? 0) > atom) at = at.previous;
  return at;
}

/** Leaves only the paths that go on from one. */
export function keepOnlyFrom(reached: Reached | undefined, ancestor: FlowPath): void {
  const atom = ancestor.step?.to ?? 0;
  for (const [key, path] of reached?.paths ?? []) if (ancestorAt(path, atom) !== ancestor) reached?.paths.delete(key);
}
