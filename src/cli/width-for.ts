import type { Sink } from "./io";

/** Columns for a report for people: what is written to a file is broken into lines by whoever shows it. */
export function widthFor({ isTerminal, columns }: Sink): number | undefined {
  return isTerminal ? columns : Number.POSITIVE_INFINITY;
}
