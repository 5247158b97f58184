import type { Locale } from "../diagnostics/locale";
import type { PassMarkEffect } from "../model/pass-mark-effects";
import type { PanelOptions } from "./panel-settings";

/** Method, rounding, ties and bands of one rule under one name (評審規則組合). */
export interface PanelPreset {
  /** English kebab-case. */
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  /** The articles that it executes, and where they can be read. */
  readonly source: string;
  /** The same in English, where it is not the name of a rule alone. */
  readonly sourceInEnglish?: string;
  /** ISO 8601, as far as it is known; absent where no source gives it. */
  readonly inForce: { readonly from?: string; readonly until?: string };
  /** What it does, what the rule leaves open, and what people have to add. */
  readonly about: Readonly<Record<Locale, string>>;
  readonly options: PresetOptions;
  /** Values, by ids, that the rule itself lets people choose instead of those of `options`. */
  readonly choices?: Readonly<Partial<Record<keyof PresetOptions, readonly unknown[]>>>;
  /** Whether its panels are bound by 採購評選委員會審議規則, whose article 6-1 says what their summary sheet (總表) holds. */
  readonly isProcurement?: true;
  /** What the rule has every item (評核項目) out of. */
  readonly itemsOutOf?: number;
  /** What the rule says of a `passMark` that does not say it itself. */
  readonly passMark?: { readonly effect: PassMarkEffect; readonly source: string };
}

/** What a rule can settle beforehand. */
export type PresetOptions = Omit<
  PanelOptions,
  "locale" | "preset" | "groups" | "phases" | "thirdReaders" | "tieRecords" | "evaluations"
>;
