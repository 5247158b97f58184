/** A cell as far as the columns are concerned. */
export interface ColumnRange {
  readonly column: number;
  readonly columnSpan: number;
  readonly isBlank: () => boolean;
}

/**
 * Borders that were moved by hand stand a hair's breadth apart from row to row, and the file counts a column between
 * them. Tells for each border, counted from the left, which one it is without columns too narrow for a letter.
 */
export function withoutSlivers(widths: readonly number[], cells: readonly ColumnRange[]): (border: number) => number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const isSliver = widths.map((width) => width > 0 && width < total / LEAST_SHARE);
  for (const { column, columnSpan, isBlank } of cells) {
    const range = isSliver.slice(column, column + columnSpan);
    if (range.length > 0 && !range.includes(false) && !isBlank()) isSliver.fill(false, column, column + columnSpan);
  }
  const borders = [0];
  for (const sliver of isSliver) borders.push((borders.at(-1) ?? 0) + (sliver ? 0 : 1));
  const last = borders.length - 1;
  return (border) => borders[border] ?? (borders[last] ?? 0) + border - last;
}

/** On a page of A4 two millimetres, less than one letter. */
const LEAST_SHARE = 80;
