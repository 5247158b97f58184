import { isFirst } from "../source/printed-number";
import { isUnitLike } from "./flow-cell-words";
import type { FlowTask } from "./flow-path";

/** A place where a line may fall into two cells. */
export interface FlowSplit {
  readonly at: number;
  /** How sure it is that what stands before or after it is whole for itself: a date, a label, a unit, an item. */
  readonly evidence: "strong" | "some" | "none";
}

/** Where the rest of a line from an atom on may be split; none for a line of many small pieces. */
export function splitsAt(task: FlowTask, from: number): readonly FlowSplit[] {
  const { pieces, labels } = task;
  const end = pieces.lineEnd(from);
  if (end - from < 2 || end - from > MOST_ATOMS) return [];
  const dates = datesIn(task, from, end);
  const hasUnits = task.columns.some(({ field }) => field === "unit");
  return Array.from({ length: end - from - 1 }, (_, i) => {
    const at = from + 1 + i;
    const { number } = pieces.piece(at, end);
    const isPlain = dates.has(at) || labels?.at.has(at) === true || (number !== undefined && isFirst(number));
    const isUnit = hasUnits && isUnitLike(pieces.piece(from, at).text);
    const isBetweenWords = BETWEEN_WORDS.test(pieces.piece(at - 1, at + 1).text);
    return { at, evidence: isPlain ? "strong" : isUnit || isBetweenWords ? "some" : "none" };
  });
}

/** A blank between Chinese words; a line that was stretched to the margin has one between all characters. */
const BETWEEN_WORDS = /\p{Script=Han}{2}\s+\p{Script=Han}{2}/u;

const MOST_ATOMS = 12;

/** Where a date begins or ends in the line. */
function datesIn({ pieces, columns }: FlowTask, from: number, end: number): ReadonlySet<number> {
  const edges = new Set<number>();
  if (!columns.some(({ field }) => field === "deadline")) return edges;
  for (let start = from; start < end; start++) {
    const last = Math.min(end, start + LONGEST_DATE);
    for (let to = last; to > start; to--) {
      if (pieces.piece(start, to).deadline === "none") continue;
      edges.add(start).add(to);
      start = to - 1;
      break;
    }
  }
  return edges;
}

/** 民國 107 年 12 月 31 日 前 */
const LONGEST_DATE = 8;
