import { EMPTY_CELL } from "./flow-cell";
import { choicesAt, eachMove } from "./flow-moves";
import { leaveCost, rowEndCost } from "./flow-move-costs";
import type { FlowPath, FlowPlace, FlowStep, FlowTask, Frontier } from "./flow-path";

/** The cheapest way to give every atom of a table to a column. */
export function cheapestPath(task: FlowTask): FlowPath | undefined {
  const { count } = task.pieces;
  const hope = task.labels === undefined ? WITHOUT_LABELS : WITH_LABELS;
  const reached: (Reached | undefined)[] = [{ paths: new Map([[0, startOf(task)]]), best: 0 }];
  const frontier: Frontier = {
    accepts: (to, cost) => cost <= (reached[to]?.best ?? Infinity) + hope.margin,
    add: (previous, cost, step, place) => keep(reached, previous, cost, step, place),
  };
  for (let at = 0; at < count; at++) {
    const here = reached[at];
    // What was passed is not needed any more.
    reached[at] = undefined;
    if (here === undefined) continue;
    const choices = choicesAt(task, at);
    for (const path of mostLikely(here, hope)) eachMove(task, path, at, choices, frontier);
  }
  const last = [...(reached[count]?.paths.values() ?? [])];
  return last.map((path) => ({ ...path, cost: path.cost + leaveCost(path) + rowEndCost(task, path) })).sort((a, b) => a.cost - b.cost)[0];
}

/** The paths that have used the atoms up to a place, by what they may go on with. */
interface Reached {
  readonly paths: Map<number, FlowPath>;
  best: number;
}

function startOf({ columns }: FlowTask): FlowPath {
  return {
    cost: 0,
    previous: undefined,
    step: undefined,
    column: -1,
    cells: columns.map(() => EMPTY_CELL),
    labels: columns.map(() => undefined),
    hasData: false,
    key: 0,
    rival: undefined,
  };
}

/** Of paths that go on alike only the cheapest is kept; how near the other was is remembered. */
function keep(
  reached: (Reached | undefined)[],
  previous: FlowPath,
  cost: number,
  step: FlowStep,
  { cells, labels, hasData }: FlowPlace,
): void {
  const here = reached[step.to] ?? { paths: new Map<number, FlowPath>(), best: cost };
  reached[step.to] = here;
  if (cost < here.best) here.best = cost;
  const key = keyOf(step, cells, hasData);
  const known = here.paths.get(key);
  const margin = known === undefined ? Infinity : Math.abs(cost - known.cost);
  if (known !== undefined && cost >= known.cost && margin >= (known.rival?.margin ?? NEAR)) return;
  const path: FlowPath = { cost, previous, step, column: step.column, cells, labels, hasData, key, rival: undefined };
  if (known === undefined) here.paths.set(key, path);
  else if (cost < known.cost)
    here.paths.set(key, margin < NEAR ? { ...path, rival: { path: known, margin } } : path);
  else here.paths.set(key, { ...known, rival: { path, margin } });
}

/** A rival that is worse by more than this says nothing. */
const NEAR = 3;

function keyOf({ column, label, isRepeated }: FlowStep, cells: FlowPlace["cells"], hasData: boolean): number {
  let key = column + 1 + (hasData ? 64 : 0) + (label !== undefined || isRepeated ? 128 : 0);
  for (const cell of cells) key = (Math.imul(key, 31) + cell.key) | 0;
  return key;
}

/** How much dearer than the best a path may be at one place and still be the best in the end, and how many may. */
interface Hope {
  readonly margin: number;
  readonly most: number;
}

/** Where no framework tells the labels from other words, more has to be tried. */
const WITH_LABELS: Hope = { margin: 10, most: 16 };
const WITHOUT_LABELS: Hope = { margin: 14, most: 24 };

/** The cheapest paths, best first. */
function mostLikely({ paths, best }: Reached, { margin, most }: Hope): readonly FlowPath[] {
  const near: FlowPath[] = [];
  for (const path of paths.values()) if (path.cost <= best + margin) near.push(path);
  if (near.length > 1) near.sort((a, b) => a.cost - b.cost);
  return near.length > most ? near.slice(0, most) : near;
}
