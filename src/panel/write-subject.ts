import { toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { WhyNotCounted } from "../model/panel-policies";
import type { PanelMember, PanelSubjectResult } from "../model/panel-result";
import { gradeBetween } from "../score/grade-between";
import type { MethodContext } from "./panel-method";
import { type Cell, cellKey, type PanelTable } from "./panel-table";
import type { GroupScore, Standing } from "./score-group";

/** Writes what one subject of a group came to; `given` has all its sheets, also those that do not count. */
export function writeSubject(
  given: PanelTable,
  { counted, combined, scores, memberRanks, standings }: GroupScore,
  subject: number,
  context: MethodContext,
): PanelSubjectResult | undefined {
  const { subjects } = given;
  const who = subjects[subject];
  const result = combined[subject];
  if (who === undefined || result === undefined) return undefined;
  const { agency, rocYear, name } = who;
  const { rank, tiedWith } = standings[subject] ?? UNRANKED;
  const { locale, rounding, gradeScale } = context;
  const percent = context.method.unit === "percent" ? scores[subject] : result.percent;
  return {
    subject: rocYear === undefined ? { agency } : { agency, rocYear },
    name,
    ...(context.group !== "" && { group: context.group }),
    total: writeTotal(result.value, result.percent, rounding),
    rank: rank ?? null,
    tied: tiedWith.length > 0,
    ...(tiedWith.length > 0 && { tiedWith: tiedWith.map((other) => subjects[other]?.name ?? "") }),
    ...(gradeScale && percent && { grade: gradeBetween(percent, percent, gradeScale, { locale, rounding }) }),
    members: given.judges.map((judge, at) => {
      const cell = given.cells[subject]?.[at];
      const isCounted = counted.cells[subject]?.[at] !== undefined;
      const why = isCounted ? result.left?.get(at) : (counted.gaps.get(cellKey(subject, at)) ?? "absent");
      return writeMember(judge, cell, memberRanks[at]?.[subject], why, rounding);
    }),
    working: result.working,
  };
}

const UNRANKED: Standing = { rank: undefined, tiedWith: [] };

function writeTotal(
  value: Ratio | undefined,
  percent: Ratio | undefined,
  rounding: RoundingPolicy,
): PanelSubjectResult["total"] {
  return {
    value: value === undefined ? null : round(value, rounding),
    percent: percent === undefined ? null : round(percent, rounding),
    exact: {
      value: value === undefined ? null : toExact(value),
      percent: percent === undefined ? null : toExact(percent),
    },
  };
}

function writeMember(
  judge: string,
  cell: Cell | undefined,
  rank: number | undefined,
  why: WhyNotCounted | undefined,
  rounding: RoundingPolicy,
): PanelMember {
  const given = cell === undefined || cell.status === "not-applicable" ? NOTHING_GIVEN : writeCell(cell, rounding);
  return {
    judge,
    points: given.points,
    percent: given.percent,
    exact: given.exact,
    ...(rank !== undefined && { rank }),
    counted: why === undefined,
    ...(why !== undefined && { why }),
  };
}

const NOTHING_GIVEN = { points: null, percent: null, exact: { points: null, percent: null } } as const;

function writeCell({ points, percent }: Cell, rounding: RoundingPolicy) {
  return {
    points: round(points, rounding),
    percent: round(percent, rounding),
    exact: { points: toExact(points), percent: toExact(percent) },
  };
}
