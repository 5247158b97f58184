import type { Block } from "../source/block";
import type { DocxContext } from "./docx-context";
import { docxInline } from "./docx-inline";
import { type PlacedCell, placeCells } from "./place-cells";
import { withoutSlivers } from "./without-slivers";
import { attributeOf, childOf, childrenOf, countOf, hasWithin, type XmlElement } from "./xml-element";

/** Reads a table with cells that reach over several columns (gridSpan) and rows (vMerge). */
export function docxTable(
  table: XmlElement,
  context: DocxContext,
  readBlocks: (cell: XmlElement, context: DocxContext) => readonly Block[],
): readonly Block[] {
  const rows = rowsIn(table, context).map((row) => cellsIn(row, context));
  const widths = childrenOf(childOf(table, "w:tblGrid"), "w:gridCol").map((column) =>
    countOf(column, "w:w", 0, WIDEST),
  );
  const border = withoutSlivers(widths, rows.flat());
  const narrowed = rows.map((row) =>
    row.flatMap((cell) => {
      const column = border(cell.column);
      const columnSpan = border(cell.column + cell.columnSpan) - column;
      return columnSpan === 0 ? [] : [{ ...cell, column, columnSpan }];
    }),
  );
  const placed = mergeDown(narrowed, ({ element, isPrompt }) => {
    if (!isPrompt) return readBlocks(element, context);
    context.writer.furniture(docxInline(element, context).text.replaceAll("\n", " "));
    return [];
  });
  return placeCells(placed, context.tables, context.passedOver);
}

/** A cell as its row has it. */
interface RowCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly merge: "none" | "start" | "continue";
  readonly element: XmlElement;
  /** Whether it only says what is to be filled in. */
  readonly isPrompt: boolean;
  readonly isBlank: () => boolean;
}

/** A row or a cell, and whether the control around it only prompts. */
interface Unwrapped {
  readonly element: XmlElement;
  readonly isPrompt: boolean;
}

/** In twips; wider than any paper. */
const WIDEST = 100_000;
const MOST_SPANNED = 64;

/** Rows that were deleted or hidden are not read. */
function rowsIn(parent: XmlElement, context: DocxContext): readonly Unwrapped[] {
  return unwrapped(parent, "w:tr").filter(({ element }) => {
    const properties = childOf(element, "w:trPr");
    const isDeleted = childOf(properties, "w:del") !== undefined;
    if (isDeleted) context.passedOver.changes++;
    return !isDeleted && childOf(properties, "w:hidden") === undefined;
  });
}

/** Rows and cells may stand in controls or marks of other programs. */
function unwrapped(parent: XmlElement, name: string, isPrompt = false): readonly Unwrapped[] {
  return childrenOf(parent).flatMap((child): readonly Unwrapped[] => {
    if (child.name === name) return [{ element: child, isPrompt }];
    if (child.name === "w:sdt") {
      const prompts = isPrompt || childOf(child, "w:sdtPr", "w:showingPlcHdr") !== undefined;
      return childrenOf(child, "w:sdtContent").flatMap((inner) => unwrapped(inner, name, prompts));
    }
    return child.name === "w:customXml" || child.name === "w:ins" ? unwrapped(child, name, isPrompt) : [];
  });
}

function cellsIn({ element: row, isPrompt: isPromptRow }: Unwrapped, context: DocxContext): readonly RowCell[] {
  let column = countOf(childOf(row, "w:trPr", "w:gridBefore"), "w:val", 0, MOST_SPANNED);
  const cells: RowCell[] = [];
  for (const { element, isPrompt } of unwrapped(row, "w:tc", isPromptRow)) {
    const properties = childOf(element, "w:tcPr");
    if (childOf(properties, "w:cellDel") !== undefined) {
      context.passedOver.changes++;
      continue;
    }
    const columnSpan = countOf(childOf(properties, "w:gridSpan"), "w:val", 1, MOST_SPANNED);
    const before = cells.at(-1);
    // The older way to join cells of a row.
    if (before !== undefined && isContinued(childOf(properties, "w:hMerge"))) {
      cells[cells.length - 1] = { ...before, columnSpan: before.columnSpan + columnSpan };
    } else {
      cells.push({
        column,
        columnSpan,
        merge: mergeOf(properties),
        element,
        isPrompt,
        isBlank: () => !hasWithin(element, isText),
      });
    }
    column += columnSpan;
  }
  return cells;
}

/** A mark without value continues the cell before or above. */
function isContinued(mark: XmlElement | undefined): boolean {
  return mark !== undefined && attributeOf(mark, "w:val") !== "restart";
}

function mergeOf(properties: XmlElement | undefined): RowCell["merge"] {
  const mark = childOf(properties, "w:vMerge");
  const change = attributeOf(childOf(properties, "w:cellMerge"), "w:vMerge");
  if (mark === undefined && change !== undefined) return change === "cont" ? "continue" : "start";
  return mark === undefined ? "none" : isContinued(mark) ? "continue" : "start";
}

function isText({ name, children }: XmlElement): boolean {
  return name === "w:t" && children.some((child) => typeof child === "string" && child.trim() !== "");
}

/** Cells that continue the one above disappear into it; one that has none of its width above stands for itself. */
function mergeDown(
  rows: readonly (readonly RowCell[])[],
  read: (cell: RowCell) => readonly Block[],
): readonly (readonly PlacedCell[])[] {
  let above = new Map<number, { columnSpan: number; rowSpan: number }>();
  return rows.map((row) => {
    const open: typeof above = new Map();
    const placed = row.flatMap((one) => {
      const { column, columnSpan, merge } = one;
      const upper = above.get(column);
      if (merge === "continue" && upper?.columnSpan === columnSpan) {
        upper.rowSpan++;
        open.set(column, upper);
        return [];
      }
      const cell = { column, columnSpan, rowSpan: 1, read: () => read(one) };
      if (merge !== "none") open.set(column, cell);
      return [cell];
    });
    above = open;
    return placed;
  });
}
