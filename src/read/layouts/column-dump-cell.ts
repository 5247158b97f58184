import type { Span } from "../../base/span";
import { columnMeaning } from "../tables/column-meaning";
import { isSectionHeading } from "./section-heading";
import type { TextLine } from "./text-line";

/** A cell of a table that was written out cell by cell: the line that begins with a tab, and the lines after it. */
export interface DumpCell {
  /** None for an empty cell. */
  readonly lines: readonly TextLine[];
}

/**
 * Takes the cells out of a text. Each stretch of cells begins with a line that begins with a tab, and ends before a
 * section or a table of another layout.
 */
export function dumpStretches(lines: readonly (TextLine | undefined)[]): readonly (readonly DumpCell[])[] {
  const stretches: { lines: TextLine[] }[][] = [];
  let open: { lines: TextLine[] }[] | undefined;
  for (const line of lines) {
    if (line === undefined || isSectionHeading(line.text)) {
      open = undefined;
      continue;
    }
    const begins = CELL.test(line.text);
    if (open !== undefined && !begins && isTabbedRow(line.text)) open = undefined;
    if (begins && open === undefined) {
      open = [];
      stretches.push(open);
    } else if (open !== undefined) {
      for (let empty = 0; empty < Math.min(line.emptyCells, MOST_EMPTY); empty++) open.push({ lines: [] });
    }
    if (begins) open?.push({ lines: [line] });
    else open?.at(-1)?.lines.push(line);
  }
  return stretches;
}

/** More than any table has columns. */
const MOST_EMPTY = 20;

/** One tab before the words and none among them. */
const CELL = /^ {0,4}\t[^\t\S]*[^\t\s][^\t]*\t{0,8}$/u;

/** A number before a tab is the number of an item. */
function isTabbedRow(text: string): boolean {
  const parts = text.trim().split("\t");
  return parts.length > 2 || (parts.length === 2 && parts.every((part) => columnMeaning(part) !== undefined));
}

/** All its words in one piece. */
export function wordsOf(cell: DumpCell | undefined): string {
  return cell?.lines.map(({ text }) => text.trim()).join("") ?? "";
}

/** From its first line to its last. */
export function spanOf({ lines }: DumpCell): Span {
  return { start: lines[0]?.words.start ?? 0, end: lines.at(-1)?.words.end ?? 0 };
}
