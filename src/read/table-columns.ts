import { isMarkCell } from "./mark-cell";
import type { Cell } from "./parse-table";
import type { TableFrame } from "./table-frame";
import { type Heading, headingOf } from "./table-words";

/** A column of marks: one sheet. */
export interface MarkColumn {
  readonly index: number;
  /** The cell that says whose it is. */
  readonly header?: Cell;
  /** The column of remarks that belongs to it. */
  readonly remarks?: number;
  /** Whether other columns of marks share the remarks. */
  readonly shared: boolean;
}

/** What the columns beside the names are for. */
export interface TableColumns {
  readonly marks: readonly MarkColumn[];
  readonly points: readonly number[];
  /** Headings of columns that belong to no sheet. */
  readonly unplaced: readonly Cell[];
}

/** Tells the columns of a table apart by their headings and, where those say nothing, by what stands in them. */
export function tableColumns(frame: TableFrame): TableColumns {
  const width = frame.criteria.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const widest = Math.max(
    width,
    ...[...frame.headers.keys(), ...frame.statedByColumn.keys()].map((index) => index + 1),
  );
  const marks: { index: number; header?: Cell }[] = [];
  const points: number[] = [];
  const remarks: number[] = [];
  const unplaced: Cell[] = [];
  for (let index = frame.labelWidth; index < widest; index++) {
    const role = roleOf(frame, index);
    const header = frame.headers.get(index);
    const cells = frame.criteria.flatMap((row) =>
      (row.cells[index] ?? BLANK).text === "" ? [] : [row.cells[index] ?? BLANK],
    );
    if (role === "points") points.push(index);
    else if (role === "reason") remarks.push(index);
    else if (role === "total" || role === "criterion") unplaced.push(...(header && cells.length > 0 ? [header] : []));
    else if (role === undefined && header !== undefined && cells.length > 0 && !cells.some(isMarkCell))
      unplaced.push(header);
    else if (cells.length > 0 || header !== undefined || frame.statedByColumn.has(index))
      marks.push({ index, ...(header && role === undefined && { header }) });
  }
  return { marks: marks.map((mark) => ({ ...mark, ...remarksFor(mark.index, marks, remarks) })), points, unplaced };
}

const BLANK: Cell = { text: "", row: 0, column: 0 };

/** In a turned table the rows of points and totals are known by what stands in the column of offices or judges. */
function roleOf(frame: TableFrame, index: number): Heading | undefined {
  const stated = frame.statedByColumn.get(index);
  const texts = [frame.headers.get(index), stated?.get("agency"), stated?.get("judge")].map((cell) => cell?.text ?? "");
  const headings = texts.map(headingOf).filter((heading) => heading !== undefined);
  return headings.find((heading) => heading === "points" || heading === "total" || heading === "reason") ?? headings[0];
}

/** Remarks belong to the marks on their left, or to the first when there are none; a single column to all. */
function remarksFor(
  index: number,
  marks: readonly { index: number }[],
  remarks: readonly number[],
): Pick<MarkColumn, "remarks" | "shared"> {
  const [only, ...more] = remarks;
  if (only === undefined) return { shared: false };
  if (more.length === 0) return { remarks: only, shared: marks.length > 1 };
  const next = marks.find((other) => other.index > index)?.index ?? Number.POSITIVE_INFINITY;
  const own = remarks.find((column) => column > index && column < next);
  return own === undefined ? { shared: false } : { remarks: own, shared: false };
}
