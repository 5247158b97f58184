export type { PanelProblemCode } from "../diagnostics/panel-problems";
export type { PanelRuleCode } from "../diagnostics/panel-rule-problems";
export type { PanelSettingProblemCode } from "../diagnostics/panel-setting-problems";
export type { RankingProblemCode } from "../diagnostics/ranking-problems";
export type { AdjustedTotal, Adjustment, AdjustmentCaps } from "../model/panel-adjustment";
export type { Agreement, DisagreementFlag, DisagreementThreshold, JudgeTendency } from "../model/panel-agreement";
export type { PanelDecision, RecordedDecision } from "../model/panel-decision";
export type { BelowFloor, Floor } from "../model/panel-floor";
export type { AppliedLimit, GradeLimit, GradeQuota, PanelGrade, PassMark } from "../model/panel-grade";
export type {
  AbsentJudge,
  IncompleteSheet,
  RankBasis,
  Ranking,
  TieScope,
  WhyNotCounted,
} from "../model/panel-policies";
export type { PanelMember, PanelResult, PanelSubjectResult } from "../model/panel-result";
export type {
  ChangedOutcome,
  CriterionName,
  JudgeRemoval,
  MarkChange,
  PanelSensitivity,
  SubjectSensitivity,
  WeightChange,
} from "../model/panel-sensitivity";
export type { AdjustmentKind, AdjustmentTable } from "./adjustment-table";
export { analyseSensitivity, type SensitivityOptions } from "./analyse-sensitivity";
export { civilServiceTraining } from "./civil-service-training";
export { findPanelMethod } from "./find-panel-method";
export { findPanelPreset } from "./find-panel-preset";
export { findTieBreaker } from "./find-tie-breaker";
export { PANEL_METHODS } from "./methods";
export { itemRankSum } from "./methods/item-rank-sum";
export { meanOfJudges } from "./methods/mean";
export { medianOfJudges } from "./methods/median";
export { rankSum } from "./methods/rank-sum";
export { thirdReader } from "./methods/third-reader";
export { totalScore } from "./methods/total-score";
export { trimmedMean } from "./methods/trimmed-mean";
export { weightedPhases } from "./methods/weighted-phases";
export type { PanelCode } from "./panel-findings";
export type { Combined, MethodContext, PanelMethod } from "./panel-method";
export { type PanelOptionsFrom, panelOptions } from "./panel-options";
export type { PanelPreset, PresetOptions } from "./panel-preset";
export type { PanelRuleOptions } from "./panel-rule-options";
export type { PanelOptions, PanelPhase, PanelSettings } from "./panel-settings";
export type { Cell, PanelSubject, PanelTable } from "./panel-table";
export { PANEL_PRESETS } from "./presets";
export { constructionInspection } from "./presets/construction-inspection-112";
export { countyAssessment } from "./presets/county-assessment";
export { mostAdvantageousTender97Rank } from "./presets/most-advantageous-tender-97-rank";
export { mostAdvantageousTender97Total } from "./presets/most-advantageous-tender-97-total";
export { taipeiLandOffice108 } from "./presets/taipei-land-office-108";
export { type RankedSubject, type RankedValue, type RankOptions, rankSubjects } from "./rank-subjects";
export type { Best } from "./rank-values";
export type { TieRecord } from "./read-tie-records";
export { scorePanel } from "./score-panel";
export type { TieBreaker, TieContext, TieSkip, TieValues } from "./tie-breaker";
export { TIE_BREAKERS } from "./tie-breakers";
export { highestWeightedCriteriaSum } from "./tie-breakers/highest-weighted-criteria-sum";
export { highestWeightedCriterion } from "./tie-breakers/highest-weighted-criterion";
export { lot } from "./tie-breakers/lot";
export { mostFirstPlaces } from "./tie-breakers/most-first-places";
export { reEvaluation } from "./tie-breakers/re-evaluation";
