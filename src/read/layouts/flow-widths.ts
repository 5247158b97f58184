/** What kind of line it is: of an unnumbered paragraph, the first of an item, or a further one of an item. */
export type LineKind = "plain" | "head" | "hanging";

/** How wide the lines of a column are, as far as that is known. */
export interface ColumnWidths {
  /** The widths of lines after which the paragraph goes on, by kind. */
  readonly full: Readonly<Record<LineKind, readonly number[]>>;
  /** No line is wider, as far as was seen. */
  readonly widest: number;
}

/** The cost (in nats) of a line that goes on in the next one being so wide. */
export function fullLineCost(widths: ColumnWidths | undefined, kind: LineKind, width: number, before: number): number {
  const known = widths?.full[kind];
  if (known === undefined || known.length === 0) {
    // No such line was seen yet, but others of the column.
    if (widths !== undefined && widths.widest > 0) return nearMargin(widths.widest - width);
    // Nothing is known: lines of one paragraph are about equally wide.
    return before === 0 ? UNKNOWN_WIDTH : Math.min(DEAREST, UNKNOWN_WIDTH - 1 + Math.abs(width - before) * 0.5);
  }
  return known[Math.min(width, known.length - 1)] ?? DEAREST;
}

function nearMargin(short: number): number {
  return Math.min(DEAREST, 1.5 + (short < -1 ? -1 - short : short > 3 ? (short - 3) * 0.5 : 0));
}

/** The cost of the last line of a paragraph being so wide: any width up to that of the column. */
export function lastLineCost(widths: ColumnWidths | undefined, width: number, before: number): number {
  const widest = widths === undefined ? before : widths.widest;
  if (widest === 0) return UNKNOWN_WIDTH;
  const over = width - widest;
  const fits = Math.log(Math.max(4, widest));
  return over <= TOLERANCE ? fits : Math.min(fits + DEAREST, fits + (over - TOLERANCE));
}

const UNKNOWN_WIDTH = 2;
const TOLERANCE = 1;
/** A line may be odd, so nothing is impossible. */
const DEAREST = 7;

/** The costs of widths from how often they were seen; neighbouring widths count a little. */
export function widthCosts(seen: readonly number[]): readonly number[] {
  if (seen.length === 0) return [];
  const widest = Math.max(...seen);
  const weights = Array.from({ length: widest + MARGIN }, () => 0);
  for (const width of seen) {
    for (let away = -2; away <= 2; away++) {
      const at = width + away;
      if (at >= 0 && at < weights.length) weights[at] = (weights[at] ?? 0) + (NEIGHBOURS[Math.abs(away)] ?? 0);
    }
  }
  const total = seen.length + PRIOR * weights.length;
  return weights.map((weight) => Math.min(DEAREST, -Math.log((weight + PRIOR) / total)));
}

const MARGIN = 4;
const NEIGHBOURS = [0.6, 0.15, 0.05];
/** How often a width that was never seen counts as seen. */
const PRIOR = 0.02;
