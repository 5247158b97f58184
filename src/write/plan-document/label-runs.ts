import { smallest } from "../../base/extremes";
import { fold } from "../../base/fold";
import type { PlacedLabel } from "./printed-labels";

/** Entries one after the other that share a table, and the columns of criteria that it has. */
export interface LabelRun {
  readonly entries: readonly number[];
  readonly columns: readonly number[];
}

/**
 * Parts entries among tables: a blank cell below a label means that label again, so an entry that would wrongly take
 * over the label above it begins a table with other columns.
 */
export function labelRuns(labels: readonly (readonly PlacedLabel[])[]): readonly LabelRun[] {
  const runs: { entries: number[]; columns: Set<number>; inForce: ReadonlyMap<number, string> }[] = [];
  labels.forEach((own, i) => {
    const run = runs.at(-1);
    const columns = new Set([...(run?.columns ?? []), ...own.map(({ column }) => column)]);
    const isOther = runs.length < 2 || !isSame(columns, runs.at(-2)?.columns);
    const next = run && isOther ? follow(run.inForce, own) : undefined;
    if (run === undefined || next === undefined)
      runs.push({
        entries: [i],
        columns: new Set(own.map(({ column }) => column)),
        inForce: follow(NONE, own) ?? NONE,
      });
    else {
      run.entries.push(i);
      run.columns = columns;
      run.inForce = next;
    }
  });
  return runs.map(({ entries, columns }) => ({ entries, columns: [...columns].sort((a, b) => a - b) }));
}

const NONE: ReadonlyMap<number, string> = new Map();

/** The labels in force after a row; `undefined` when a blank cell would mean one of those before. */
function follow(
  before: ReadonlyMap<number, string>,
  own: readonly PlacedLabel[],
): ReadonlyMap<number, string> | undefined {
  const after = new Map(own.map(({ column, text }) => [column, fold(text)]));
  const changed = smallest([...after].flatMap(([column, text]) => (before.get(column) === text ? [] : [column])));
  const isTaken = [...before.keys()].some((column) => !after.has(column) && column < changed);
  return isTaken ? undefined : after;
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number> | undefined): boolean {
  return other !== undefined && one.size === other.size && [...one].every((each) => other.has(each));
}
