import type { DraftPlan } from "../../model/draft-plan";
import type { Correspond } from "./corresponding-criteria";
import type { EntryPair } from "./pair-entries";
import type { ActionComparison } from "./plan-comparison";

/** The rows of the other plan in which a row goes on, or that correspond to it, and the links by which they do. */
export interface Counterparts {
  /** Whether any of its actions is in the other plan. */
  readonly goesOn: boolean;
  /** Places in the other plan, rising. */
  readonly rows: readonly number[];
  readonly links: readonly number[];
}

/**
 * For each row that has no partner of its own: the rows of the other plan that have its actions, or where none has, the
 * first row of each criterion that corresponds. A row that is not in the maps has no counterpart.
 */
export function findCounterparts(
  before: DraftPlan,
  after: DraftPlan,
  pairs: readonly EntryPair[],
  actions: readonly ActionComparison[],
  correspond: Correspond,
): Readonly<Record<"before" | "after", ReadonlyMap<number, Counterparts>>> {
  const [old, recent] = [before.entries, after.entries];
  const back: Correspond = (b, a) => correspond(a, b);
  return {
    before: counterpartsOf({ side: "before", other: "after" }, old, recent, pairs, actions, correspond),
    after: counterpartsOf({ side: "after", other: "before" }, recent, old, pairs, actions, back),
  };
}

function counterpartsOf(
  { side, other }: { readonly side: "before" | "after"; readonly other: "before" | "after" },
  own: DraftPlan["entries"],
  others: DraftPlan["entries"],
  pairs: readonly EntryPair[],
  actions: readonly ActionComparison[],
  correspond: Correspond,
): ReadonlyMap<number, Counterparts> {
  const place = side === "before" ? 0 : 1;
  const alone = pairs.flatMap((pair) => (pair[1 - place] === undefined ? (pair[place] ?? []) : []));
  const shared = new Map<number, Set<number>>(alone.map((row) => [row, new Set()]));
  for (const action of actions) {
    const [from, to] = [action[side]?.entry, action[other]?.entry];
    if (from !== undefined && to !== undefined) shared.get(from)?.add(to);
  }
  const firsts = [...new Map(others.map(({ criterion }, i) => [criterion, i] as const).reverse()).values()]
    .sort((a, b) => a - b)
    .slice(0, MOST_CRITERIA);
  const linksTo = (row: number, to: number) => correspond(own[row]?.criterion ?? "", others[to]?.criterion ?? "");
  const byCriterion = new Map<string, readonly number[]>();
  const inName = (row: number) => {
    const criterion = own[row]?.criterion ?? "";
    const known = byCriterion.get(criterion) ?? firsts.filter((to) => linksTo(row, to) !== undefined);
    byCriterion.set(criterion, known);
    return known;
  };
  return new Map(
    alone.flatMap((row): [number, Counterparts][] => {
      const having = [...(shared.get(row) ?? [])].sort((a, b) => a - b);
      const rows = having.length > 0 ? having : inName(row);
      const goesOn = having.length > 0;
      const links = [...new Set(rows.flatMap((to) => linksTo(row, to) ?? []))].sort((a, b) => a - b);
      return rows.length === 0 ? [] : [[row, { goesOn, rows, links }]];
    }),
  );
}

/** More than any framework has. */
const MOST_CRITERIA = 200;
