import type { FlowPath } from "./flow-path";

/** A place that might as well belong to another column. */
export interface FlowDoubt {
  readonly atom: number;
  readonly column: number;
  readonly other: number;
}

/** Where the ways that were given up for these paths, first to last, are nearly as likely and differ in a column. */
export function doubtsOf(paths: readonly FlowPath[]): readonly FlowDoubt[] {
  const chosen = new Set(paths);
  const found = new Map<number, FlowDoubt>();
  for (const at of paths) {
    if (at.rival === undefined || at.rival.margin >= DOUBTFUL) continue;
    const others = columnsSince(at.rival.path, chosen);
    const own = columnsSince(at, new Set(others.from === undefined ? [] : [others.from]));
    for (const [atom, column] of [...own.columns].reverse()) {
      const other = others.columns.get(atom) ?? column;
      if (other === column) continue;
      if (!found.has(atom)) found.set(atom, { atom, column, other });
      break;
    }
  }
  return [...found.values()].sort((a, b) => a.atom - b.atom);
}

/** Costs are in nats: the other way is at least a seventh as likely. */
const DOUBTFUL = 2;

/** Which column the steps since the last common one gave each atom to, last to first. */
function columnsSince(
  path: FlowPath,
  until: ReadonlySet<FlowPath>,
): { readonly columns: ReadonlyMap<number, number>; readonly from: FlowPath | undefined } {
  const columns = new Map<number, number>();
  let at: FlowPath | undefined = path;
  for (let count = 0; at?.step !== undefined && (count === 0 || !until.has(at)); at = at.previous, count++) {
    if (count > MOST_STEPS) return { columns: new Map(), from: undefined };
    for (let atom = at.step.to - 1; atom >= at.step.from; atom--) columns.set(atom, at.step.column);
  }
  return { columns, from: at };
}

/** Ways that part for longer are two readings of a whole row; what they cost is no doubt about one cell. */
const MOST_STEPS = 60;
