import { append } from "../../base/append";
import type { Span } from "../../base/span";
import { beforeTable } from "../parts/before-table";
import type { ReadingContext } from "../parts/part";
import type { Block, Cell, Paragraph } from "../source/block";
import { leadingNumber } from "../source/item-number";
import type { Outline } from "../source/outline";
import { sectionKinds } from "../source/section-kinds";
import type { ColumnField } from "./column-words";
import type { ListRowField } from "./list-parts";
import { type ListRow, listRowWriter } from "./list-row-writer";
import type { PlanRow, PlanRows } from "./plan-row";

/**
 * Reads a plan that is a list (條列) and has no table: a line that names a criterion begins a row, and the lines below
 * it are its actions, or what they say that they are (完成期限：每季). `undefined` where there is no such list.
 */
export function listRows({ document, preamble, sections }: Outline, context: ReadingContext): PlanRows | undefined {
  const { framework } = context;
  if (framework === undefined) return undefined;
  const parts: readonly (readonly Block[])[] =
    sections.length === 0 ? [preamble] : sections.flatMap((section) => planBlocks(section));
  const rows: ListRow[] = [];
  const furniture: Span[] = [];
  for (const blocks of parts) {
    const writer = listRowWriter(document.text, framework);
    const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : []));
    for (const paragraph of beforeTable(document, paragraphs)) writer.take(paragraph);
    append(rows, writer.rows);
    append(furniture, writer.furniture);
  }
  if (rows.filter(({ parts }) => parts.flat().length > 0).length < ENOUGH) return undefined;
  return { rows: rows.flatMap(planRowsOf), heads: [], furniture, strays: [], loose: [], isList: true };
}

/** Two criteria with actions are no accident. */
const ENOUGH = 2;

/** A section on goals may name criteria as well; one may be headed by a criterion. */
function planBlocks({ title, heading, blocks }: Outline["sections"][number]): readonly (readonly Block[])[] {
  return sectionKinds(title.text).size > 0 ? [] : [[heading, ...blocks]];
}

/** What stands before the first number is the strategy of the actions below it. */
function fieldIn({ field, blocks }: ListRowField): ColumnField {
  const [first, second] = blocks.map(isNumbered);
  return field === "action" && first === false && second === true ? "either" : field;
}

function isNumbered({ number, text }: Paragraph): boolean {
  return number !== undefined || leadingNumber(text) !== undefined;
}

/** Rows after the first stand under its labels, as those of a table with blank cells do. */
function planRowsOf({ labels, parts }: ListRow): readonly PlanRow[] {
  const cellsOf = new Map<ListRowField, Cell>();
  const printed = labels.map((label, column) => cellAt([label], column));
  const named = labels.map(() => ({ name: "", field: "criterion" as const }));
  return parts.map((fields, i) => {
    const columns = [...named, ...fields.map((field) => ({ name: field.name, field: fieldIn(field) }))];
    const cells = fields.map((field, j) => {
      const column = labels.length + j;
      // One that several rows share is one cell that reaches down.
      const cell = cellsOf.get(field) ?? cellAt(field.blocks, column);
      cellsOf.set(field, cell);
      return [column, cell] as const;
    });
    return {
      columns: columns.map((column, index) => ({ ...column, index })),
      cells: new Map([...(i === 0 ? printed.map((cell) => [cell.column, cell] as const) : []), ...cells]),
      above: NONE,
      isFresh: i === 0,
    };
  });
}

const NONE: PlanRow["above"] = [];

function cellAt(blocks: readonly Paragraph[], column: number): Cell {
  return { row: 0, column, rowSpan: 1, columnSpan: 1, blocks };
}
