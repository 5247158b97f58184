import { fold } from "../../base/fold";
import { endsSentence, looksLikeDeadline, looksLikeUnit } from "./cell-kinds";
import { type DumpCell, wordsOf } from "./column-dump-cell";
import type { KnownCriteria } from "./known-criteria";
import { alignInOrder } from "./tab-alignment";
import type { HeadColumn } from "./tab-head";

/**
 * Deals the cells below the names of the columns out to rows. Where their number does not come out even, each cell goes
 * to the column that it suits, in order.
 */
export function dumpRows(
  all: readonly DumpCell[],
  head: readonly HeadColumn[],
  known: KnownCriteria,
): readonly (readonly DumpCell[])[] {
  const filled = all.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return [];
  const cells = [all, filled].find(({ length }) => length % head.length === 0);
  if (cells !== undefined) {
    const rows: (readonly DumpCell[])[] = [];
    for (let at = 0; at < cells.length; at += head.length) rows.push(cells.slice(at, at + head.length));
    return rows;
  }
  if (filled.length > head.length * MOST_UNEVEN) return [];
  const columns = alignInOrder(filled.map((cell) => head.map((column) => suits(cell, column, known))));
  const row = head.map((): DumpCell => ({ lines: [] }));
  filled.forEach((cell, at) => {
    const column = columns[at] ?? 0;
    row[column] = { lines: [...(row[column]?.lines ?? []), ...cell.lines] };
  });
  return [row];
}

/** Tabs within the cells of one row may part them; more than this are no such table. */
const MOST_UNEVEN = 4;

/** What most lines of the cell are. */
function suits(cell: DumpCell, { name, role }: HeadColumn, known: KnownCriteria): number {
  const lines = cell.lines.slice(0, ENOUGH).map(({ text }) => text.trim());
  const share = (test: (line: string) => boolean): number => lines.filter(test).length / lines.length;
  const levels = [wordsOf(cell), ...lines].flatMap((line) => known.find(line)).map(({ level }) => fold(level));
  const isKnown = levels.length > 0;
  switch (role) {
    case "label":
      return isKnown
        ? levels.includes(fold(name))
          ? 8
          : 4
        : 1 - 4 * share(endsSentence) - 4 * share(looksLikeDeadline);
    case "text":
      return 2 * share(endsSentence) - (isKnown ? 4 : 0) - 5 * share(looksLikeDeadline);
    case "deadline":
      return 10 * share(looksLikeDeadline) - 5;
    case "unit":
      return 8 * share((line) => looksLikeUnit(line) && !looksLikeDeadline(line)) - 4;
    case "figure":
      return 8 * share((line) => /^[\d.．%％分]{1,8}$/u.test(line)) - 4;
  }
}

const ENOUGH = 40;
