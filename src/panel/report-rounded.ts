import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import { roundToRatio, roundToText } from "../base/rounding";
import type { PanelGrade } from "../model/panel-grade";
import { gradeBetween } from "../score/grade-between";
import type { GradeScale } from "../score/grade-scale";
import { isBelowScale } from "./is-below-scale";
import type { MethodContext } from "./panel-method";
import type { PanelTable } from "./panel-table";
import type { ReadPassMark } from "./read-pass-mark";
import type { RuledScore } from "./rule-scores";

/** Whose printed total lies in another band than the score that was graded: 59.995 is printed 60.00. */
export function reportRoundedGrades(
  subjects: PanelTable["subjects"],
  combined: readonly RuledScore[],
  grades: readonly (PanelGrade | undefined)[],
  scale: GradeScale,
  context: MethodContext,
): void {
  const { rounding, ...bands } = scale;
  for (const [place, { name }] of subjects.entries()) {
    const byScore = grades[place]?.byScore;
    const percent = combined[place]?.percent;
    if (percent === undefined || typeof byScore?.grade !== "string") continue;
    const printed = printedAs(percent, context);
    // Rounded to 0 it has the lowest grade; as it is printed it has none.
    if (isBelowScale(printed.value, bands)) continue;
    const other = gradeBetween(printed.value, printed.value, bands).grade;
    if (other === null || other === byScore.grade) continue;
    const args = { subject: name, ...printed.args, grade: byScore.grade, other, rounds: rounding !== undefined };
    context.report("grade-not-as-printed", args);
  }
}

/** Whose printed total is on the other side of the pass mark than the score that was compared with it. */
export function reportRoundedPasses(
  subjects: PanelTable["subjects"],
  combined: readonly RuledScore[],
  passMark: ReadPassMark | undefined,
  context: MethodContext,
): void {
  if (passMark === undefined) return;
  for (const [place, { name }] of subjects.entries()) {
    const { percent, reachesPassMark } = combined[place] ?? {};
    if (percent === undefined || reachesPassMark === undefined) continue;
    const printed = printedAs(percent, context);
    if (compare(printed.value, passMark.atLeast) >= 0 === reachesPassMark) continue;
    const atLeast = toExact(passMark.atLeast);
    const args = { subject: name, ...printed.args, atLeast, passed: reachesPassMark };
    context.report("pass-not-as-printed", { ...args, rounds: passMark.rounding !== undefined });
  }
}

function printedAs(percent: Ratio, { rounding, method }: MethodContext) {
  const args = { printed: roundToText(percent, rounding), exact: toExact(percent), unit: method.unit };
  return { value: roundToRatio(percent, rounding), args };
}
