import type { Ratio } from "../base/ratio";
import { groupStandings, type Standing, UNRANKED } from "./group-standings";
import { keepSubjects } from "./keep-subjects";
import { memberRanks } from "./member-ranks";
import type { PanelTable } from "./panel-table";
import { METHOD_WORDS } from "./panel-words";
import { rankedValue } from "./ranked-value";
import { type RuledScore, ruleScores } from "./rule-scores";
import type { GroupContext } from "./score-group";
import { silent } from "./silent";

/** The subjects of one group with their ranks, by place in its table. */
export interface RankedGroup {
  readonly combined: readonly RuledScore[];
  /** The totals as they are compared: rounded, where the settings say so. */
  readonly scores: readonly (Ratio | undefined)[];
  readonly standings: readonly Standing[];
  /** By judge and subject: the ranks that count, where it can be told. */
  readonly ownRanks: readonly (readonly (number | undefined)[] | undefined)[];
}

/** A group whose totals are known. */
export interface CombinedGroup {
  /** The sheets that count. */
  readonly table: PanelTable;
  readonly combined: readonly RuledScore[];
  readonly memberRanks: readonly (readonly number[] | undefined)[];
}

/** Ranks a group among all of it, or, where the settings say so, among those alone who are below no floor. */
export function rankGroup(group: CombinedGroup, context: GroupContext): RankedGroup {
  const kept = [...group.combined.keys()].filter((place) => group.combined[place]?.belowFloors === undefined);
  const isWhole = context.unqualified !== "left-out" || kept.length === group.combined.length;
  return isWhole ? rankAll(group, context) : rankKept(group, kept, context);
}

function rankAll({ table, combined, memberRanks: ownRanks }: CombinedGroup, context: GroupContext): RankedGroup {
  const scores = combined.map(({ value }) => (value === undefined ? undefined : rankedValue(value, context)));
  const decided = context.rules.decision?.recorded.kind;
  if (decided === "void" || decided === "undecided") {
    return { combined, scores, ownRanks, standings: table.subjects.map(() => UNRANKED) };
  }
  const ranked = table.subjects.map(({ name }, subject) => ({
    name,
    score: scores[subject],
    isBelow: combined[subject]?.belowFloors !== undefined,
  }));
  const ties = { ...context, table, memberRanks: table.phases === undefined ? ownRanks : [] };
  return { combined, scores, ownRanks, standings: groupStandings(ranked, ties, context.isRanked) };
}

/** Nobody is ranked among those who are left out, so that sums of ranks are others without them. */
function rankKept(group: CombinedGroup, kept: readonly number[], context: GroupContext): RankedGroup {
  const { table, combined } = group;
  const rest = keepSubjects(table, kept);
  const addsRanks = context.method.unit === "ranks";
  // What is to be said of the sheets was said of all of them.
  const quiet = silent(context);
  const own = addsRanks
    ? ruleScores(rest, context.method.combine(rest, quiet), context.rules, quiet)
    : kept.flatMap((place) => combined[place] ?? []);
  const ranks = memberRanks(rest, context.memberTies);
  const ranked = rankAll({ table: rest, combined: own, memberRanks: ranks }, context);
  const rowOf = new Map(kept.map((place, row) => [place, row]));
  const pick = <Value>(values: readonly Value[], place: number): Value | undefined => values[rowOf.get(place) ?? -1];
  return {
    combined: combined.map((one, place) => pick(own, place) ?? (addsRanks ? leftOut(one, table, context) : one)),
    scores: combined.map((_, place) => pick(ranked.scores, place)),
    standings: combined.map((_, place) => asBefore(pick(ranked.standings, place), kept)),
    ownRanks: ranked.ownRanks.map((ofJudge) => ofJudge && combined.map((_, place) => pick(ofJudge, place))),
  };
}

/** What is below a floor has no sum of ranks among the others. */
function leftOut(one: RuledScore, { judges }: PanelTable, { locale }: GroupContext): RuledScore {
  const left = new Map([...judges.keys()].map((judge) => [judge, "unqualified"] as const));
  return { ...one, value: undefined, left, working: [METHOD_WORDS[locale].leftOut] };
}

/** Places in the table of all. */
function asBefore(standing: Standing = UNRANKED, kept: readonly number[] = []): Standing {
  const placesOf = (rows: readonly number[]) => rows.flatMap((row) => kept[row] ?? []);
  const steps = standing.steps.map((step) => ({ ...step, among: placesOf(step.among) }));
  return { ...standing, tied: placesOf(standing.tied), steps };
}
