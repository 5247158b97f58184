import type { Action, Entry } from "../model/plan";
import type { Part } from "./route-entries";

/** An action in its row. */
export interface Slot {
  /** Filled where it was there already and lacked something. */
  action: Action;
  readonly isPresent: boolean;
}

/** A row that is being filled: what stands before its actions, and after. */
export interface Row {
  head: Omit<Entry, "actions" | "benefit" | "deadline" | "units">;
  tail: Pick<Entry, "benefit" | "deadline" | "units">;
  readonly slots: Slot[];
  readonly parts: Part[];
  readonly isExisting: boolean;
}

/** The rows of one criterion of the new framework. */
export interface OwnRows {
  /** By strategy and benefit: where more can be added. What stands for a row as a whole must not be told of others. */
  readonly open: Map<string, Row>;
  /** The strategies and benefits that stand there already. */
  readonly said: ReadonlySet<string>;
  readonly added: Row[];
  /** Whether rows of several old criteria come together here. */
  readonly isJoined: boolean;
}

export function ownRows(rows: readonly Row[], target: string, isJoined: boolean): OwnRows {
  const own = rows.filter(({ head }) => head.criterion === target);
  const open = own.filter(({ tail }) => tail.deadline === undefined && tail.units === undefined).reverse();
  return {
    open: new Map(open.map((row) => [wordsKey({ ...row.head, ...row.tail }), row])),
    said: new Set(own.map((row) => wordsKey({ ...row.head, ...row.tail }))),
    added: [],
    isJoined,
  };
}

function wordsKey({ strategy, benefit }: Pick<Entry, "strategy" | "benefit">): string {
  return JSON.stringify([strategy, benefit]);
}

/** Whether a row without actions is there already. */
export function isSaid(part: Part, { said }: OwnRows): boolean {
  return hasWords(part) ? said.has(wordsKey(part.entry)) : said.size > 0;
}

/** The row for what a part brings: one that it can be added to, or a new one. */
export function rowFor(part: Part, criterion: string, { open, added, isJoined }: OwnRows): Row {
  const { strategy, benefit, actions, deadline, units } = part.entry;
  const key = wordsKey(part.entry);
  const known = open.get(key);
  if (known !== undefined) return known;
  const row: Row = {
    head: { criterion, ...(strategy !== undefined && { strategy }) },
    tail: tailOf({
      benefit,
      ...(actions.length === 0 ? { deadline, units } : { deadline: undefined, units: undefined }),
    }),
    slots: [],
    parts: [],
    isExisting: false,
  };
  added.push(row);
  if (isJoined && !hasWords(part) && actions.length > 0) open.set(key, row);
  return row;
}

/** Whether the row says more than its actions. */
export function hasWords({ entry }: Part): boolean {
  return entry.strategy !== undefined || entry.benefit !== undefined;
}

/** What stands after the actions of a row, without what is not there. */
export function tailOf({
  benefit,
  deadline,
  units,
}: { [K in keyof Row["tail"]]: Row["tail"][K] | undefined }): Row["tail"] {
  return {
    ...(benefit !== undefined && { benefit }),
    ...(deadline !== undefined && { deadline }),
    ...(units !== undefined && { units }),
  };
}
