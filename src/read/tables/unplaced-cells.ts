import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import type { RowDraft } from "./entry-drafts";
import { PLACEHOLDER } from "./value-words";

/** A column of which a plan has no field, such as 備註 or 評核分數. */
export interface UnplacedColumn {
  readonly name: string;
  readonly count: number;
  /** Of the first cell. */
  readonly span: Span | undefined;
}

/** Cells that no reader of entries looks at: numbers of rows say nothing, others are left unread and counted. */
export function unplacedCells(rows: readonly RowDraft[]): {
  readonly furniture: readonly Span[];
  readonly columns: readonly UnplacedColumn[];
} {
  const furniture: Span[] = [];
  const columns = new Map<string, UnplacedColumn>();
  const seen = new Set<Cell>();
  for (const { row } of rows) {
    for (const [index, cell] of row.cells) {
      const column = row.columns[index];
      const field = column?.field;
      if (seen.has(cell) || (field !== undefined && !WITHOUT_PLACE.has(field))) continue;
      seen.add(cell);
      const spans = cellSpans(cell.blocks);
      if (field === "number" || PLACEHOLDER.test(cellText(cell))) {
        append(furniture, spans);
        continue;
      }
      const name = column?.name ?? "";
      const { count = 0, span = spans[0] } = columns.get(name) ?? {};
      columns.set(name, { name, count: count + 1, span });
    }
  }
  return { furniture, columns: [...columns.values()] };
}

const WITHOUT_PLACE: ReadonlySet<string> = new Set(["remark", "score", "number"]);
