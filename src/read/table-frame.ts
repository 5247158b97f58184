import { criterionLineage } from "../model/criterion-tree";
import type { Criterion, Framework } from "../model/framework";
import { criterionLabel } from "./criterion-label";
import type { UprightTable } from "./orient-table";
import type { Cell } from "./parse-table";
import { type Heading, headingOf, METADATA, type Metadata } from "./table-words";

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
  readonly labelWidth: number;
  readonly criteria: readonly CriterionRow[];
  readonly totals: readonly (readonly Cell[])[];
  /** What is said of all sheets; with more than one cell it was said again. */
  readonly stated: ReadonlyMap<Metadata, readonly Cell[]>;
  /** What is said of the sheet in one column. */
  readonly statedByColumn: ReadonlyMap<number, ReadonlyMap<Metadata, Cell>>;
  /** The heading of each column: the lowest where there are several rows of them. */
  readonly headers: ReadonlyMap<number, Cell>;
  readonly unplaced: readonly Cell[];
}

/** Tells the rows of a table apart: headings, what is said of the sheets, criteria, totals, anything else. */
export function frameTable({ head, body, labelWidth }: UprightTable, frameworks: readonly Framework[]): TableFrame {
  const stated = new Map<Metadata, Cell[]>();
  const statedByColumn = new Map<number, Map<Metadata, Cell>>();
  const headers = new Map<number, Cell>();
  const criteria: CriterionRow[] = [];
  const totals: (readonly Cell[])[] = [];
  const unplaced: Cell[] = [];
  const state = (what: Metadata, cell: Cell) => stated.set(what, [...(stated.get(what) ?? []), cell]);
  for (const row of head) unplaced.push(...readStatements(row.filter(isFilled), state));
  for (const row of body) {
    const [first, ...more] = row.filter(isFilled);
    if (first === undefined) continue;
    const named = readCriterion(row, labelWidth, frameworks);
    if (named?.criterion !== undefined) {
      criteria.push(named);
      continue;
    }
    const heading = headingOf(first.text);
    if (isMetadata(heading)) {
      if (criteria.length === 0 && more.length > 1 && !more.some(({ text }) => isMetadata(headingOf(text))))
        row.forEach((cell, i) => i >= labelWidth && isFilled(cell) && setOf(statedByColumn, i).set(heading, cell));
      else unplaced.push(...readStatements([first, ...more], state));
    } else if (heading === "total") totals.push(row);
    else if (STATEMENT.test(first.text)) unplaced.push(...readStatements([first, ...more], state));
    else if (criteria.length === 0 && (more.length > 0 || heading !== undefined || row.indexOf(first) >= labelWidth)) {
      row.forEach((cell, i) => i >= labelWidth && isFilled(cell) && headers.set(i, cell));
    } else if (named !== undefined && row.some((cell, i) => i >= labelWidth && isFilled(cell))) {
      if (heading === undefined) criteria.push(named);
    } else unplaced.push(first);
  }
  return { labelWidth, criteria, totals, stated, statedByColumn, headers, unplaced };
}

/** A name and what is said under it in one cell, such as 機關：範例戶政事務所. */
const STATEMENT = /^(?<name>[^:：]{1,20})[:：](?<value>.+)$/su;

/** Reads names with what stands after them; gives back what belongs to none. */
function readStatements(cells: readonly Cell[], state: (what: Metadata, cell: Cell) => void): Cell[] {
  const unplaced: Cell[] = [];
  let what: Metadata | undefined;
  for (const cell of cells) {
    const heading = headingOf(cell.text);
    const { name = "", value = "" } = STATEMENT.exec(cell.text)?.groups ?? {};
    const within = headingOf(name);
    if (isMetadata(heading)) what = heading;
    else if (isMetadata(within)) state(within, { ...cell, text: value.trim() });
    else if (what !== undefined) {
      state(what, cell);
      what = undefined;
    } else unplaced.push(cell);
  }
  return unplaced;
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

function isMetadata(heading: Heading | undefined): heading is Metadata {
  return METADATA.some((metadata) => metadata === heading);
}

function setOf(map: Map<number, Map<Metadata, Cell>>, column: number): Map<Metadata, Cell> {
  const known = map.get(column) ?? new Map<Metadata, Cell>();
  map.set(column, known);
  return known;
}
