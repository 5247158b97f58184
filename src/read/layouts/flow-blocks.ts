import type { Span } from "../../base/span";
import type { FlowColumn } from "./flow-columns";
import type { FlowCell, FlowParagraph, FlowRow } from "./flow-rows";

/** Several strategies in one row whose deadlines, benefits and so on are not as many. */
export interface UnevenCells {
  readonly column: number;
  readonly found: number;
  /** As many as there are strategies. */
  readonly expected: number;
  /** The first of what was found. */
  readonly span: Span;
}

/**
 * Parts a row with several strategies, so that each stands beside its own actions, deadline and benefit; what is
 * printed once belongs to all of them. Where there are not as many as strategies they are given out in order.
 */
export function partStrategies(
  row: FlowRow,
  columns: readonly FlowColumn[],
  uneven: (cells: UnevenCells) => void,
): readonly FlowRow[] {
  const leading = columns.findIndex(({ field }, i) => field === "either" && row.cells[i] !== undefined);
  const at = leading === -1 ? columns.findIndex(({ field }) => field === "action") : leading;
  const groups = groupsOf(row.cells[at] ?? []);
  const strategies = columns.findIndex(({ field }) => field === "strategy");
  if (groups.length < 2) return [row];
  if (leading === -1 && row.cells[strategies]?.length !== groups.length) return [row];
  const parted = columns.map(({ field }, column) => {
    const cell = row.cells[column];
    if (cell === undefined || field === "criterion") return groups.map(() => cell);
    if (column === at) return groups;
    return sharedOut(cell, groups, (found) => {
      const { start, end } = cell[0]?.spans[0] ?? { start: 0, end: 0 };
      uneven({ column, found, expected: groups.length, span: { start, end } });
    });
  });
  return groups.map((_, i) => ({ cells: parted.map((cells) => cells[i]) }));
}

/** A strategy with its actions; a new one begins without a number, or where the numbers begin anew. */
function groupsOf(cell: FlowCell): readonly FlowCell[] {
  const groups: FlowParagraph[][] = [];
  let hasItems = false;
  for (const paragraph of cell) {
    const group = groups.at(-1);
    const isNew: boolean = hasItems && (!paragraph.isNumbered || paragraph.isFirstNumber);
    if (group === undefined || isNew) groups.push([paragraph]);
    else group.push(paragraph);
    hasItems = paragraph.isNumbered || (hasItems && !isNew);
  }
  return groups;
}

/** What belongs to each of several strategies, in order. */
function sharedOut(
  joined: FlowCell,
  groups: readonly FlowCell[],
  uneven: (found: number) => void,
): readonly (FlowCell | undefined)[] {
  const parted = joined.flatMap(atSeams);
  // A full stop at the end of a page ends a paragraph where that makes one for each strategy.
  const cell = parted.length === groups.length ? parted : joined;
  if (cell.length === 1) return groups.map(() => cell);
  const own = cell.length === groups.length ? cell.map((paragraph) => [paragraph]) : groupsOf(cell);
  if (own.length === groups.length) return own;
  const items = groups.map((group) => group.filter(({ isNumbered }) => isNumbered).length);
  if (cell.length === items.reduce((sum, count) => sum + count, 0)) {
    let next = 0;
    return items.map((count) => {
      next += count;
      return cell.slice(next - count, next);
    });
  }
  uneven(cell.length);
  return groups.map((_, i) => {
    const share = i === groups.length - 1 ? cell.slice(i) : cell.slice(i, i + 1);
    return share.length === 0 ? undefined : share;
  });
}

/** The parts of a paragraph between its seams. */
function atSeams(paragraph: FlowParagraph): readonly FlowParagraph[] {
  const { spans, seams } = paragraph;
  return [0, ...seams].map((from, i) => ({
    spans: spans.slice(from, seams[i]),
    isNumbered: i === 0 && paragraph.isNumbered,
    isFirstNumber: i === 0 && paragraph.isFirstNumber,
    seams: [],
  }));
}
