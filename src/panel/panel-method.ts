import type { Ratio } from "../base/ratio";
import type { Locale } from "../diagnostics/locale";
import type { WhyNotCounted } from "../model/panel-policies";
import type { PanelFindings } from "./panel-findings";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";

/** How the sheets of several judges become one value for each subject (評定方式). */
export interface PanelMethod {
  /** English kebab-case. */
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** The article that prescribes it, one of them where several do; absent where none was found: it is the caller's choice. */
  readonly source?: string;
  /** What the values are: percent out of 100, sums of points, or sums of ranks. */
  readonly unit: "percent" | "points" | "ranks";
  readonly best: "highest" | "lowest";
  /**
   * What is left out with a sheet that does not count: only that sheet (means), or its judge for every subject of the
   * group (sums, which can be compared only over the same judges).
   */
  readonly omits: "sheet" | "judge";
  /** Whether every judge of the group is to assess every subject (default), or the method itself says who is. */
  readonly roll?: "own";
  /** Whether it weighs several stages: `combine` gets a table with `phases` then. */
  readonly phased?: true;
  /** One result for each subject of the table, which has nothing but cells that count. */
  readonly combine: (table: PanelTable, context: MethodContext) => readonly Combined[];
}

/** What one subject came to. */
export interface Combined {
  /** In the unit of the method; `undefined` when there is nothing to combine. */
  readonly value: Ratio | undefined;
  /** Out of 100, for grades; `undefined` under methods of ranks. */
  readonly percent: Ratio | undefined;
  /** Why a cell of the table is not in the value, by judge; absent when all are. */
  readonly left?: ReadonlyMap<number, WhyNotCounted>;
  /** Under methods that weigh several stages: what each came to. */
  readonly phases?: ReadonlyMap<string, Combined>;
  /** The arithmetic in the language of the call. */
  readonly working: readonly string[];
}

/** The settings of the call, and where findings go. */
export interface MethodContext extends PanelSettings {
  /** Says what was found. */
  readonly report: PanelFindings["report"];
  /** Name of the group whose table it is; empty where there are no groups. */
  readonly group: string;
  /** The member whose marks are left out by decision. */
  readonly excluded?: string | undefined;
  /** The stage whose table it is; empty where there are none. */
  readonly phase: string;
}
