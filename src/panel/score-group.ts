import { type Ratio, ZERO } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelGrade } from "../model/panel-grade";
import type { Ranking } from "../model/panel-policies";
import { type BrokenTies, breakTies, MOST_EVALUATIONS, type TieStep } from "./break-ties";
import { NOTHING } from "./combine-by-subject";
import { countCells } from "./count-cells";
import { gradeGroup } from "./grade-group";
import { memberRanks } from "./member-ranks";
import type { MethodContext } from "./panel-method";
import type { PanelRules } from "./panel-rules";
import type { PanelTable } from "./panel-table";
import { rankClasses, ranksOf } from "./rank-values";
import { gradedPercent, rankedValue } from "./ranked-value";
import type { TieRecords } from "./read-tie-records";
import type { ReportRule } from "./rule-findings";
import { type RuledScore, ruleScores } from "./rule-scores";
import type { TieContext } from "./tie-breaker";

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
  /** By judge and subject, where it can be told. */
  readonly memberRanks: readonly (readonly number[] | undefined)[];
}

/** Where one subject stands in its group. */
export interface Standing {
  readonly rank: number | undefined;
  /** All who share its rank, by place in the table: one list for all of them, itself included. */
  readonly tied: readonly number[];
  /** How it was told from others with the same total. */
  readonly steps: readonly TieStep[];
  /** What the rules ask people to do about a tie that is still open. */
  readonly asks?: string;
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
  const scores = combined.map(({ value }) => (value === undefined ? undefined : rankedValue(value, context)));
  const parts = partsOf(table, counted, context.memberTies);
  const [first] = parts;
  const ties = {
    ...context,
    table: counted,
    memberRanks: first === undefined || counted.phases ? [] : first.memberRanks,
  };
  const isOpen = decided === "void" || decided === "undecided";
  const standings = isOpen
    ? table.subjects.map(() => UNRANKED)
    : standingsOf(
        table.subjects.map(({ name }, subject) => ({
          name,
          score: scores[subject],
          isBelow: combined[subject]?.belowFloors !== undefined,
        })),
        ties,
        context.isRanked,
      );
  const score = { parts, combined, scores, standings };
  if (isOpen) return { ...score, grades: [], passed: [] };
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
  const passed = combined.map(({ value, reachesPassMark = true }, subject) =>
    isQualifying && value !== undefined ? isQualified[subject] === true && reachesPassMark : undefined,
  );
  reportRankedBelow(subjects, combined, standings, context);
  if (gradeScale === undefined) return { grades: [], passed };
  const gradable = subjects.map(({ name }, subject) => {
    const { percent, graded } = combined[subject] ?? NOTHING_RULED;
    const asGraded = graded ?? (percent && gradedPercent(percent, context));
    const rank = standings[subject]?.rank ?? null;
    return { name, percent: isQualified[subject] === true ? asGraded : undefined, rank };
  });
  return { grades: gradeGroup(gradable, gradeScale, rules, context, context.reportRule), passed };
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

function partsOf(given: PanelTable, counted: PanelTable, ties: Ranking): readonly GroupPart[] {
  const { phases } = counted;
  if (phases === undefined) return [{ given, counted, memberRanks: memberRanks(counted, ties) }];
  return [...phases].map(([phase, own]) => ({
    phase,
    given: given.phases?.get(phase) ?? own,
    counted: own,
    memberRanks: memberRanks(own, ties),
  }));
}

interface Ranked {
  readonly name: string;
  readonly score: Ratio | undefined;
  /** Below a floor: it has no rank, and the others are ranked without it. */
  readonly isBelow: boolean;
}

function standingsOf(subjects: readonly Ranked[], context: TieContext, isRanked: boolean): readonly Standing[] {
  const open = subjects.filter(({ score }) => score === undefined).map(({ name }) => name);
  if (open.length > 0) {
    context.report("not-ranked", { subjects: open.slice(0, MOST_NAMED), count: open.length, group: context.group });
  }
  if (open.length > 0 || !isRanked) return subjects.map(() => UNRANKED);
  const all = rankClasses(
    subjects.map(({ score }) => score ?? ZERO),
    context.method.best,
  );
  const equal = all
    .map((tied) => tied.filter((subject) => subjects[subject]?.isBelow !== true))
    .filter(({ length }) => length > 0);
  const { classes, steps, asks } = applyChain(equal, context);
  const ranks = ranksOf(classes, context.ranking);
  const standings: Standing[] = subjects.map(() => UNRANKED);
  for (const tied of classes) {
    const [first = -1] = tied;
    const asked = asks.get(first);
    if (asked !== undefined) reportOpen(tied, ranks[first] ?? 0, asked, context);
    for (const subject of tied) {
      standings[subject] = {
        rank: ranks[subject],
        tied,
        steps: steps.get(subject) ?? [],
        ...(asked !== undefined && { asks: asked }),
      };
    }
  }
  return standings;
}

/** Those for the first place alone, where the rules say so; after the last evaluation what is left to do then. */
function applyChain(equal: readonly (readonly number[])[], context: TieContext): BrokenTies {
  const isOver = context.evaluations >= MOST_EVALUATIONS;
  const chain = isOver ? context.ties.filter(({ isLast }) => isLast === true) : context.ties;
  if (context.tiesFor === "all") return breakTies(equal, chain, context);
  const broken = breakTies(equal.slice(0, 1), chain, context);
  return { ...broken, classes: [...broken.classes, ...equal.slice(1)] };
}

function reportOpen(tied: readonly number[], rank: number, asks: string, { table, report, group }: TieContext): void {
  const subjects = tied.slice(0, MOST_NAMED).map((subject) => table.subjects[subject]?.name ?? "");
  report("tie-open", { subjects, count: tied.length, rank, asks, group });
}

const NOTHING_RULED: RuledScore = NOTHING;

const UNRANKED: Standing = { rank: undefined, tied: [], steps: [] };
