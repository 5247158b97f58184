import { append } from "../../base/append";
import { isMarkLike } from "./mark-cell";
import type { Cell } from "./parse-table";
import { printsPoints } from "./prints-points";
import type { TableFrame } from "./table-frame";
import { type Heading, headingOf, looksLikeJudge, looksLikeOffice } from "./table-words";

/** A column of marks: one sheet. */
export interface MarkColumn {
  readonly index: number;
  /** The cell that says whose it is. */
  readonly header?: Cell;
  /** The heading above that one, such as the office of several judges. */
  readonly upper?: Cell;
  /** The column of remarks that belongs to it. */
  readonly remarks?: number;
  /** Whether other columns of marks share the remarks. */
  readonly shared: boolean;
}

/** What the columns beside the names are for. */
export interface TableColumns {
  readonly marks: readonly MarkColumn[];
  readonly points: readonly number[];
  /** The first cell of a column without heading that repeats the framework's points and is no sheet therefore. */
  readonly inferredPoints?: Cell;
  /** Headings of columns that belong to no sheet. */
  readonly unplaced: readonly Cell[];
  /** Headings of columns of text in which nothing looks like a mark. */
  readonly texts: readonly Cell[];
}

/** Tells the columns of a table apart by their headings and, where those say nothing, by what stands in them. */
export function tableColumns(frame: TableFrame): TableColumns {
  const marks: { index: number; header?: Cell; upper?: Cell }[] = [];
  const points: number[] = [];
  const remarks: number[] = [];
  const unplaced: Cell[] = [];
  const texts: Cell[] = [];
  const widest = widthOf(frame);
  for (let index = frame.labelWidth; index < widest; index++) {
    const role = roleOf(frame, index);
    const header = frame.headers.get(index);
    const cells = filledCells(frame, index);
    if (role === "points") points.push(index);
    else if (role === "reason") remarks.push(index);
    else if (role === "total" || role === "criterion") append(unplaced, header && cells.length > 0 ? [header] : []);
    else if (role === undefined && header !== undefined && cells.length > 0 && !isSheet(header, cells))
      texts.push(header);
    else if (cells.length > 0 || header !== undefined || frame.statedByColumn.has(index)) {
      const upper = frame.uppers.get(index);
      const isNamed = header !== undefined && (role === undefined || role === "round");
      marks.push({ index, ...(isNamed && { header }), ...(upper && { upper }) });
    }
  }
  const inferred = marks.length > 1 ? marks.find(({ index }) => repeatsPoints(frame, index)) : undefined;
  const sheets = marks.filter((mark) => mark !== inferred);
  const [inferredPoints] = inferred === undefined ? [] : filledCells(frame, inferred.index);
  const owned = remarksOf(sheets, remarks);
  return {
    marks: sheets.map((mark) => ({ ...mark, ...(owned.get(mark.index) ?? { shared: false }) })),
    points: inferred === undefined ? points : [...points, inferred.index],
    ...(inferredPoints && { inferredPoints }),
    unplaced,
    texts,
  };
}

/** Rows may be as wide as a file is long: too wide to be spread over the arguments of a call. */
function widthOf({ criteria, headers, statedByColumn }: TableFrame): number {
  let widest = 0;
  for (const { cells } of criteria) widest = Math.max(widest, cells.length);
  for (const index of [...headers.keys(), ...statedByColumn.keys()]) widest = Math.max(widest, index + 1);
  return widest;
}

function filledCells({ criteria }: TableFrame, index: number): Cell[] {
  return criteria.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell === undefined || cell.text === "" ? [] : [cell];
  });
}

/** A judge or an office may have written what is no mark; that is for scoring to say. */
function isSheet({ text }: Cell, cells: readonly Cell[]): boolean {
  return looksLikeJudge(text) || looksLikeOffice(text) || cells.some(isMarkLike);
}

/** Whether a column without a heading has the points of the framework in every row. */
function repeatsPoints({ criteria, headers, statedByColumn }: TableFrame, index: number): boolean {
  if (headers.has(index) || statedByColumn.has(index)) return false;
  const known = criteria.filter(({ criterion }) => criterion?.points !== undefined);
  return (
    known.length > 0 &&
    known.every(
      ({ criterion, cells }) =>
        criterion?.points !== undefined && printsPoints(cells[index]?.text ?? "", criterion.points),
    )
  );
}

/** In a turned table the rows of points and totals are known by what stands in the column of offices or judges. */
function roleOf(frame: TableFrame, index: number): Heading | undefined {
  const stated = frame.statedByColumn.get(index);
  const texts = [frame.headers.get(index), stated?.get("agency"), stated?.get("judge")].map((cell) => cell?.text ?? "");
  const headings = texts.map(headingOf).filter((heading) => heading !== undefined);
  return headings.find((heading) => heading === "points" || heading === "total" || heading === "reason") ?? headings[0];
}

/** Remarks belong to the marks on their left; a single column of them to all. */
function remarksOf(
  marks: readonly { index: number }[],
  remarks: readonly number[],
): ReadonlyMap<number, Pick<MarkColumn, "remarks" | "shared">> {
  const [only, ...more] = remarks;
  if (only === undefined) return new Map();
  if (more.length === 0) return new Map(marks.map(({ index }) => [index, { remarks: only, shared: marks.length > 1 }]));
  const owned = new Map<number, Pick<MarkColumn, "remarks" | "shared">>();
  let next = 0;
  for (const column of remarks) {
    while ((marks[next]?.index ?? Number.POSITIVE_INFINITY) < column) next++;
    const owner = marks[next - 1];
    if (owner !== undefined && !owned.has(owner.index)) owned.set(owner.index, { remarks: column, shared: false });
  }
  return owned;
}
