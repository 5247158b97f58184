import type { Span } from "../../base/span";
import type { FlowStep, FlowTask } from "./flow-path";

/** A paragraph of a cell: the places of its lines, and whether a number stands before it. */
export interface FlowParagraph {
  readonly spans: readonly Span[];
  readonly isNumbered: boolean;
  /** Whether its number is the first of a list. */
  readonly isFirstNumber: boolean;
}

/** The paragraphs of one cell; the same object stands in every row that the cell reaches over. */
export type FlowCell = readonly FlowParagraph[];

/** A row, with a cell or none for every column. */
export interface FlowRow {
  readonly cells: readonly (FlowCell | undefined)[];
}

/** What a way through a table makes of it: its rows, and the labels that only repeat where the reader is. */
export interface FlowRows {
  readonly rows: readonly FlowRow[];
  readonly repeated: readonly Span[];
}

/** Collects the cells of every row. */
export function flowRows({ pieces, columns }: FlowTask, steps: readonly FlowStep[]): FlowRows {
  const rows: Growing[] = [];
  const repeated: Span[] = [];
  for (const { from, to, column, row, isParagraph, isRepeated } of steps) {
    const spans = pieces.spans(from, to);
    if (isRepeated) {
      repeated.push(...spans);
      continue;
    }
    const last = rows.at(-1);
    if (row !== "same" || last === undefined) {
      const kept = columns.map((other, i) =>
        other.field === "criterion" && (row === "sub" || i < column) ? last?.cells[i] : undefined,
      );
      rows.push({ cells: kept });
    }
    const current = rows.at(-1);
    if (current === undefined) continue;
    const cell = current.cells[column];
    const open = cell?.at(-1);
    if (!isParagraph && open !== undefined) {
      open.spans.push(...spans);
      continue;
    }
    const { number } = pieces.piece(from, to);
    const paragraph = {
      spans: [...spans],
      isNumbered: number !== undefined,
      isFirstNumber: number?.value.at(-1) === 1,
    };
    if (cell === undefined) current.cells[column] = [paragraph];
    else cell.push(paragraph);
  }
  return { rows, repeated };
}

interface Growing {
  readonly cells: (GrowingParagraph[] | undefined)[];
}

interface GrowingParagraph extends FlowParagraph {
  readonly spans: Span[];
}
