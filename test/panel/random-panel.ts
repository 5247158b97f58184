import type { Framework } from "../../src/model/framework";
import { findPanelMethod } from "../../src/panel/find-panel-method";
import { findTieBreaker } from "../../src/panel/find-tie-breaker";
import { PANEL_METHODS } from "../../src/panel/methods";
import type { PanelOptions } from "../../src/panel/panel-settings";
import { items, JUDGES } from "./panels";
import type { ReferenceMark, ReferencePanel } from "./reference";

/** Whole numbers below a bound, the same for the same seed. */
export function numbersOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The high bits are the random ones.
    return Math.floor((state / 4294967296) * below);
  };
}

const METHODS = PANEL_METHODS.map(({ id }) => id);
const RANKINGS = ["competition", "dense", "fractional"] as const;
const TIES = ["highest-weighted-criterion", "highest-weighted-criteria-sum", "most-first-places"];
const ITEMS = [[100], [60, 40], [40, 40, 20], [30, 30, 25], [7, 3], [50, 30, 20]];
const WEIGHTS = [
  [50, 50],
  [33.3, 66.7],
  [12.5, 87.5],
];

/** A small panel; most of them whole, many with ties, some with gaps of every kind. */
export function randomPanel(next: (below: number) => number): ReferencePanel {
  const pick = <T>(from: readonly T[]): T => {
    const one = from[next(from.length)];
    if (one === undefined) throw new Error("There is nothing to pick from");
    return one;
  };
  const method = pick(METHODS);
  const judges = method === "third-reader" ? 2 + next(2) : 1 + next(next(4) === 0 ? 4 : 3);
  const subjects = 1 + next(next(4) === 0 ? 4 : 3);
  const points = pick(ITEMS);
  const gaps = next(3) === 0;
  const steps = pick([1, 2, 10]);
  const mark = (max: number): ReferenceMark => {
    if (gaps && next(12) === 0) return next(2) === 0 ? "n" : null;
    return Math.max(0, max - next(next(2) === 0 ? 3 * steps : max * steps + 1) / steps);
  };
  const stage = () =>
    Array.from({ length: subjects }, () =>
      Array.from({ length: judges }, () => (gaps && next(12) === 0 ? null : points.map(mark))),
    );
  return {
    items: points,
    stages: method === "weighted-phases" ? [stage(), stage()] : [stage()],
    judges,
    groups: Array.from({ length: subjects }, () => (next(4) === 0 ? "乙組" : "甲組")),
    method,
    within: pick(["mean", "median", "trimmed-mean"]),
    weights: pick(WEIGHTS),
    trim: 1 + next(2),
    thirds: method === "third-reader" ? [2] : [],
    absent: pick(["refuse", "omit"]),
    incomplete: pick(["refuse", "omit", "as-zero"]),
    notApplicable: pick(["redistribute", "exclude", "error"]),
    memberTies: pick(RANKINGS),
    ranking: pick(RANKINGS),
    ties: TIES.filter(() => next(2) === 0),
  };
}

/** The same panel as `scorePanel` takes it. */
export function asInput(panel: ReferencePanel): {
  readonly sheets: readonly unknown[];
  readonly framework: Framework;
  readonly options: PanelOptions;
} {
  const isPhased = panel.method === "weighted-phases";
  const sheets = panel.stages.flatMap((stage, at) =>
    stage.flatMap((row, subject) =>
      row.flatMap((marks, judge) =>
        marks === null ? [] : [sheetOf(marks, subject, judge, isPhased ? PHASES[at] : undefined)],
      ),
    ),
  );
  const options: PanelOptions = {
    method: findPanelMethod(panel.method),
    ...(isPhased && {
      phases: panel.weights.map((weight, at) => ({ id: PHASES[at] ?? "", weight })),
      within: findPanelMethod(panel.within),
    }),
    trim: panel.trim,
    thirdReaders: panel.thirds.map((judge) => JUDGES[judge] ?? ""),
    absentJudge: panel.absent,
    incompleteSheet: panel.incomplete,
    notApplicable: panel.notApplicable,
    memberTies: panel.memberTies,
    ranking: panel.ranking,
    ties: panel.ties.flatMap((id) => findTieBreaker(id) ?? []),
    groups: Object.fromEntries(panel.groups.map((group, subject) => [subjectName(subject), group])),
  };
  return { sheets, framework: frameworkOf(panel.items), options };
}

/** One framework object for each list of points: its scoring tree is made once. */
function frameworkOf(points: readonly number[]): Framework {
  const key = points.join(" ");
  const known = frameworks.get(key) ?? items(...points);
  frameworks.set(key, known);
  return known;
}

const frameworks = new Map<string, Framework>();

const PHASES = ["書面", "實地"];

export function subjectName(subject: number): string {
  return `第${subject + 1}所`;
}

function sheetOf(marks: readonly ReferenceMark[], subject: number, judge: number, phase: string | undefined) {
  return {
    framework: "items",
    judge: JUDGES[judge],
    subject: { agency: subjectName(subject) },
    ...(phase !== undefined && { phase }),
    marks: Object.fromEntries(
      marks.flatMap((mark, at) => {
        const value = mark === "n" ? { status: "not-applicable", reason: "無此業務" } : mark;
        return value === null ? [] : [["abcdef"[at], value]];
      }),
    ),
  };
}
