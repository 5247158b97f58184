import type { Block } from "../source/block";
import type { PlacedCell } from "./place-cells";

/** A cell of a page as its markup has it; a span of 0 rows is all that are left of its group. */
export interface MarkedCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly blocks: readonly Block[];
}

/** Rows that belong together: the head, a body or the foot of a table. */
export interface RowGroup {
  readonly isFoot: boolean;
  readonly rows: readonly (readonly MarkedCell[])[];
}

/** The rows of a table in the order in which a browser shows them; no cell reaches beyond its group. */
export function rowsOfGroups(groups: readonly RowGroup[]): readonly (readonly PlacedCell[])[] {
  const shown = [...groups.filter(({ isFoot }) => !isFoot), ...groups.filter(({ isFoot }) => isFoot)];
  return shown.flatMap(({ rows }) =>
    rows.map((cells, at) =>
      cells.map(({ rowSpan, columnSpan, blocks }): PlacedCell => {
        const left = rows.length - at;
        return {
          column: 0,
          columnSpan: Math.max(1, Math.min(columnSpan, WIDEST)),
          rowSpan: rowSpan === 0 ? left : Math.max(1, Math.min(rowSpan, left)),
          read: () => blocks,
        };
      }),
    ),
  );
}

/** More columns than any plan has. */
const WIDEST = 64;

/** The most columns that a row can come to, counted without laying anything out: a page may claim billions. */
export function widthOf(rows: readonly (readonly PlacedCell[])[]): number {
  const ending = new Map<number, number>();
  let reaching = 0;
  let widest = 0;
  rows.forEach((cells, at) => {
    reaching -= ending.get(at) ?? 0;
    for (const { rowSpan, columnSpan } of cells) {
      reaching += columnSpan;
      ending.set(at + rowSpan, (ending.get(at + rowSpan) ?? 0) + columnSpan);
    }
    widest = Math.max(widest, reaching);
  });
  return widest;
}
