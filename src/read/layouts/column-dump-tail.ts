import { printedNumber } from "../source/printed-number";
import { endsSentence } from "./cell-kinds";
import type { DumpCell } from "./column-dump-cell";
import type { HeadColumn } from "./tab-head";

/**
 * The last cell of a table without the text that follows the table: no tab marks where it ends. A deadline or unit is
 * short, and a heading is numbered (一、) as nothing in the cell is.
 */
export function withoutTail({ lines }: DumpCell, role: HeadColumn["role"] | undefined): DumpCell {
  const isShort = role === "deadline" || role === "unit" || role === "figure";
  const styles = new Set<string>();
  const end = lines.findIndex(({ text }, index) => {
    const words = text.trim();
    const style = printedNumber(words)?.style;
    const isNew = style !== undefined && !styles.has(style) && (isShort || style === "chinese");
    if (style !== undefined) styles.add(style);
    return index > 0 && (isNew || (isShort && (words.length > LONGEST_ANSWER || endsSentence(words))));
  });
  return end === -1 ? { lines } : { lines: lines.slice(0, end) };
}

const LONGEST_ANSWER = 20;
