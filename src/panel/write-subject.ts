import { toNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { compare, type Ratio } from "../base/ratio";
import { DEFAULT_ROUNDING, type RoundingPolicy, round } from "../base/rounding";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { WhyNotCounted } from "../model/panel-policies";
import type { PanelMember, PanelSubjectResult } from "../model/panel-result";
import type { TieStep } from "./break-ties";
import { NOTHING } from "./combine-by-subject";
import { UNRANKED } from "./group-standings";
import { notApplicableMarks, wordNotApplicable } from "./not-applicable-marks";
import type { Combined, MethodContext } from "./panel-method";
import { type Cell, cellKey, type PanelSubject, type PanelTable } from "./panel-table";
import { METHOD_WORDS } from "./panel-words";
import type { RuledScore } from "./rule-scores";
import type { GroupPart, GroupScore } from "./score-group";

/** Writes what one subject of a group came to. */
export function writeSubject(
  who: PanelSubject,
  score: GroupScore,
  subject: number,
  { subjects }: PanelTable,
  context: MethodContext,
): PanelSubjectResult {
  const { agency, rocYear, name } = who;
  const ruled: RuledScore = score.combined[subject] ?? NOTHING;
  const { value, percent, phases, working, adjusted, limits, belowFloors } = ruled;
  const { rank, tied, steps, asks } = score.standings[subject] ?? UNRANKED;
  const { rounding } = context;
  const grade = score.grades[subject];
  const passed = score.passed[subject];
  return {
    subject: rocYear === undefined ? { agency } : { agency, rocYear },
    name,
    ...(context.group !== "" && { group: context.group }),
    total: writeTotal(value, percent, rounding),
    ...(adjusted !== undefined && { adjusted }),
    rank: rank ?? null,
    tied: tied.length > 1,
    ...(tied.length > 1 && { tiedWith: othersOf(tied, subject, subjects), tiedCount: tied.length - 1 }),
    ...(asks !== undefined && { tieAsks: asks }),
    ...(steps.length > 0 && { tieBrokenBy: steps.map((step) => writeStep(step, subject, subjects, rounding)) }),
    ...(grade !== undefined && { grade }),
    ...(limits !== undefined && { limits }),
    ...(passed !== undefined && { passed }),
    ...(belowFloors !== undefined && { belowFloors }),
    members: score.parts.flatMap((part) => {
      const own = part.phase === undefined ? ruled : phases?.get(part.phase);
      return writeMembers(part, subject, own ?? NOTHING, context.thirdReaders);
    }),
    working: [
      ...(value === undefined ? [] : score.parts.flatMap((part) => notApplicableWorking(part, subject, context))),
      ...working,
    ],
  };
}

/** What the sheets that count say is not applicable, and what became of its points. */
function notApplicableWorking(
  { phase, counted }: GroupPart,
  subject: number,
  context: MethodContext,
): readonly string[] {
  const { method, within, thirdReaderFor, notApplicable } = context;
  // Questions are converted by themselves, and what was not read there is no part of them.
  if ((method.phased === true ? within : method).roll === "own" && thirdReaderFor === "question") return [];
  return (counted.cells[subject] ?? []).flatMap((cell, judge) => {
    const name = counted.judges[judge] ?? "";
    const text = cell && wordNotApplicable(name, cell, counted.tree, notApplicable, context);
    if (text === undefined) return [];
    return [phase === undefined ? text : METHOD_WORDS[context.locale].phase(phase, text)];
  });
}

function writeStep(
  { breaker, among, value, working }: TieStep,
  subject: number,
  subjects: readonly PanelSubject[],
  rounding: RoundingPolicy,
): NonNullable<PanelSubjectResult["tieBrokenBy"]>[number] {
  return {
    by: breaker.id,
    ...(breaker.source !== undefined && { source: breaker.source }),
    with: othersOf(among, subject, subjects),
    withCount: among.length - 1,
    value: round(value, rounding),
    exact: { value: toExact(value) },
    working,
  };
}

/** The first of them: with thousands all names of all would be millions. */
function othersOf(places: readonly number[], subject: number, subjects: readonly PanelSubject[]): readonly string[] {
  const first = places.slice(0, MOST_NAMED + 1).filter((other) => other !== subject);
  return first.slice(0, MOST_NAMED).map((other) => subjects[other]?.name ?? "");
}

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

function writeMembers(
  { phase, given, counted, ownRanks, excludedRanks }: GroupPart,
  subject: number,
  { left, value }: Combined,
  thirdReaders: readonly string[],
): readonly PanelMember[] {
  const all = given.cells[subject] ?? [];
  const counting = counted.cells[subject] ?? [];
  /** Third readers come in only where they are needed; with a total they were not. */
  const missing = (judge: string): WhyNotCounted =>
    value !== undefined && thirdReaders.includes(judge) ? "not-needed" : "absent";
  return given.judges.map((judge, at) => {
    const cell = all[at];
    const isCounted = counting[at] !== undefined;
    const why = isCounted ? left?.get(at) : (counted.gaps.get(cellKey(subject, at)) ?? missing(judge));
    const written = cell === undefined || cell.status === "not-applicable" ? NOTHING_GIVEN : writeCell(cell);
    const rank = (why === "decision" ? excludedRanks : ownRanks[at])?.[subject];
    const without = cell === undefined ? [] : notApplicableMarks(cell, given.tree);
    const isOutOfLess = cell !== undefined && without.length > 0 && compare(cell.max, given.tree.root.worth) !== 0;
    return {
      judge,
      ...(phase !== undefined && { phase }),
      points: written.points,
      percent: written.percent,
      exact: written.exact,
      ...(isOutOfLess && { outOf: toNumber(cell.max) }),
      ...(without.length > 0 && { notApplicable: without }),
      ...(rank !== undefined && { rank }),
      counted: why === undefined,
      ...(why !== undefined && { why }),
    };
  });
}

const NOTHING_GIVEN = { points: null, percent: null, exact: { points: null, percent: null } } as const;

/** Members' own scores stand as they were given: the rounding is for the result alone. */
function writeCell({ points, percent }: Cell) {
  const exact = { points: toExact(points), percent: toExact(percent) };
  return { points: asGiven(points, exact.points), percent: asGiven(percent, exact.percent), exact };
}

function asGiven(value: Ratio, exact: string): number {
  return exact.includes("/") ? round(value, DEFAULT_ROUNDING) : toNumber(value);
}
