import { expectOptions, type OptionNames } from "../base/expect-options";
import { DEFAULT_ROUNDING, type RoundingPolicy } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";
import type { Framework } from "../model/framework";
import type { NotApplicablePolicy } from "../model/not-applicable-policy";
import type {
  AbsentJudge,
  IncompleteSheet,
  RankBasis,
  Ranking,
  ThirdReaderScope,
  TieScope,
  Unqualified,
} from "../model/panel-policies";
import type { GradeScale } from "../score/grade-scale";
import { expectSettings } from "./expect-settings";
import { meanOfJudges } from "./methods/mean";
import type { PanelMethod } from "./panel-method";
import type { PanelPreset } from "./panel-preset";
import { PANEL_RULE_OPTIONS, type PanelRuleOptions, pickRuleOptions } from "./panel-rule-options";
import type { TieRecord } from "./read-tie-records";
import type { TieBreaker } from "./tie-breaker";
import { withPreset } from "./with-preset";

/** How the sheets of a panel are combined, ranked and graded. */
export interface PanelOptions extends PanelRuleOptions {
  readonly locale?: Locale | undefined;
  /** Settles everything that its rule settles; whatever else is said among the options comes before it. */
  readonly preset?: PanelPreset | undefined;
  /** How the sheets become one value for each subject; default `mean`. */
  readonly method?: PanelMethod | undefined;
  /** How many marks at each end `trimmed-mean` leaves out; default 1. */
  readonly trim?: number | undefined;
  /** The stages (階段) that `weighted-phases` weighs. */
  readonly phases?: readonly PanelPhase[] | undefined;
  /** How the judges of one stage are combined, by a method of percentages; default `mean`. */
  readonly within?: PanelMethod | undefined;
  /** Under `third-reader`: names of the judges who read only where the first two differ. */
  readonly thirdReaders?: readonly string[] | undefined;
  /** Under `third-reader`: whether the first two are compared in the total (default) or in each question (閱卷規則第7條第6項). */
  readonly thirdReaderFor?: ThirdReaderScope | undefined;
  /** The level of criteria that a rule calls 評選項目 (id of a level of the framework); default the top criteria. */
  readonly itemLevel?: string | undefined;
  /** How equal totals of one judge (or equal means of one item) become ranks where ranks are added; default `competition`. */
  readonly memberTies?: Ranking | undefined;
  /**
   * Where judges' ranks count (sums of ranks, most first places): whether who is below a pass mark or a floor, and so
   * has no rank, counts among the others. Default `counted`; where it changes a rank and nothing is said, a warning
   * names who moves. No article that was found settles it: 最有利標評選辦法第17條第1項第3款 only keeps who is not
   * qualified from being the most advantageous tender.
   */
  readonly unqualified?: Unqualified | undefined;
  /** What becomes of a subject that a judge of its group did not assess; default `refuse`: it has no total, as with two sheets of one judge whatever is said here. */
  readonly absentJudge?: AbsentJudge | undefined;
  /** What becomes of a sheet with open marks; default `refuse`: its subject has no total, as with a faulty mark whatever is said here. */
  readonly incompleteSheet?: IncompleteSheet | undefined;
  /** Default `redistribute`. */
  readonly notApplicable?: NotApplicablePolicy | undefined;
  /** Default half-up to 2 digits. */
  readonly rounding?: RoundingPolicy | undefined;
  /** Whether the exact or the rounded total is ranked and graded; default `exact`. A scale that rounds by itself grades the exact one. */
  readonly rankOn?: RankBasis | undefined;
  /** How equal totals become ranks; default `competition`. */
  readonly ranking?: Ranking | undefined;
  /** The tie-breakers, in order; without any, equal totals share their rank. */
  readonly ties?: readonly TieBreaker[] | undefined;
  /** Which ties they are for: all of them (default), or those for the first place, as in the rules of procurement. */
  readonly tiesFor?: TieScope | undefined;
  /** What people decided on ties. */
  readonly tieRecords?: readonly TieRecord[] | undefined;
  /** How often the panel has evaluated, default 1; from the third time on a lot alone decides (政府採購法第56條). */
  readonly evaluations?: number | undefined;
  /** The group (組別) of each agency or subject; groups are ranked apart. */
  readonly groups?: Readonly<Record<string, string>> | undefined;
  /** Grades the percentage of each subject. */
  readonly gradeScale?: GradeScale | undefined;
}

/** A stage of the evaluation (階段), such as 書面 and 實地. */
export interface PanelPhase {
  /** As the sheets of that stage say it in `phase`. */
  readonly id: string;
  /** Percent of the whole; those of all stages add up to 100. */
  readonly weight: number;
  /** Where its sheets have criteria of their own. */
  readonly framework?: Framework | undefined;
  /** Rounds what the stage came to, and its weighted part, where a rule says so; otherwise both stay exact. */
  readonly rounding?: RoundingPolicy | undefined;
}

/** The options with their defaults. */
export interface PanelSettings extends PanelRuleOptions {
  readonly locale: Locale;
  readonly preset: PanelPreset | undefined;
  readonly method: PanelMethod;
  readonly trim: number;
  readonly phases: readonly PanelPhase[];
  readonly within: PanelMethod;
  readonly thirdReaders: readonly string[];
  readonly thirdReaderFor: ThirdReaderScope;
  readonly itemLevel: string | undefined;
  readonly memberTies: Ranking;
  /** `undefined` where nothing is said: as `counted`, with a warning where it matters. */
  readonly unqualified: Unqualified | undefined;
  readonly absentJudge: AbsentJudge;
  readonly incompleteSheet: IncompleteSheet;
  readonly notApplicable: NotApplicablePolicy;
  readonly rounding: RoundingPolicy;
  readonly rankOn: RankBasis;
  readonly ranking: Ranking;
  readonly ties: readonly TieBreaker[];
  readonly tiesFor: TieScope;
  readonly tieRecords: readonly TieRecord[];
  readonly evaluations: number;
  readonly groups: Readonly<Record<string, string>> | undefined;
  readonly gradeScale: GradeScale | undefined;
}

/** @throws {RangeError} for an unknown name, policy or method: that is a programmer's error. */
export function panelSettings(given: PanelOptions): PanelSettings {
  expectOptions(given, OPTIONS);
  const settings = withDefaults(withPreset(given));
  expectSettings(settings);
  return settings;
}

function withDefaults(options: PanelOptions): PanelSettings {
  return {
    locale: knownLocale(options.locale),
    preset: options.preset,
    method: options.method ?? meanOfJudges,
    trim: options.trim ?? 1,
    phases: options.phases ?? [],
    within: options.within ?? meanOfJudges,
    thirdReaders: options.thirdReaders ?? [],
    thirdReaderFor: options.thirdReaderFor ?? "total",
    itemLevel: options.itemLevel,
    memberTies: options.memberTies ?? "competition",
    unqualified: options.unqualified,
    absentJudge: options.absentJudge ?? "refuse",
    incompleteSheet: options.incompleteSheet ?? "refuse",
    notApplicable: options.notApplicable ?? "redistribute",
    rounding: options.rounding ?? DEFAULT_ROUNDING,
    rankOn: options.rankOn ?? "exact",
    ranking: options.ranking ?? "competition",
    ties: options.ties ?? [],
    tiesFor: options.tiesFor ?? "all",
    tieRecords: options.tieRecords ?? [],
    evaluations: options.evaluations ?? 1,
    groups: options.groups,
    gradeScale: options.gradeScale,
    ...pickRuleOptions(options),
  };
}

const OPTIONS: OptionNames<PanelOptions> = {
  locale: true,
  preset: true,
  method: true,
  trim: true,
  phases: true,
  within: true,
  thirdReaders: true,
  thirdReaderFor: true,
  itemLevel: true,
  memberTies: true,
  unqualified: true,
  absentJudge: true,
  incompleteSheet: true,
  notApplicable: true,
  rounding: true,
  rankOn: true,
  ranking: true,
  ties: true,
  tiesFor: true,
  tieRecords: true,
  evaluations: true,
  groups: true,
  gradeScale: true,
  ...PANEL_RULE_OPTIONS,
};
