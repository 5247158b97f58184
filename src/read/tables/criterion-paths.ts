import { append } from "../../base/append";
import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import type { Cell } from "../source/block";
import { cellSpans } from "./cell-spans";
import { cellText } from "./cell-text";
import type { PlanColumn } from "./column-roles";
import { CRITERION_LEVELS } from "./column-words";
import { criterionLabels, type PrintedLabel } from "./criterion-labels";
import type { PlanRow } from "./plan-row";
import { DITTO } from "./value-words";

/** The labels from the top down under which a row stands. */
export type LabelPath = readonly PrintedLabel[];

/** Under which criteria a row stands (列所屬項目). */
export interface RowPlace {
  /** One, or several where labels stand below each other in one cell; none where nothing is printed. */
  readonly paths: readonly LabelPath[];
  /** Where `paths` are several: the labels above them in the same cell. */
  readonly shared: LabelPath;
  /** Whether its last label is printed in this row, or in a cell that reaches down to it. */
  readonly isStated: boolean;
  /** Labels that were printed before and are printed again. */
  readonly repeated: readonly Span[];
}

/** A column of criteria as far as the rows were read. */
interface Level {
  cell: Cell;
  readonly words: string;
  /** The labels in force: `1.` above `1.1`. */
  readonly stack: LabelPath;
  readonly paths: readonly LabelPath[];
  /** Of the labels above all paths. */
  readonly shared: LabelPath;
  /** By how many rows so far. */
  uses: number;
}

/**
 * Follows the columns of criteria from row to row. A blank cell means the label above it, as long as no level above it
 * has changed; a label with a deeper number stands under the one before it in its column. Where a cell of several labels
 * reaches over as many rows, each row has its own label, and otherwise rows after its first have the last.
 */
export function criterionPaths(source: string, isNamed: (text: string) => boolean): (row: PlanRow) => RowPlace {
  let levels: readonly (Level | undefined)[] = [];
  let columns: readonly PlanColumn[] = [];
  let criteria: readonly PlanColumn[] = [];
  let above: PlanRow["above"] = [];
  let captions: LabelPath = [];
  return (row) => {
    if (row.isFresh) levels = [];
    if (row.columns !== columns) criteria = criterionColumns(row.columns);
    if (row.above !== above) captions = row.above.flatMap((blocks) => criterionLabels(source, blocks, isNamed));
    columns = row.columns;
    above = row.above;
    const repeated: Span[] = [];
    let isStated = false;
    let hasChanged = false;
    levels = criteria.map(({ index }, i) => {
      const cell = row.cells.get(index);
      const before = hasChanged ? undefined : levels[i];
      isStated = cell !== undefined || (isStated && before === undefined);
      if (cell === undefined || before?.cell === cell) return before;
      const above = levels[i];
      if (above !== undefined && DITTO.test(cellText(cell))) {
        append(repeated, cellSpans(cell.blocks));
        return above;
      }
      const words = fold(cellText(cell));
      if (before?.words === words) {
        append(repeated, cellSpans(cell.blocks));
        before.cell = cell;
        return before;
      }
      hasChanged = true;
      const labels = criterionLabels(source, cell.blocks, isNamed);
      return { cell, words, ...stackLabels(before?.stack ?? [], labels), uses: 0 };
    });
    return { ...placeIn(captions, levels), isStated, repeated };
  };
}

/** From the top level down where the names of all say which that is, else as they stand. */
function criterionColumns(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const criteria = columns.filter(({ field }) => field === "criterion");
  const rank = ({ name }: PlanColumn): number => CRITERION_LEVELS.findIndex((names) => names.includes(bareName(name)));
  return criteria.every((column) => rank(column) !== -1) ? criteria.toSorted((a, b) => rank(a) - rank(b)) : criteria;
}

function bareName(name: string): string {
  return fold(name).replace(/\(.*$/u, "");
}

/** Puts labels one after the other on those in force; `paths` are those that no deeper one follows. */
function stackLabels(before: LabelPath, labels: LabelPath): Pick<Level, "stack" | "paths" | "shared"> {
  const paths: LabelPath[] = [];
  let stack = before;
  for (const label of labels) {
    const depth = depthOf(label);
    const above = label.number === undefined ? [] : stack.filter((other) => isAbove(other, label, depth));
    if (paths.length > 0 && above.length >= (paths.at(-1)?.length ?? 0)) paths.pop();
    stack = [...above, label];
    paths.push(stack);
  }
  const own = new Set(labels);
  const [first = []] = paths;
  const shared = first.slice(0, -1).filter((label) => paths.every((path) => path.slice(0, -1).includes(label)));
  return { stack, paths, shared: paths.length > 1 && shared.some((label) => own.has(label)) ? shared : [] };
}

function depthOf({ number }: PrintedLabel): number {
  return number === undefined ? -1 : number.style.depth + number.steps.length / 10;
}

/** 1. above 1.1, not above 2.1; 一、 above （一）. */
function isAbove(other: PrintedLabel, label: PrintedLabel, depth: number): boolean {
  if (other.number === undefined || depthOf(other) >= depth) return false;
  const steps = label.number?.steps ?? [];
  return steps.length === 1 || other.number.steps.every((step, i) => step === steps[i]);
}

function placeIn(captions: LabelPath, levels: readonly (Level | undefined)[]): Pick<RowPlace, "paths" | "shared"> {
  const filled = levels.flatMap((level) => (level !== undefined && level.paths.length > 0 ? [level] : []));
  const last = filled.at(-1);
  const above = filled.slice(0, -1).flatMap(({ stack }) => stack);
  const first = above[0] ?? last?.stack[0];
  const base = [...captions.filter(({ text }) => first === undefined || fold(text) !== fold(first.text)), ...above];
  if (last === undefined) return { paths: base.length === 0 ? [] : [base], shared: [] };
  const place = rowOf(last);
  last.uses++;
  return {
    paths: place.paths.map((path) => [...base, ...path]),
    shared: place.shared.length === 0 ? [] : [...base, ...place.shared],
  };
}

/** Which of the labels of a cell belong to the row that is read now. */
function rowOf({ cell, paths, shared, uses }: Level): Pick<RowPlace, "paths" | "shared"> {
  if (paths.length < 2) return { paths, shared: [] };
  const all = shared.length > 0 ? [shared, ...paths] : paths;
  const byRow = [all, paths].find((each) => each.length === cell.rowSpan);
  if (byRow === undefined && uses === 0) return { paths, shared };
  const own = (byRow ?? paths)[uses] ?? paths.at(-1);
  return { paths: own === undefined ? [] : [own], shared: [] };
}
