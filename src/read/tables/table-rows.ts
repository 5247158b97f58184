import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import type { Block, Cell, Table } from "../source/block";
import { captionAmong } from "./caption-among";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import { cellsByColumn } from "./cells-by-column";
import { columnMeaning } from "./column-meaning";
import type { PlanColumn, RoleOptions } from "./column-roles";
import { CRITERION_LEVELS } from "./column-words";
import { filledCells } from "./filled-cells";
import { headerAt, type TableHeader } from "./header-row";
import { isSameForm } from "./is-same-form";
import type { PlanRow, PlanRows } from "./plan-row";
import { stackCaptions } from "./stack-captions";
import { isStray, strayRow } from "./stray-row";

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
  readonly roles: RoleOptions;
  /** From above the table. */
  readonly captions: Captions;
  readonly before: Form | undefined;
}

/** What a plan table says, and the form in which it does. */
type TableReading = Omit<PlanRows, "loose"> & { readonly form: Form };

/** The rows of a table and what the next may go on with; `undefined` when it is no plan table (計畫表格). */
export function tableRows(table: Table, context: TableContext): TableReading | undefined {
  const headers = table.rows.map((_, at) => headerAt(table, at, context.roles));
  const before = context.before?.columns.length === table.rows[0]?.length ? context.before : undefined;
  const goesOn = before?.mayGoOn === true;
  if (!headers.some((header) => header !== undefined) && !goesOn) return undefined;
  const progress = begin(goesOn ? before : undefined, context.captions);
  for (let at = 0; at < table.rows.length; at++) {
    const header = headers[at];
    if (header !== undefined) {
      takeHead(progress, header, context);
      at = header.end - 1;
      continue;
    }
    const filled = filledCells(table.rows[at] ?? []);
    const own = filled.filter(({ row }) => row === at);
    if (own.length > 0) takeRow(progress, filled, own, leadsToHeader(table, headers, at), table, context);
  }
  const { rows, heads, furniture, strays, columns = [], captions } = progress;
  return { rows, heads, furniture, strays, form: { columns, captions, mayGoOn: true } };
}

/** How far a table was read from the top down. */
interface Progress {
  readonly rows: PlanRow[];
  readonly heads: PlanRows["heads"][number][];
  readonly furniture: Span[];
  readonly strays: PlanRows["strays"][number][];
  columns: readonly PlanColumn[] | undefined;
  captions: Captions;
  /** Captions that no row stands below yet. */
  added: Cell[];
  isFresh: boolean;
  isAfterBreak: boolean;
  hasHead: boolean;
  /** Heads and captions, which may reach down into rows of which they are no part. */
  readonly above: Set<Cell>;
}

function begin(before: Form | undefined, captions: Captions): Progress {
  return {
    rows: [],
    heads: [],
    furniture: [],
    strays: [],
    columns: before?.columns,
    captions: before?.captions ?? captions,
    added: [],
    isFresh: before === undefined,
    isAfterBreak: before !== undefined,
    hasHead: false,
    above: new Set(),
  };
}

function settleCaptions(progress: Progress): void {
  const { captions, added, furniture } = progress;
  const stacked = stackCaptions(
    captions,
    added.map(({ blocks }) => blocks),
  );
  const isRepeated = wordsOf(stacked) === wordsOf(captions);
  if (isRepeated) for (const { blocks } of added) append(furniture, cellSpans(blocks));
  progress.isFresh ||= !isRepeated;
  progress.captions = stacked;
  progress.added = [];
}

function takeHead(progress: Progress, header: TableHeader, context: TableContext): void {
  const { columns, heads, furniture, above, strays } = progress;
  append(heads, printedColumns(header));
  for (const cell of header.cells) {
    if (cell.row < header.start && (columns !== undefined || columnMeaning(cellText(cell)) === undefined)) continue;
    above.add(cell);
    append(furniture, cellSpans(cell.blocks));
  }
  if (!progress.hasHead && wordsOf(progress.captions) !== wordsOf(context.captions)) {
    progress.captions = context.captions;
    progress.isFresh = true;
  }
  if (hasTopLevel(header.columns)) {
    append(strays, progress.added.map(strayRow));
    progress.captions = [];
    progress.added = [];
  }
  settleCaptions(progress);
  progress.isFresh ||= columns === undefined || !isSameForm(columns, header.columns);
  progress.isAfterBreak = !progress.isFresh;
  progress.columns = header.columns;
  progress.hasHead = true;
}

/** `own` are the cells that begin in the row, `leads` says whether only captions are between it and a head. */
function takeRow(
  progress: Progress,
  filled: readonly Cell[],
  own: readonly Cell[],
  leads: boolean,
  table: Table,
  context: TableContext,
): void {
  const { rows, strays, above, columns } = progress;
  const [first, ...others] = own;
  const caption = captionAmong(own, leads, progress.hasHead ? 0 : 1, table, context);
  if (caption !== undefined) {
    progress.added.push(caption);
    for (const cell of own) above.add(cell);
    append(strays, others.map(strayRow));
  } else if (columns === undefined || isStray(own, columns, table)) {
    if (first !== undefined) strays.push(strayRow(first));
  } else {
    if (progress.added.length > 0) settleCaptions(progress);
    const cells = filled.filter((cell) => !above.has(cell));
    const { captions, isFresh, isAfterBreak } = progress;
    rows.push({ columns, cells: cellsByColumn(cells, columns), above: captions, isFresh, isAfterBreak });
    progress.isFresh = false;
    progress.isAfterBreak = false;
  }
}

/** The names that tell the columns apart, each with the cell in which it stands. */
function printedColumns({ columns, cells }: TableHeader): PlanRows["heads"] {
  const byName = new Map(cells.map((cell) => [cellText(cell), cell]));
  return columns.flatMap(({ name }) => {
    const cell = name === "" ? undefined : byName.get(name);
    return cell === undefined ? [] : [{ name, spans: cellSpans(cell.blocks) }];
  });
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
