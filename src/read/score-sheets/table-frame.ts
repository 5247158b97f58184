import { append } from "../../base/append";
import { criterionLineage } from "../../model/criterion-tree";
import type { Criterion, Framework } from "../../model/framework";
import { criterionLabel } from "./criterion-label";
import { isMarkCell } from "./mark-cell";
import type { UprightTable } from "./orient-table";
import type { Cell } from "./parse-table";
import { isStatement, readStatements } from "./table-statements";
import { headingOf, isMetadata, type Metadata } from "./table-words";

/** A row that stands for a criterion, or seems to. */
export interface CriterionRow {
  readonly cells: readonly Cell[];
  /** The cell that names it. */
  readonly label: Cell;
  /** The name by which scoring will know it. */
  readonly name: string;
  /** Absent when the framework knows no such name. */
  readonly criterion?: Criterion;
  /** Points printed after the name. */
  readonly points?: string;
  /** Criteria that the same row names besides, although they do not belong together. */
  readonly rivals: readonly Criterion[];
}

/** The parts of a table, each cell still where it was. */
export interface TableFrame {
  /** Whether criteria run across in the file. */
  readonly isTurned: boolean;
  readonly labelWidth: number;
  readonly criteria: readonly CriterionRow[];
  readonly totals: readonly (readonly Cell[])[];
  /** What is said of all sheets; with more than one cell it was said again. */
  readonly stated: ReadonlyMap<Metadata, readonly Cell[]>;
  /** What is said of the sheet in one column. */
  readonly statedByColumn: ReadonlyMap<number, ReadonlyMap<Metadata, Cell>>;
  /** The heading of each column: the lowest where there are several rows of them. */
  readonly headers: ReadonlyMap<number, Cell>;
  /** The heading above that one, also where one stands above several columns. */
  readonly uppers: ReadonlyMap<number, Cell>;
  /** How many cells the longest row of headings has, blank ones among them. */
  readonly headingWidth: number;
  /** In a turned table, what stands in each row below the first criterion that has no name at all. */
  readonly nameless: readonly (readonly Placed[])[];
  readonly unplaced: readonly Cell[];
}

/** Tells the rows of a table apart: headings, what is said of the sheets, criteria, totals, anything else. */
export function frameTable(
  { head, body, isTurned, labelWidth }: UprightTable,
  frameworks: readonly Framework[],
): TableFrame {
  const frame = {
    isTurned,
    labelWidth,
    criteria: [] as CriterionRow[],
    totals: [] as (readonly Cell[])[],
    stated: new Map<Metadata, Cell[]>(),
    statedByColumn: new Map<number, Map<Metadata, Cell>>(),
    headers: new Map<number, Cell>(),
    uppers: new Map<number, Cell>(),
    headingWidth: 0,
    nameless: [] as (readonly Placed[])[],
    unplaced: [] as Cell[],
    lastHeadings: [] as readonly Placed[],
    hasKnownHeading: false,
  };
  for (const row of head) append(frame.unplaced, readStatements(row.filter(isFilled), frame.stated));
  for (const row of body) {
    const [first, ...more] = row.filter(isFilled);
    if (first !== undefined) placeRow(row, first, more, frame, frameworks);
  }
  return frame;
}

interface GrowingFrame extends TableFrame {
  readonly criteria: CriterionRow[];
  readonly totals: (readonly Cell[])[];
  readonly stated: Map<Metadata, Cell[]>;
  readonly statedByColumn: Map<number, Map<Metadata, Cell>>;
  readonly headers: Map<number, Cell>;
  readonly uppers: Map<number, Cell>;
  readonly nameless: (readonly Placed[])[];
  readonly unplaced: Cell[];
  headingWidth: number;
  /** Whether a row of headings was met that surely is one. */
  hasKnownHeading: boolean;
  /** The row of headings that came last. */
  lastHeadings: readonly Placed[];
}

/** A cell and the column of the table that it stands in. */
export interface Placed {
  readonly cell: Cell;
  readonly index: number;
}

/** Headings stand above the first criterion; what comes after it and names none may be one that is misspelt. */
function placeRow(
  row: readonly Cell[],
  first: Cell,
  more: readonly Cell[],
  frame: GrowingFrame,
  frameworks: readonly Framework[],
): void {
  const { labelWidth, criteria } = frame;
  const isAbove = criteria.length === 0;
  const named = readCriterion(row, labelWidth, frameworks);
  const beside = row.flatMap((cell, index) => (index >= labelWidth && isFilled(cell) ? [{ cell, index }] : []));
  const heading = headingOf(first.text);
  if (named?.criterion !== undefined) criteria.push(named);
  else if (isMetadata(heading) && isAbove && more.length > 1 && !more.some(({ text }) => isMetadata(headingOf(text)))) {
    for (const { cell, index } of beside) setOf(frame.statedByColumn, index).set(heading, cell);
  } else if (isMetadata(heading) || isStatement(first.text)) {
    append(frame.unplaced, readStatements([first, ...more], frame.stated));
  } else if (heading === "total") frame.totals.push(row);
  else if (isAbove && isHeadingRow(row.indexOf(first) < labelWidth ? first : undefined, beside, frame)) {
    placeHeadings(beside, frame);
    frame.headingWidth = Math.max(frame.headingWidth, row.length);
    frame.hasKnownHeading ||= [first, ...more].some(({ text }) => headingOf(text) !== undefined);
  } else if (frame.isTurned && named === undefined && beside.length > 0) frame.nameless.push(beside);
  else if (named === undefined || beside.length === 0 || heading !== undefined) frame.unplaced.push(first);
  else criteria.push(named);
}

/** After a known heading, and where only marks stand beside a name, the name is that of a criterion that is misspelt. */
function isHeadingRow(
  name: Cell | undefined,
  beside: readonly Placed[],
  { hasKnownHeading }: Pick<GrowingFrame, "hasKnownHeading">,
): boolean {
  if (name === undefined || headingOf(name.text) !== undefined) return true;
  return !hasKnownHeading && beside.length > 0 && !beside.every(({ cell }) => isMarkCell(cell));
}

/** A lower heading takes the place of the one above it, unless it is a number; a merged one stands above several. */
function placeHeadings(beside: readonly Placed[], frame: GrowingFrame): void {
  const { headers, uppers, lastHeadings, unplaced } = frame;
  let next = 0;
  let merged: Cell | undefined;
  for (const { cell, index } of beside) {
    for (let left = lastHeadings[next]; left !== undefined && left.index <= index; left = lastHeadings[++next])
      merged = left.cell;
    const above = headers.get(index) ?? merged;
    if (headers.has(index) && isMarkCell(cell)) {
      unplaced.push(cell);
      continue;
    }
    if (above !== undefined) uppers.set(index, above);
    headers.set(index, cell);
  }
  frame.lastHeadings = beside;
}

/** The rightmost name among the label columns counts; names of what it belongs to may stand before it. */
function readCriterion(
  row: readonly Cell[],
  labelWidth: number,
  frameworks: readonly Framework[],
): CriterionRow | undefined {
  const labels = row.slice(0, labelWidth).filter(isFilled);
  const last = labels.at(-1);
  if (last === undefined) return undefined;
  for (const framework of frameworks) {
    const known = labels.flatMap((cell) => {
      const label = criterionLabel(cell.text, framework);
      return label === undefined ? [] : [{ ...label, cell }];
    });
    const chosen = known.at(-1);
    if (chosen === undefined) continue;
    const { criterion, name, points, cell } = chosen;
    const lineage = criterionLineage(framework, criterion.id);
    const rivals = known.map((other) => other.criterion).filter((other) => !lineage.includes(other));
    return { cells: row, label: cell, name, criterion, rivals, ...(points !== undefined && { points }) };
  }
  return { cells: row, label: last, name: last.text, rivals: [] };
}

function isFilled(cell: Cell): boolean {
  return cell.text !== "";
}

function setOf(map: Map<number, Map<Metadata, Cell>>, column: number): Map<Metadata, Cell> {
  const known = map.get(column) ?? new Map<Metadata, Cell>();
  map.set(column, known);
  return known;
}
