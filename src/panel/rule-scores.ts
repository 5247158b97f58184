import { fromNumber } from "../base/exact-number";
import { percentOf } from "../base/percent-of";
import { compare, divide, multiply, type Ratio } from "../base/ratio";
import type { AdjustedTotal } from "../model/panel-adjustment";
import type { BelowFloor } from "../model/panel-floor";
import type { AppliedLimit } from "../model/panel-grade";
import { applyAdjustments } from "./apply-adjustments";
import { applyFloors } from "./apply-floors";
import { applyPassMark } from "./apply-pass-mark";
import { appliedLimits } from "./grade-subject";
import { limitScore } from "./limit-score";
import { sumOf } from "./mean-of";
import type { Combined, MethodContext } from "./panel-method";
import type { PanelRules } from "./panel-rules";
import type { PanelTable } from "./panel-table";
import { gradedPercent } from "./ranked-value";
import { wordAdjustments, wordLimit } from "./word-rules";

/** What a subject came to after the rules on scores: adjustments, then caps; floors are noted. */
export interface RuledScore extends Combined {
  /** Out of 100 as bands see it, after adjustments and caps; absent when no rule is about the score. */
  readonly graded?: Ratio;
  readonly adjusted?: AdjustedTotal;
  readonly limits?: readonly AppliedLimit[];
  readonly belowFloors?: readonly BelowFloor[];
  /** Absent without a pass mark. */
  readonly reachesPassMark?: boolean;
}

/** Applies the rules on scores to what the method came to, for every subject of a group. */
export function ruleScores(
  counted: PanelTable,
  combined: readonly Combined[],
  rules: PanelRules,
  context: MethodContext,
): readonly RuledScore[] {
  const { adjustments, limits, floors, passMark } = rules;
  if (adjustments.size === 0 && limits.size === 0 && floors.length === 0 && passMark === undefined) return combined;
  return combined.map((one, subject) => {
    const ruled = ruleScore(counted, one, subject, rules, context);
    const { percent, value, belowFloors = [] } = ruled;
    const result =
      passMark === undefined || value === undefined
        ? undefined
        : applyPassMark(passMark, percent, counted, subject, context);
    if (result === undefined) return ruled;
    const { reachesPassMark, below } = result;
    return { ...ruled, reachesPassMark, ...(below !== undefined && { belowFloors: [...belowFloors, below] }) };
  });
}

function ruleScore(
  counted: PanelTable,
  one: Combined,
  subject: number,
  rules: PanelRules,
  context: MethodContext,
): RuledScore {
  const { name = "" } = counted.subjects[subject] ?? {};
  const { value, percent } = one;
  if (value === undefined) return one;
  const belowFloors = applyFloors(rules.floors, counted, subject, context);
  const floored = belowFloors.length === 0 ? one : { ...one, belowFloors };
  const asked = rules.adjustments.get(name) ?? [];
  const limits = rules.limits.get(name) ?? [];
  if (percent === undefined || (asked.length === 0 && limits.length === 0)) return floored;
  const maximum = context.method.unit === "points" ? maximumOf(counted, subject) : HUNDRED;
  const adjusted = applyAdjustments(value, maximum, asked, rules.room, context.rounding);
  const uncapped = percentOf(adjusted.after, maximum) ?? percent;
  // What is ranked and graded decides the cap, once: a total that is shown as 70 is one of 70.
  const compared = gradedPercent(uncapped, context);
  const graded = limitScore(compared, limits, context.gradeScale?.rounding);
  const isCapped = compare(graded, compared) < 0;
  return {
    ...floored,
    value: isCapped ? divide(multiply(graded, maximum), HUNDRED) : adjusted.after,
    percent: isCapped ? graded : uncapped,
    graded,
    ...(asked.length > 0 && { adjusted: adjusted.record }),
    ...(limits.length > 0 && { limits: appliedLimits(compared, context.gradeScale, limits) }),
    working: [
      ...one.working,
      ...(asked.length > 0 ? [wordAdjustments(adjusted.record, context)] : []),
      ...limits.flatMap((limit) => ("score" in limit && isCapped ? [wordLimit(limit, context.locale)] : [])),
    ],
  };
}

function maximumOf(counted: PanelTable, subject: number): Ratio {
  return sumOf((counted.cells[subject] ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.max])));
}

const HUNDRED = fromNumber(100);
