import { largest } from "../../base/extremes";
/** What kind of line it is: of an unnumbered paragraph, the first of an item, or a further one of an item. */
export type LineKind = "plain" | "head" | "hanging";

/** How wide the lines of a column are, as far as that is known. */
export interface ColumnWidths {
  /** The widths of lines after which the paragraph goes on, by kind. */
  readonly full: Readonly<Record<LineKind, readonly number[]>>;
  /** What half of those lines reach at least, by kind. */
  readonly usual: Readonly<Record<LineKind, number | undefined>>;
  /** No line is wider, as far as was seen. */
  readonly widest: number;
}

/**
 * The cost (in nats) of a line that goes on in the next one being so wide; `next` is how wide the first word of that
 * one is, which would stand on this line if there was room for it.
 */
export function fullLineCost(
  widths: ColumnWidths | undefined,
  kind: LineKind,
  width: number,
  before: number,
  next: number,
): number {
  const known = widths?.full[kind];
  const room = (widths?.usual[kind] ?? before) - width - next;
  const wasted = room > ROOM ? Math.min(MOST_WASTED, (room - ROOM) * 0.5) : 0;
  if (known !== undefined && known.length > 0) return wasted + (known[Math.min(width, known.length - 1)] ?? DEAREST);
  // No such line was seen yet, but others of the column; or nothing is known but that lines are about equally wide.
  if (widths !== undefined && widths.widest > 0) return wasted + UNSEEN + Math.max(0, width - widths.widest - 1);
  return before === 0 ? UNKNOWN_WIDTH : Math.min(DEAREST, UNKNOWN_WIDTH - 1 + Math.abs(width - before) * 0.5);
}

const UNSEEN = 1.5;
const ROOM = 0;
const MOST_WASTED = 5;

/** The cost of the last line of a paragraph being so wide: any width up to that of the column. */
export function lastLineCost(widths: ColumnWidths | undefined, width: number, before: number): number {
  const widest = widths === undefined ? before : widths.widest;
  if (widest === 0) return UNKNOWN_WIDTH;
  const over = width - widest;
  const fits = Math.log(Math.max(4, widest));
  return over <= TOLERANCE ? fits : Math.min(fits + DEAREST, fits + (over - TOLERANCE));
}

/** The cost of the last line reaching farther than the full lines before it, by more than the character that did not fit. */
export function overhangCost(width: number, before: number): number {
  return before === 0 ? 0 : Math.min(DEAREST, Math.max(0, width - before - 2));
}

const UNKNOWN_WIDTH = 2;
const TOLERANCE = 1;
/** A line may be odd, so nothing is impossible. */
const DEAREST = 7;

/** The costs of widths from how often they were seen; neighbouring widths count a little, and a few lines say little. */
export function widthCosts(seen: readonly number[]): readonly number[] {
  if (seen.length === 0) return [];
  const widest = largest(seen);
  const weights = Array.from({ length: widest + MARGIN }, () => DOUBTS / ANY_WIDTH);
  for (const width of seen) {
    for (let away = -2; away <= 2; away++) {
      const at = width + away;
      if (at >= 0 && at < weights.length) weights[at] = (weights[at] ?? 0) + (NEIGHBOURS[Math.abs(away)] ?? 0);
    }
  }
  return weights.map((weight) => Math.min(DEAREST, -Math.log(weight / (seen.length + DOUBTS))));
}

const MARGIN = 4;
const NEIGHBOURS = [0.6, 0.15, 0.05];
/** As if so many more lines had been seen, of any width at all. */
const DOUBTS = 6;
const ANY_WIDTH = 40;
