import type { Ratio } from "../base/ratio";
import type { Locale } from "../diagnostics/locale";
import type { MethodContext } from "./panel-method";
import type { PanelTable } from "./panel-table";
import type { Best } from "./rank-values";
import type { TieRecords } from "./read-tie-records";

/** How subjects with the same total are told apart (同分處理): one step of a chain. */
export interface TieBreaker {
  /** English kebab-case. */
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** The article that prescribes it, one of them where several do. */
  readonly source?: string;
  /** What it asks of people, where the decision is theirs and has not been recorded. */
  readonly asks?: Readonly<Record<Locale, string>>;
  /** Whether it still applies after the last evaluation that the law allows. */
  readonly isLast?: true;
  /** What is compared of the tied subjects (by place in the table), or why it cannot tell them apart. */
  readonly compare: (tied: readonly number[], context: TieContext) => TieValues | TieSkip;
}

/** One value for each of the tied subjects, in their order. */
export interface TieValues {
  readonly best: Best;
  readonly values: readonly Ratio[];
  /** What the values are, in the language of the call. */
  readonly about: string;
}

/** Why a tie-breaker does not apply; `no-record` when people have not decided yet. */
export type TieSkip = "no-record" | "shared-weight" | "phases" | "not-applicable" | "no-ranks";

/** What a tie-breaker may look at. */
export interface TieContext extends MethodContext {
  /** The sheets of the group that count. */
  readonly table: PanelTable;
  /** The rank that each judge gives each subject, where it can be told. */
  readonly memberRanks: readonly (readonly number[] | undefined)[];
  /** What people decided. */
  readonly records: TieRecords;
}
