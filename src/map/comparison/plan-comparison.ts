import type { Crosswalk } from "../../model/crosswalk";
import type { Action } from "../../model/plan";
import type { DeadlineChange } from "./compare-deadlines";
import type { Likeness, TextChange } from "./compare-texts";
import type { UnitsChange } from "./compare-units";

/** What changed between two plans (計畫比較); `JSON.stringify` gives all of it. */
export interface PlanComparison {
  readonly before: ComparedPlan;
  readonly after: ComparedPlan;
  /** How many years later the second plan is; `null` where a plan does not tell its year. */
  readonly yearsApart: number | null;
  /** From how much of the same letters on two texts were taken for one. */
  readonly leastPercent: number;
  /** Across frameworks: the table by whose links criteria correspond. It is a reading, not official. */
  readonly crosswalk?: Crosswalk;
  readonly parts: PartsComparison;
  /** Every row of both plans once, in the order of the second, those that are gone after their neighbours. */
  readonly entries: readonly EntryComparison[];
  /** Every action of both plans once, in the same order. */
  readonly actions: readonly ActionComparison[];
  readonly summary: ComparisonSummary;
}

/** Which plan stands on a side. */
export interface ComparedPlan {
  readonly framework?: string;
  readonly agency?: string;
  readonly rocYear?: number;
  readonly title?: string;
}

/** What became of a row, an action or an item. */
export type Fate = "unchanged" | "changed" | "added" | "removed";

/** How many of each fate; `reworded`, `moved`, `deadlines` and `units` count those among the changed with such a change. */
export interface ComparisonSummary {
  readonly actions: Readonly<Record<Fate | "reworded" | "moved" | "deadlines" | "units", number>>;
  readonly entries: Readonly<Record<EntryComparison["fate"], number>>;
  /** Parts of the plan outside its table that differ. */
  readonly parts: number;
}

/** Where an action stands in its plan. */
export interface ActionPlace {
  /** Indexes as in `plan.entries[entry].actions[action]`. */
  readonly entry: number;
  readonly action: number;
  readonly criterion: string;
  readonly label?: string;
  readonly text: string;
  readonly deadline?: NonNullable<Action["deadline"]>;
}

/** One action of either plan, or the same action in both. */
export interface ActionComparison {
  readonly fate: Fate;
  /** `null` for one that was added. */
  readonly before: ActionPlace | null;
  /** `null` for one that was removed. */
  readonly after: ActionPlace | null;
  /** How far the texts are the same; `null` where there is only one. */
  readonly likeness: Likeness | null;
  readonly changes: ActionChanges;
  /** What differs only because it went on with the year of the plan; that is no change. */
  readonly carriedOn: readonly ("text" | "deadline" | "target" | "result")[];
  /** Across frameworks: the links (places in `crosswalk.links`) by which its two criteria correspond. */
  readonly links?: readonly number[];
}

/** What changed about an action that both plans have. */
export interface ActionChanges {
  readonly text?: TextChange;
  /** It stands under a criterion that does not correspond to the one it stood under. */
  readonly criterion?: { readonly before: string; readonly after: string };
  readonly deadline?: DeadlineChange;
  readonly units?: UnitsChange;
  readonly target?: TextChange;
  readonly result?: TextChange;
}

/** Where a row stands in its plan. */
export interface EntryPlace {
  readonly entry: number;
  /** The id; the name as written where the framework does not know it. */
  readonly criterion: string;
  /** The official label; the name as written where the framework does not know it. */
  readonly label: string;
  /** The English name of the criterion, where the framework gives one. */
  readonly title?: string;
}

/** One row of either plan, or the same row in both; it is unchanged when its actions are as well. */
export interface EntryComparison {
  /**
   * `merged` (併入): a row of the first plan alone whose actions, or some of them, go on in rows of the second which others
   * are paired with; `split` (分出) is the same seen from the other side. `removed` and `added` where no action of the row
   * is in the other plan; across frameworks rows whose criteria correspond are its counterparts, and no more.
   */
  readonly fate: Fate | "merged" | "split";
  readonly before: EntryPlace | null;
  readonly after: EntryPlace | null;
  /** What changed about the row itself; of its actions see `actions`. */
  readonly changes: {
    readonly strategy?: TextChange;
    readonly benefit?: TextChange;
    readonly deadline?: DeadlineChange;
    readonly units?: UnitsChange;
  };
  readonly carriedOn: readonly ("strategy" | "benefit" | "deadline")[];
  readonly links?: readonly number[];
  /** Of a row alone: the rows of the other plan that have its actions, or that correspond where none has. */
  readonly counterparts?: readonly EntryPlace[];
}

/** The parts of the plans outside their tables; a part that is the same, or only went on with the year, is left out. */
export interface PartsComparison {
  readonly agency?: TextChange & { readonly isRenamed: boolean };
  readonly agencyClass?: TextChange;
  readonly title?: TextChange;
  readonly scope?: TextChange;
  /** ISO dates. */
  readonly adopted?: { readonly before: string | null; readonly after: string | null };
  /** ISO dates from and to. */
  readonly period?: { readonly before: ComparedPeriod | null; readonly after: ComparedPeriod | null };
  /** Letters are the same by their number. */
  readonly legalBasis: readonly ItemComparison[];
  readonly goals: readonly ItemComparison[];
  readonly monitoring: readonly ItemComparison[];
  readonly rewards: readonly ItemComparison[];
}

/** From when to when a plan is carried out, ISO dates. */
export interface ComparedPeriod {
  readonly from: string;
  readonly to: string;
}

/** One item of a list outside the table. */
export interface ItemComparison {
  readonly fate: Fate;
  readonly before: { readonly index: number; readonly text: string } | null;
  readonly after: { readonly index: number; readonly text: string } | null;
  /** Only for a changed one. */
  readonly change?: TextChange;
}
