import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { cellSpans } from "./cell-spans";
import type { LabelPath } from "./criterion-paths";
import type { RowDraft } from "./entry-drafts";
import { rawText } from "./raw-text";

/** The worth (配分) of a criterion as the document prints it. */
export interface PathPoints {
  readonly path: LabelPath;
  readonly value: number;
  readonly spans: readonly Span[];
}

/** The points beside labels and in a column of their own, in order; those of a label that stands over several rows once. */
export function planPoints(source: string, rows: readonly RowDraft[]): readonly PathPoints[] {
  const seen = new Set<LabelPath[number]>();
  return rows.flatMap(({ place, row }) => {
    const labelled = place.paths.flatMap((path) =>
      path.flatMap((label, i) => {
        if (label.points === undefined || seen.has(label)) return [];
        seen.add(label);
        return [{ path: path.slice(0, i + 1), ...label.points }];
      }),
    );
    const [path] = place.paths;
    const column = row.columns.find(({ field, index }) => field === "points" && row.cells.has(index));
    const cell = column && row.cells.get(column.index);
    if (cell === undefined || path === undefined || place.paths.length > 1) return labelled;
    const spans = cellSpans(cell.blocks);
    const number = POINTS.exec(rawText(source, spans).text)?.groups?.points;
    return number === undefined ? labelled : [...labelled, { path, value: Number(fold(number)), spans }];
  });
}

const POINTS = /^\s*(?<points>[\d０-９]{1,4}(?:[.．][\d０-９]{1,2})?)\s{0,3}分?\s*$/u;
