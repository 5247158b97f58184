import { type Ratio, ZERO } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { type BrokenTies, breakTies, type TieStep } from "./break-ties";
import { MOST_EVALUATIONS } from "./most-evaluations";
import { rankClasses, ranksOf } from "./rank-values";
import type { TieContext } from "./tie-breaker";

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

/** What ranking needs of one subject. */
export interface Ranked {
  readonly name: string;
  readonly score: Ratio | undefined;
  /** Below a floor: it has no rank, and the others are ranked without it. */
  readonly isBelow: boolean;
}

/** Where nobody stands yet. */
export const UNRANKED: Standing = { rank: undefined, tied: [], steps: [] };

/** The ranks of a group, by place in its table; nobody has one while anybody has no score. */
export function groupStandings(
  subjects: readonly Ranked[],
  context: TieContext,
  isRanked: boolean,
): readonly Standing[] {
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
