import { append } from "../../base/append";
import type { Span } from "../../base/span";
import type { FlowStep, FlowTask } from "./flow-path";
import type { FlowPiece, Tail } from "./flow-piece";

/** A paragraph of a cell: the places of its lines, and whether a number stands before it. */
export interface FlowParagraph {
  readonly spans: readonly Span[];
  readonly isNumbered: boolean;
  /** Whether its number is the first of a list. */
  readonly isFirstNumber: boolean;
  /** Before which of its lines other cells stand, and a full stop: a page ended, and another paragraph may begin. */
  readonly seams: readonly number[];
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
  steps.forEach((step, i) => {
    const { from, to, column, row, isRepeated } = step;
    const spans = pieces.spans(from, to);
    if (isRepeated) {
      append(repeated, spans);
      return;
    }
    const last = rows.at(-1);
    if (row !== "same" || last === undefined) {
      const kept = columns.map((other, i) =>
        other.field === "criterion" && (row === "sub" || i < column) ? last?.cells[i] : undefined,
      );
      rows.push({ cells: kept });
    }
    const cells = rows.at(-1)?.cells ?? [];
    const cell = cells[column] ?? [];
    cells[column] = cell;
    const open = step.isParagraph ? undefined : cell.at(-1);
    if (open === undefined) cell.push(begun(spans, pieces.piece(from, to)));
    else goOn(open, spans, pieces.piece(from, to), column === steps[i - 1]?.column);
  });
  return { rows, repeated };
}

function begun(spans: readonly Span[], { number, tail }: FlowPiece): GrowingParagraph {
  const isFirstNumber = number?.value.at(-1) === 1;
  return { spans: [...spans], isNumbered: number !== undefined, isFirstNumber, seams: [], tail };
}

function goOn(open: GrowingParagraph, spans: readonly Span[], { tail }: FlowPiece, isNextLine: boolean): void {
  if (open.tail === "stop" && !isNextLine) open.seams.push(open.spans.length);
  append(open.spans, spans);
  open.tail = tail;
}

interface Growing {
  readonly cells: (GrowingParagraph[] | undefined)[];
}

interface GrowingParagraph extends FlowParagraph {
  readonly spans: Span[];
  readonly seams: number[];
  /** How its last line ends. */
  tail: Tail;
}
