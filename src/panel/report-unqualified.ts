import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelTable } from "./panel-table";
import { type GroupContext, type GroupScore, scoreGroup } from "./score-group";
import { silent } from "./silent";

/**
 * Says whose rank depends on whether those who are below a floor count among the others: the ranks that a judge gives
 * are others without them. No rule that was found says which is meant, so that the caller has to.
 */
export function reportUnqualified(given: PanelTable, score: GroupScore, context: GroupContext): void {
  const below = given.subjects.filter((_, place) => score.combined[place]?.belowFloors !== undefined);
  if (below.length === 0 || below.length === given.subjects.length) return;
  const unqualified = context.unqualified === "left-out" ? "counted" : "left-out";
  const { standings } = scoreGroup(given, silent({ ...context, unqualified }));
  const moved = given.subjects.flatMap(({ name }, place) => {
    const [rank, other] = [score.standings[place]?.rank, standings[place]?.rank];
    return rank === undefined || other === undefined || rank === other ? [] : [{ name, rank, other }];
  });
  if (moved.length === 0) return;
  const named = moved.slice(0, MOST_NAMED);
  const args = {
    below: below.slice(0, MOST_NAMED).map(({ name }) => name),
    belowCount: below.length,
    subjects: named.map(({ name }) => name),
    ranks: named.map(({ rank }) => String(rank)),
    others: named.map(({ other }) => String(other)),
    count: moved.length,
    group: context.group,
  };
  if (context.unqualified === undefined) context.report("unqualified-undeclared", args);
  else context.report(`unqualified-${context.unqualified}`, args);
}
