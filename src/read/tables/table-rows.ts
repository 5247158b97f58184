import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import type { Block, Cell, Table } from "../source/block";
import { append } from "./append";
import { captionIn } from "./caption-in";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import { cellsByColumn } from "./cells-by-column";
import { columnMeaning } from "./column-meaning";
import type { PlanColumn } from "./column-roles";
import { CLOSING_ROW, CRITERION_LEVELS } from "./column-words";
import { filledCells } from "./filled-cells";
import { headerAt, type TableHeader } from "./header-row";
import { isSameForm } from "./is-same-form";
import { mayBeCaption } from "./may-be-caption";
import type { PlanRow, PlanRows } from "./plan-row";
import { stackCaptions } from "./stack-captions";

type Captions = readonly (readonly Block[])[];

/** What a table is read by, and what the next one may go on with. */
export interface Form {
  readonly columns: readonly PlanColumn[];
  readonly captions: Captions;
  /** Whether nothing stands between it and the next table. */
  readonly mayGoOn: boolean;
}

/** What is known before a table is read. */
export interface TableContext {
  readonly source: string;
  readonly isNamed: (text: string) => boolean;
  readonly isStrategyLevel: boolean | undefined;
  /** From above the table. */
  readonly captions: Captions;
  readonly before: Form | undefined;
}

/** The rows of a table and what the next may go on with; `undefined` when it is no plan table (計畫表格). */
export function tableRows(table: Table, context: TableContext): (PlanRows & { readonly form: Form }) | undefined {
  const headers = table.rows.map((_, at) => headerAt(table, at, context.isStrategyLevel));
  const before = context.before?.columns.length === table.rows[0]?.length ? context.before : undefined;
  const goesOn = before?.mayGoOn === true;
  if (!headers.some((header) => header !== undefined) && !goesOn) return undefined;
  const reader = reading(table, context, goesOn ? before : undefined);
  for (let at = 0; at < table.rows.length; at++) {
    const header = headers[at];
    if (header !== undefined) {
      reader.head(header);
      at = header.end - 1;
      continue;
    }
    const filled = filledCells(table.rows[at] ?? []);
    const own = filled.filter(({ row }) => row === at);
    if (own.length > 0) reader.row(filled, own, leadsToHeader(table, headers, at));
  }
  return reader.close();
}

/** The state of reading one table from the top down. */
function reading(table: Table, context: TableContext, before: Form | undefined) {
  const rows: PlanRow[] = [];
  const furniture: Span[] = [];
  const strays: PlanRows["strays"][number][] = [];
  let columns = before?.columns;
  let captions = before?.captions ?? context.captions;
  let added: Cell[] = [];
  let isFresh = before === undefined;
  let hasHead = false;
  /** Heads and captions may reach down into rows of which they are no part. */
  const above = new Set<Cell>();

  const settle = (): void => {
    const stacked = stackCaptions(
      captions,
      added.map(({ blocks }) => blocks),
    );
    if (wordsOf(stacked) === wordsOf(captions))
      append(
        furniture,
        added.flatMap(({ blocks }) => cellSpans(blocks)),
      );
    else isFresh = true;
    captions = stacked;
    added = [];
  };
  const head = (header: TableHeader): void => {
    for (const cell of header.cells) {
      if (cell.row < header.start && (columns !== undefined || columnMeaning(cellText(cell)) === undefined)) continue;
      above.add(cell);
      append(furniture, cellSpans(cell.blocks));
    }
    if (!hasHead && wordsOf(captions) !== wordsOf(context.captions)) {
      captions = context.captions;
      isFresh = true;
    }
    if (hasTopLevel(header.columns)) {
      append(strays, added.map(strayRow));
      captions = [];
      added = [];
    }
    settle();
    isFresh ||= columns === undefined || !isSameForm(columns, header.columns);
    columns = header.columns;
    hasHead = true;
  };
  const row = (filled: readonly Cell[], own: readonly Cell[], leads: boolean): void => {
    const caption = captionAmong(own, leads, hasHead ? 0 : 1, table, context);
    if (caption !== undefined) {
      added.push(caption);
      for (const cell of own) above.add(cell);
      append(strays, own.slice(1).map(strayRow));
    } else if (columns === undefined || isStray(own, columns, table)) {
      const [first] = own;
      if (first !== undefined) strays.push(strayRow(first));
    } else {
      if (added.length > 0) settle();
      const cells = filled.filter((cell) => !above.has(cell));
      rows.push({ columns, cells: cellsByColumn(cells, columns), above: captions, isFresh });
      isFresh = false;
    }
  };
  const close = () => ({ rows, furniture, strays, form: { columns: columns ?? [], captions, mayGoOn: true } });
  return { head, row, close };
}

function wordsOf(captions: Captions): string {
  return captions
    .map((blocks) => blocks.map((block) => (block.kind === "paragraph" ? fold(block.text) : "")))
    .join("／");
}

/** Such a table needs no caption, and one that it has is about something else. */
function hasTopLevel(columns: readonly PlanColumn[]): boolean {
  return columns.some(({ field, name }) => field === "criterion" && CRITERION_LEVELS[0]?.includes(fold(name)));
}

/** Whether only captions stand between a row and the head of the columns below it. */
function leadsToHeader(table: Table, headers: readonly (TableHeader | undefined)[], at: number): boolean {
  for (let below = at + 1; below <= at + MOST_CAPTIONS && below < table.rows.length; below++) {
    if (headers[below] !== undefined) return true;
    if (filledCells(table.rows[below] ?? []).length > 2) return false;
  }
  return false;
}

const MOST_CAPTIONS = 4;

/** The cell of a row that names a criterion for the rows below it: alone, or above the first head beside a remark. */
function captionAmong(
  own: readonly Cell[],
  leads: boolean,
  mostOthers: number,
  table: Table,
  { source, isNamed }: TableContext,
): Cell | undefined {
  const [cell, ...others] = own;
  const [line, ...more] = cell?.blocks ?? [];
  if (cell === undefined || line?.kind !== "paragraph" || others.length > mostOthers) return undefined;
  const isWide = cell.columnSpan * 2 > (table.rows[0]?.length ?? 0);
  if (!isWide && !(leads && cell.column === 0)) return undefined;
  const caption = captionIn(source, line, isNamed);
  if (caption !== undefined) return { ...cell, blocks: [caption, ...(caption === line ? more : [])] };
  return others.length === 0 && mayBeCaption(cellText(cell)) ? cell : undefined;
}

/** Sums, signatures and remarks, and anything else that goes across all columns. */
function isStray(own: readonly Cell[], columns: readonly PlanColumn[], table: Table): boolean {
  const [first] = own;
  if (first === undefined) return false;
  const isAcross = first.columnSpan === table.rows[0]?.length && first.columnSpan > 1;
  const hasActions = own.some(({ column }) => {
    const field = columns[column]?.field;
    return field === "action" || field === "either";
  });
  return isAcross || (!hasActions && CLOSING_ROW.test(fold(cellText(first)).slice(0, 20)));
}

function strayRow(cell: Cell): PlanRows["strays"][number] {
  return { kind: "row", text: cellText(cell), span: cellSpans(cell.blocks)[0] };
}
