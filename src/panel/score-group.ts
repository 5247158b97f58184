import { toExact } from "../base/exact-text";
import type { Ratio } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelGrade } from "../model/panel-grade";
import type { Ranking } from "../model/panel-policies";
import type { GradeScale } from "../score/grade-scale";
import { NOTHING } from "./combine-by-subject";
import { countCells } from "./count-cells";
import { gradeGroup } from "./grade-group";
import type { Standing } from "./group-standings";
import { isBelowScale } from "./is-below-scale";
import { memberRanks } from "./member-ranks";
import type { MethodContext } from "./panel-method";
import type { PanelRules } from "./panel-rules";
import type { PanelTable } from "./panel-table";
import { type RankedGroup, rankGroup } from "./rank-group";
import { gradedPercent } from "./ranked-value";
import type { TieRecords } from "./read-tie-records";
import { reportRoundedGrades, reportRoundedPasses } from "./report-rounded";
import type { ReportRule } from "./rule-findings";
import { type RuledScore, ruleScores } from "./rule-scores";

/** What came out for the subjects of one group, by place in its table. */
export interface GroupScore {
  /** The sheets, of each stage where there are several. */
  readonly parts: readonly GroupPart[];
  readonly combined: readonly RuledScore[];
  /** The totals as they are compared: rounded, where the settings say so. */
  readonly scores: readonly (Ratio | undefined)[];
  readonly standings: readonly Standing[];
  readonly grades: readonly (PanelGrade | undefined)[];
  /** `undefined` where no rule says what passes, or there is nothing that could. */
  readonly passed: readonly (boolean | undefined)[];
}

/** The sheets of a group, or of one stage of it. */
export interface GroupPart {
  readonly phase?: string;
  /** Everything that was given. */
  readonly given: PanelTable;
  /** Only the cells that count. */
  readonly counted: PanelTable;
  /** By subject: the ranks that the member whom a decision leaves out had given, where it can be told. */
  readonly excludedRanks?: readonly number[];
  /** By judge and subject, where it can be told. */
  readonly memberRanks: readonly (readonly number[] | undefined)[];
  /** The same as they count: without subjects that the settings leave out. */
  readonly ownRanks: RankedGroup["ownRanks"];
}

/** What is to be done with one group. */
export interface GroupContext extends MethodContext {
  /** Subjects that are in no group although others are have no rank. */
  readonly isRanked: boolean;
  /** What people decided on ties. */
  readonly records: TieRecords;
  readonly rules: PanelRules;
  readonly reportRule: ReportRule;
}

/** Combines, ranks and grades the subjects of one group. */
export function scoreGroup(table: PanelTable, context: GroupContext): GroupScore {
  const { method, rules } = context;
  const decided = rules.decision?.recorded.kind;
  const counted = countCells(table, method, context);
  const given = decided === "void" ? table.subjects.map(() => NOTHING) : method.combine(counted, context);
  const combined = ruleScores(counted, given, rules, context);
  const parts = partsOf(table, counted, context);
  const ranks = parts[0]?.memberRanks ?? [];
  const { ownRanks, ...ranked } = rankGroup({ table: counted, combined, memberRanks: ranks }, context);
  const own = counted.phases === undefined ? parts.map((part) => ({ ...part, ownRanks })) : parts;
  const score = { parts: own, ...ranked };
  if (decided === "void" || decided === "undecided") return { ...score, grades: [], passed: [] };
  return { ...score, ...gradesOf(table, score, context) };
}

function gradesOf(
  { subjects }: PanelTable,
  { combined, standings }: Pick<GroupScore, "combined" | "standings">,
  context: GroupContext,
): Pick<GroupScore, "grades" | "passed"> {
  const { gradeScale, rules } = context;
  const isQualifying = rules.passMark !== undefined || rules.floors.some(({ effect }) => effect === "not-qualified");
  const isQualified = combined.map(({ belowFloors = [] }) =>
    belowFloors.every(({ effect }) => effect !== "not-qualified"),
  );
  const passed = combined.map(({ value, belowFloors, reachesPassMark = true }, subject) => {
    // Who is left out of the ranks has no sum of them, and did not pass all the same.
    const isKnown = value !== undefined || belowFloors !== undefined;
    return isQualifying && isKnown ? isQualified[subject] === true && reachesPassMark : undefined;
  });
  reportRankedBelow(subjects, combined, standings, context);
  reportRoundedPasses(subjects, combined, rules.passMark, context);
  if (gradeScale === undefined) return { grades: [], passed };
  const gradable = subjects.map(({ name }, subject) => {
    const { percent, graded } = combined[subject] ?? NOTHING_RULED;
    const asGraded = graded ?? (percent && gradedPercent(percent, context));
    const rank = standings[subject]?.rank ?? null;
    const isGraded = asGraded !== undefined && isQualified[subject] === true;
    if (isGraded && isBelowScale(asGraded, gradeScale)) reportBelowScale(name, asGraded, gradeScale, context);
    else if (isGraded) return { name, percent: asGraded, rank };
    return { name, percent: undefined, rank };
  });
  const grades = gradeGroup(gradable, gradeScale, rules, context, context.reportRule);
  reportRoundedGrades(subjects, combined, grades, gradeScale, context);
  return { grades, passed };
}

function reportBelowScale(subject: string, percent: Ratio, { title }: GradeScale, { report }: GroupContext): void {
  report("grade-below-scale", { subject, percent: toExact(percent), scale: title });
}

/** Who is below the pass mark and has a rank all the same. */
function reportRankedBelow(
  subjects: PanelTable["subjects"],
  combined: readonly RuledScore[],
  standings: readonly Standing[],
  { report, group }: GroupContext,
): void {
  const below = subjects.filter(
    (_, place) => combined[place]?.reachesPassMark === false && standings[place]?.rank !== undefined,
  );
  const names = below.slice(0, MOST_NAMED).map(({ name }) => name);
  if (below.length > 0) report("ranked-below-pass-mark", { subjects: names, count: below.length, group });
}

function partsOf(given: PanelTable, counted: PanelTable, { memberTies, excluded }: GroupContext): readonly GroupPart[] {
  const { phases } = counted;
  const part = (own: PanelTable, all: PanelTable) => {
    const ranks = memberRanks(own, memberTies);
    const excludedRanks = excluded === undefined ? undefined : ranksGivenBy(excluded, all, memberTies);
    return { given: all, counted: own, memberRanks: ranks, ownRanks: ranks, ...(excludedRanks && { excludedRanks }) };
  };
  if (phases === undefined) return [part(counted, given)];
  return [...phases].map(([phase, own]) => ({ phase, ...part(own, given.phases?.get(phase) ?? own) }));
}

/** Open marks give no rank. */
function ranksGivenBy(judge: string, table: PanelTable, ties: Ranking): readonly number[] | undefined {
  const at = table.judges.indexOf(judge);
  const row = table.cells.map((cells) => (cells[at]?.status === "complete" ? [cells[at]] : []));
  return at === -1 ? undefined : memberRanks({ ...table, judges: [judge], cells: row }, ties)[0];
}

const NOTHING_RULED: RuledScore = NOTHING;
