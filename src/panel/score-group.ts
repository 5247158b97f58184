import { type Ratio, ZERO } from "../base/ratio";
import { roundToRatio } from "../base/rounding";
import { MOST_NAMED } from "../diagnostics/name-lists";
import { countCells } from "./count-cells";
import { memberRanks } from "./member-ranks";
import type { Combined, MethodContext } from "./panel-method";
import type { PanelTable } from "./panel-table";
import { rankClasses, ranksOf } from "./rank-values";

/** What came out for the subjects of one group, by place in its table. */
export interface GroupScore {
  /** Only the cells that count. */
  readonly counted: PanelTable;
  readonly combined: readonly Combined[];
  /** The totals as they are compared: rounded, where the settings say so. */
  readonly scores: readonly (Ratio | undefined)[];
  /** Of each judge, by judge and subject, where it can be told. */
  readonly memberRanks: readonly (readonly number[] | undefined)[];
  readonly standings: readonly Standing[];
}

/** Where one subject stands in its group. */
export interface Standing {
  readonly rank: number | undefined;
  /** Those with whom it shares its rank, by place in the table. */
  readonly tiedWith: readonly number[];
}

/** What is to be done with one group. */
export interface GroupContext extends MethodContext {
  /** Subjects that are in no group although others are have no rank. */
  readonly isRanked: boolean;
}

/** Combines and ranks the subjects of one group. */
export function scoreGroup(table: PanelTable, context: GroupContext): GroupScore {
  const { method, rankOn, rounding } = context;
  const counted = countCells(table, method, context);
  const combined = method.combine(counted, context);
  const scores = combined.map(({ value }) =>
    value !== undefined && rankOn === "rounded" ? roundToRatio(value, rounding) : value,
  );
  const ranks = memberRanks(counted, context.memberTies);
  return { counted, combined, scores, memberRanks: ranks, standings: standingsOf(counted, scores, context) };
}

function standingsOf(
  { subjects }: PanelTable,
  scores: readonly (Ratio | undefined)[],
  context: GroupContext,
): readonly Standing[] {
  const open = subjects.filter((_, subject) => scores[subject] === undefined).map(({ name }) => name);
  if (open.length > 0) {
    context.report("not-ranked", {
      subjects: open.slice(0, MOST_NAMED),
      count: open.length,
      group: context.group,
    });
  }
  if (open.length > 0 || !context.isRanked) return subjects.map(() => UNRANKED);
  const classes = rankClasses(
    scores.map((score) => score ?? ZERO),
    context.method.best,
  );
  const ranks = ranksOf(classes, context.ranking);
  const standings: Standing[] = [];
  for (const tied of classes) {
    for (const subject of tied) {
      standings[subject] = { rank: ranks[subject], tiedWith: tied.filter((other) => other !== subject) };
    }
  }
  return standings;
}

const UNRANKED: Standing = { rank: undefined, tiedWith: [] };
