import { type Ratio, ZERO } from "../base/ratio";
import { roundToRatio } from "../base/rounding";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { Ranking } from "../model/panel-policies";
import { type BrokenTies, breakTies, MOST_EVALUATIONS, type TieStep } from "./break-ties";
import { countCells } from "./count-cells";
import { memberRanks } from "./member-ranks";
import type { Combined, MethodContext } from "./panel-method";
import type { PanelTable } from "./panel-table";
import { rankClasses, ranksOf } from "./rank-values";
import type { TieRecords } from "./read-tie-records";
import type { TieContext } from "./tie-breaker";

/** What came out for the subjects of one group, by place in its table. */
export interface GroupScore {
  /** The sheets, of each stage where there are several. */
  readonly parts: readonly GroupPart[];
  readonly combined: readonly Combined[];
  /** The totals as they are compared: rounded, where the settings say so. */
  readonly scores: readonly (Ratio | undefined)[];
  readonly standings: readonly Standing[];
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
  /** Those with whom it shares its rank, by place in the table. */
  readonly tiedWith: readonly number[];
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
}

/** Combines and ranks the subjects of one group. */
export function scoreGroup(table: PanelTable, context: GroupContext): GroupScore {
  const { method, rankOn, rounding } = context;
  const counted = countCells(table, method, context);
  const combined = method.combine(counted, context);
  const scores = combined.map(({ value }) =>
    value !== undefined && rankOn === "rounded" ? roundToRatio(value, rounding) : value,
  );
  const parts = partsOf(table, counted, context.memberTies);
  const [first] = parts;
  const ties = {
    ...context,
    table: counted,
    memberRanks: first === undefined || counted.phases ? [] : first.memberRanks,
  };
  return { parts, combined, scores, standings: standingsOf(counted, scores, ties, context.isRanked) };
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

function standingsOf(
  { subjects }: PanelTable,
  scores: readonly (Ratio | undefined)[],
  context: TieContext,
  isRanked: boolean,
): readonly Standing[] {
  const open = subjects.filter((_, subject) => scores[subject] === undefined).map(({ name }) => name);
  if (open.length > 0) {
    context.report("not-ranked", { subjects: open.slice(0, MOST_NAMED), count: open.length, group: context.group });
  }
  if (open.length > 0 || !isRanked) return subjects.map(() => UNRANKED);
  const equal = rankClasses(
    scores.map((score) => score ?? ZERO),
    context.method.best,
  );
  const { classes, steps, asks } = applyChain(equal, context);
  const ranks = ranksOf(classes, context.ranking);
  const standings: Standing[] = [];
  for (const tied of classes) {
    const [first = -1] = tied;
    const asked = asks.get(first);
    if (asked !== undefined) reportOpen(tied, ranks[first] ?? 0, asked, context);
    for (const subject of tied) {
      standings[subject] = {
        rank: ranks[subject],
        tiedWith: tied.filter((other) => other !== subject),
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

const UNRANKED: Standing = { rank: undefined, tiedWith: [], steps: [] };
