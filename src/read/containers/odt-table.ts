import type { Block } from "../source/block";
import type { OdtContext } from "./odt-context";
import { type PlacedCell, placeCells } from "./place-cells";
import { withoutSlivers } from "./without-slivers";
import { attributeOf, childrenOf, countOf, hasWithin, type XmlElement } from "./xml-element";

/** Reads a table with cells that reach over several rows and columns, and rows and columns written once for several. */
export function odtTable(
  table: XmlElement,
  context: OdtContext,
  readBlocks: (elements: readonly XmlElement[], context: OdtContext) => readonly Block[],
): readonly Block[] {
  const rows = partsOf(table, "table:table-row").flatMap((row) => {
    if (attributeOf(row, "table:visibility") === "collapse") return [];
    return repeated(row, "table:number-rows-repeated", MOST_ROWS, context).map((one) => cellsIn(one, context));
  });
  const border = withoutSlivers(columnWidths(table, context), rows.flat());
  const placed = rows.map((row) =>
    row.flatMap(({ column, columnSpan, rowSpan, element }): readonly PlacedCell[] => {
      const start = border(column);
      const span = border(column + columnSpan) - start;
      const read = (): readonly Block[] => readBlocks(childrenOf(element), context);
      return span === 0 ? [] : [{ column: start, columnSpan: span, rowSpan, read }];
    }),
  );
  return placeCells(placed, context.tables, context.passedOver);
}

interface RowCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly element: XmlElement;
  readonly isBlank: () => boolean;
}

/** Rows and columns that a file may write once; more stand there for no reader. */
const MOST_ROWS = 256;
const MOST_COLUMNS = 64;
const MOST_ROWS_SPANNED = 100_000;

/** Rows or columns, whatever groups they are put in. */
function partsOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return GROUPS.has(child.name) ? partsOf(child, name) : [];
  });
}

const GROUPS: ReadonlySet<string> = new Set([
  "table:table-header-rows",
  "table:table-rows",
  "table:table-row-group",
  "table:table-header-columns",
  "table:table-columns",
  "table:table-column-group",
]);

/** As many of it as it claims to be, within limits. */
function repeated(element: XmlElement, name: string, limit: number, context: OdtContext): readonly XmlElement[] {
  const found = countOf(element, name, 1, Number.MAX_SAFE_INTEGER);
  if (found === 1) return [element];
  const size = sizeOf(element);
  const count = Math.max(1, Math.min(found, limit, Math.floor(context.repetition.left / size)));
  context.repetition.left -= size * (count - 1);
  if (count < found && size > 1) context.passedOver.repetitions.push({ found, limit: count });
  return Array.from({ length: count }, () => element);
}

/** Letters and elements within: what one more of it costs. */
function sizeOf(element: XmlElement): number {
  return element.children.reduce(
    (sum: number, child) => sum + (typeof child === "string" ? child.length : sizeOf(child)),
    1,
  );
}

function cellsIn(row: XmlElement, context: OdtContext): readonly RowCell[] {
  const cells: RowCell[] = [];
  let column = 0;
  // Where the last cell ends; the positions that it covers follow it, or are left out by some programs.
  let end = 0;
  for (const element of childrenOf(row)) {
    if (element.name === "table:covered-table-cell") {
      column += countOf(element, "table:number-columns-repeated", 1, MOST_COLUMNS);
    }
    if (element.name !== "table:table-cell") continue;
    for (const _ of repeated(element, "table:number-columns-repeated", MOST_COLUMNS, context)) {
      const columnSpan = countOf(element, "table:number-columns-spanned", 1, MOST_COLUMNS);
      const rowSpan = countOf(element, "table:number-rows-spanned", 1, MOST_ROWS_SPANNED);
      column = Math.max(column, end);
      cells.push({ column, columnSpan, rowSpan, element, isBlank: () => !hasWithin(element, isText) });
      end = column + columnSpan;
      column++;
    }
  }
  return cells;
}

function isText({ name, children }: XmlElement): boolean {
  return name.startsWith("text:") && children.some((child) => typeof child === "string" && child.trim() !== "");
}

function columnWidths(table: XmlElement, { styles }: OdtContext): readonly number[] {
  return partsOf(table, "table:table-column").flatMap((column) => {
    const width = styles.columnWidth(attributeOf(column, "table:style-name"));
    const count = countOf(column, "table:number-columns-repeated", 1, MOST_COLUMNS);
    return Array.from({ length: count }, () => width);
  });
}
