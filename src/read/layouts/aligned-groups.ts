import { smallest } from "../../base/extremes";
import { isFirst } from "../source/printed-number";
import type { AlignedValue } from "./aligned-values";
import { endsSentence } from "./cell-kinds";

/** Lines of a table that belong to one label: from `start` up to `end`. */
export interface AlignedGroup {
  readonly start: number;
  readonly end: number;
  readonly label: AlignedValue;
  /** How much dearer the next best place to begin is; little means that it may as well begin there. */
  readonly margin: number;
}

/** What the lines of a table say about where its rows begin. */
export interface RowSigns {
  /** How many lines there are. */
  readonly count: number;
  /** What it costs to begin a row with a line. */
  readonly starts: readonly number[];
  /** On which page each line stands. */
  readonly pages: readonly number[];
  /** What it costs that lines from one up to another belong to a label. */
  readonly mismatch?: (label: AlignedValue, start: number, end: number) => number;
}

/** How labels stand in their rows: at the top, or in the middle. */
export type Standing = "top" | "middle";

/** Gives every label its lines; of both ways in which labels may stand the one that fits better. */
export function groupsOf(labels: readonly AlignedValue[], signs: RowSigns): readonly AlignedGroup[] {
  const ways = STANDINGS.map((standing) => solve(labels, signs, standing));
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best)).groups;
}

const STANDINGS = ["top", "middle"] as const;

interface Solved {
  readonly groups: readonly AlignedGroup[];
  readonly cost: number;
}

interface Step {
  readonly cost: number;
  /** Which of the places before was the best. */
  readonly from: number;
}

function solve(labels: readonly AlignedValue[], signs: RowSigns, standing: Standing): Solved {
  const windows = labels.map((label, i) => windowOf(labels[i - 1], label, signs));
  windows[0] = [0];
  windows.push([signs.count]);
  const startCost = (at: number): number => (at === 0 || at === signs.count ? 0 : (signs.starts[at] ?? 0));
  const costOf = (i: number, start: number, end: number): number => {
    const label = labels[i];
    return label === undefined
      ? 0
      : startCost(start) +
          standingCost(label, start, end, signs, standing) +
          (signs.mismatch?.(label, start, end) ?? 0);
  };
  const steps: Step[][] = [(windows[0] ?? []).map(() => ({ cost: 0, from: 0 }))];
  for (let i = 0; i < labels.length; i++) {
    const [starts = [], ends = []] = [windows[i], windows[i + 1]];
    steps.push(
      ends.map((end) => {
        let best: Step = { cost: Number.POSITIVE_INFINITY, from: 0 };
        starts.forEach((start, from) => {
          const cost = (steps[i]?.[from]?.cost ?? 0) + costOf(i, start, end);
          if (cost < best.cost) best = { cost, from };
        });
        return best;
      }),
    );
  }
  const bounds: number[] = [];
  for (let i = labels.length, at = 0; i >= 0; i--) {
    bounds.unshift(windows[i]?.[at] ?? 0);
    at = steps[i]?.[at]?.from ?? 0;
  }
  const groups = labels.map((label, i) => {
    const [start = 0, end = signs.count] = [bounds[i], bounds[i + 1]];
    return { label, start, end, margin: marginOf(i, bounds, windows[i] ?? [], costOf) };
  });
  return { groups, cost: steps.at(-1)?.[0]?.cost ?? 0 };
}

/** How much it would cost to begin elsewhere, everything else being as it is. */
function marginOf(
  i: number,
  bounds: readonly number[],
  window: readonly number[],
  costOf: (i: number, start: number, end: number) => number,
): number {
  const [before = 0, own = 0, after = 0] = [bounds[i - 1], bounds[i], bounds[i + 1]];
  const at = (start: number): number => costOf(i - 1, before, start) + costOf(i, start, after);
  const others = window.filter((start) => start !== own).map(at);
  return i === 0 || others.length === 0 ? Number.POSITIVE_INFINITY : smallest(others) - at(own);
}

/** A row begins after the label before it, and with its own label at the latest; where rows are known, with one. */
function windowOf(before: AlignedValue | undefined, { first }: AlignedValue, { starts }: RowSigns): number[] {
  const from = Math.max((before?.last ?? -1) + 1, first - HIGHEST);
  const all = Array.from({ length: Math.max(1, first - from + 1) }, (_, i) => Math.min(from + i, first));
  const rows = all.filter((at) => (starts[at] ?? 0) < NO_ROW);
  return rows.length === 0 ? all : rows;
}

/** What it costs that a label begins where no row does. */
export const NO_ROW = 20;

/** Lines that a row has above its label at most. */
const HIGHEST = 60;

/** How far a label is from where it should stand; of a row that goes over pages it stands in a part of it. */
function standingCost(
  { first, last }: AlignedValue,
  start: number,
  end: number,
  { pages }: RowSigns,
  standing: Standing,
): number {
  if (standing === "top") return (first - start) * 2;
  let [from, to] = [start, end];
  while (pages[from] !== pages[first] && from < first) from++;
  while (pages[to - 1] !== pages[last] && to > last + 1) to--;
  const off = Math.abs((first + last) / 2 - (from + to - 1) / 2);
  return Math.max(0, off - NEAR) * 0.8;
}

/** Lines of different height do not meet in the middle. */
const NEAR = 0.5;

/** What the values of all other columns and the blank lines say about where rows begin. */
export function startCosts(
  count: number,
  gaps: readonly boolean[],
  columns: readonly (readonly AlignedValue[])[],
  actions: readonly AlignedValue[],
  hasStrategies: boolean,
): readonly number[] {
  const costs = gaps.map((gap): number => (gap ? -1 : 0)).slice(0, count);
  for (const values of columns)
    for (const { first, last } of values) for (let at = first + 1; at <= last; at++) costs[at] = (costs[at] ?? 0) + 5;
  const starts = new Map(actions.map((value, i) => [value.first, { value, before: actions[i - 1] }]));
  for (let at = 0; at < count; at++) {
    const begun = starts.get(at);
    const number = begun?.value.number;
    if (begun === undefined) costs[at] = (costs[at] ?? 0) + 1;
    else if (number !== undefined) costs[at] = (costs[at] ?? 0) + (!isFirst(number) ? 5 : hasStrategies ? 2 : -1.5);
    else if (begun.before !== undefined && !endsSentence(begun.before.text)) costs[at] = (costs[at] ?? 0) + 1;
  }
  return costs;
}
