import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import { columnMeaning } from "./column-meaning";
import type { RowDraft } from "./entry-drafts";
import { nearestColumnNames } from "./nearest-column-names";
import type { PlanRow } from "./plan-row";
import { PLACEHOLDER } from "./value-words";

/** A column of which a plan has no field, such as 備註 or 評核分數. */
export interface UnplacedColumn {
  readonly name: string;
  /** Why it was not read: a plan has no such field, another column has the same purpose, or nobody knows its name. */
  readonly kind: "no-field" | "repeated" | "unknown";
  /** Names that would be read. */
  readonly near: readonly string[];
  readonly count: number;
  /** Whether it holds actions by its name, or what was read as the actions are no more than numbers. */
  readonly isLoss: boolean;
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
  const hasWords = rows.some(({ actions }) =>
    actions.some(({ passages }) => passages.some(({ text }) => !BARE_NUMBER.test(text))),
  );
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
      const known = columns.get(name);
      columns.set(name, known === undefined ? unplaced(name, row, spans[0], hasWords) : counted(known));
    }
  }
  return { furniture, columns: [...columns.values()] };
}

function counted(column: UnplacedColumn): UnplacedColumn {
  return { ...column, count: column.count + 1 };
}

function unplaced(name: string, { columns }: PlanRow, span: Span | undefined, hasWords: boolean): UnplacedColumn {
  const field = columnMeaning(name)?.field;
  const kind = field === undefined ? "unknown" : WITHOUT_PLACE.has(field) ? "no-field" : "repeated";
  const served = new Set(columns.flatMap((column) => column.field ?? []));
  const isLoss = !hasWords || (kind === "repeated" && (field === "action" || field === "either"));
  return { name, kind, near: kind === "unknown" ? nearestColumnNames(name, served) : [], count: 1, isLoss, span };
}

const WITHOUT_PLACE: ReadonlySet<string> = new Set(["remark", "score", "number"]);

const BARE_NUMBER = /^[\s\d０-９一二三四五六七八九十（()）.．、]*$/u;
