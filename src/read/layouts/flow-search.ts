import { EMPTY_CELL } from "./flow-cell";
import type { FlowDoubt } from "./flow-doubts";
import { ancestorAt, decide, type FlowDecided, keep, keepOnlyFrom, type Reached } from "./flow-frontier";
import { eachMove } from "./flow-moves";
import type { FlowPath, FlowStep, FlowTask, Frontier } from "./flow-path";
import { placingsOf } from "./flow-placing";
import { standingOf } from "./flow-standing";

/** The cheapest way through a table. */
export interface FlowDecision {
  readonly cost: number;
  readonly steps: readonly FlowStep[];
  readonly doubts: readonly FlowDoubt[];
}

/** Finds the cheapest way to give every atom of a table to a column. */
export function decideFlow(task: FlowTask, hope: Hope): FlowDecision | undefined {
  const { count } = task.pieces;
  const decided: FlowDecided = { steps: [], doubts: [] };
  const reached: (Reached | undefined)[] = [{ paths: new Map([[0, startOf(task)]]), best: 0 }];
  const frontier: Frontier = {
    accepts: (to, cost) => cost <= (reached[to]?.best ?? Infinity) + hope.margin,
    add: (previous, cost, step, place, cell) => keep(reached, previous, cost, step, place, cell),
  };
  for (let at = 0; at < count; at++) {
    const here = reached[at];
    // What was passed is not needed any more.
    reached[at] = undefined;
    if (here === undefined) continue;
    if (at - (decided.steps.at(-1)?.to ?? 0) > UNDECIDED * 2) decideUpTo(decided, here, reached, at);
    const choices = task.choices(at).map((choice) => placingsOf(task, choice));
    for (const path of mostLikely(here, hope)) eachMove(task, path, at, choices, frontier);
  }
  const last = [...(reached[count]?.paths.values() ?? [])];
  const ended = last.map((path) => {
    const { left, rowEnd } = standingOf(task, path);
    return { path, cost: path.cost + left + rowEnd };
  });
  const [best] = ended.sort((a, b) => a.cost - b.cost);
  if (best === undefined) return undefined;
  decide(decided, best.path);
  return { cost: best.cost, ...decided };
}

/** So far back nothing that comes will change; a long table is decided bit by bit. */
const UNDECIDED = 1000;

function decideUpTo(decided: FlowDecided, here: Reached, reached: readonly (Reached | undefined)[], at: number): void {
  const best = [...here.paths.values()].reduce((least, path) => (path.cost < least.cost ? path : least));
  const ancestor = ancestorAt(best, at - UNDECIDED);
  keepOnlyFrom(here, ancestor);
  // A label may reach over several lines, and others are on their way to places further on.
  for (let ahead = at + 1; ahead < at + FARTHEST; ahead++) keepOnlyFrom(reached[ahead], ancestor);
  decide(decided, ancestor);
}

/** No label has more atoms. */
const FARTHEST = 200;

function startOf({ columns }: FlowTask): FlowPath {
  return {
    cost: 0,
    previous: undefined,
    step: undefined,
    column: -1,
    cells: columns.map(() => EMPTY_CELL),
    changed: undefined,
    labels: columns.map(() => undefined),
    hasData: false,
    rival: undefined,
  };
}

/** How much dearer than the best a path may be at one place and still be the best in the end, and how many may. */
export interface Hope {
  readonly margin: number;
  readonly most: number;
}

/** The cheapest paths, best first; of equally cheap ones the first comes first. */
function mostLikely({ paths, best }: Reached, { margin, most }: Hope): readonly FlowPath[] {
  const near: FlowPath[] = [];
  for (const path of paths.values()) {
    if (path.cost <= best + margin) insert(near, path, most);
  }
  return near;
}

function insert(near: FlowPath[], path: FlowPath, most: number): void {
  let at = near.length;
  while (at > 0 && (near[at - 1]?.cost ?? 0) > path.cost) at--;
  near.splice(at, 0, path);
  if (near.length > most) near.pop();
}
