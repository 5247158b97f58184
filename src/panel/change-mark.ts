import { fromNumber, toNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { add, compare, divide, multiply, type Ratio, subtract, ZERO } from "../base/ratio";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type { MarkChange } from "../model/panel-sensitivity";
import type { Reading } from "../score/read-mark";
import type { ScoringNode } from "../score/scoring-tree";
import { criterionName } from "./criterion-name";
import type { PanelTable } from "./panel-table";
import { readCell } from "./read-cell";

/** One mark that may be changed, in one direction, in steps. */
export interface MarkCandidate {
  readonly judge: string;
  readonly phase?: string;
  readonly leaf: ScoringNode;
  /** As it was marked. */
  readonly from: Ratio;
  /** How many changes there are: whole steps, then the end of the scale where that is none. */
  readonly steps: number;
  /** What so many steps change, in the unit of the marks, as it is said. */
  readonly change: (steps: number) => Ratio;
  /** The mark after so many steps. */
  readonly to: (steps: number) => Ratio;
  /** The sheets with that mark. */
  readonly table: (steps: number) => PanelTable;
}

/** Every mark of a subject (by place in the table) that may go up or down. */
export function markCandidates(
  given: PanelTable,
  subject: number,
  step: Ratio,
  policy: NotApplicablePolicy,
): readonly MarkCandidate[] {
  if (given.phases === undefined) return candidatesOf(given, subject, step, policy, (table) => table);
  return [...given.phases].flatMap(([phase, own]) =>
    candidatesOf(own, subject, step, policy, (table) => ({
      ...given,
      phases: new Map([...(given.phases ?? []), [phase, table]]),
    })).map((candidate) => ({ ...candidate, phase })),
  );
}

function candidatesOf(
  table: PanelTable,
  subject: number,
  step: Ratio,
  policy: NotApplicablePolicy,
  within: (table: PanelTable) => PanelTable,
): readonly MarkCandidate[] {
  return table.judges.flatMap((judge, column) => {
    const cell = table.cells[subject]?.[column];
    if (cell === undefined) return [];
    return table.tree.leaves.flatMap((leaf) => {
      const reading = cell.readings[leaf.index];
      if (reading?.points === undefined) return [];
      return [1, -1].flatMap((direction) => {
        const scale = scaleOf(reading, leaf, step, direction);
        if (scale.steps === 0) return [];
        const changed = (steps: number): PanelTable => {
          const points = multiply(scale.to(steps), scale.worth);
          const readings = cell.readings.slice();
          readings[leaf.index] = { ...reading, points };
          const row = (table.cells[subject] ?? []).slice();
          row[column] = readCell(readings, table.tree, policy, cell.sheet);
          const cells = table.cells.slice();
          cells[subject] = row;
          return within({ ...table, cells });
        };
        return [{ judge, leaf, ...scale, table: changed }];
      });
    });
  });
}

function scaleOf({ points = ZERO, mark }: Reading, leaf: ScoringNode, step: Ratio, direction: number) {
  const isPercent = mark !== undefined;
  const from = isPercent ? fromNumber(mark) : points;
  const end = direction < 0 ? ZERO : isPercent ? HUNDRED : leaf.worth;
  /** What one of the marked unit is in points. */
  const worth = isPercent ? divide(leaf.worth, HUNDRED) : ONE;
  const room = direction < 0 ? subtract(from, end) : subtract(end, from);
  const whole = Math.ceil(toNumber(divide(room, step)));
  const to = (steps: number): Ratio => {
    const moved = add(from, multiply(step, fromNumber(direction * steps)));
    const isBeyond = direction < 0 ? compare(moved, end) < 0 : compare(moved, end) > 0;
    return isBeyond ? end : moved;
  };
  const change = (steps: number): Ratio => {
    const difference = subtract(to(steps), from);
    return compare(difference, ZERO) < 0 ? subtract(ZERO, difference) : difference;
  };
  return { from, steps: whole, to, change, worth };
}

/** The change as the result says it. */
export function writeMarkChange(
  { judge, phase, leaf, from, to }: MarkCandidate,
  steps: number,
): Pick<MarkChange, "judge" | "phase" | "criterion" | "from" | "to" | "exact"> {
  const after = to(steps);
  return {
    judge,
    ...(phase !== undefined && { phase }),
    criterion: criterionName(leaf),
    from: toNumber(from),
    to: toNumber(after),
    exact: { from: toExact(from), to: toExact(after), change: toExact(subtract(after, from)) },
  };
}

const ONE = fromNumber(1);
const HUNDRED = fromNumber(100);
