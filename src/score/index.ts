export { DEFAULT_ROUNDING, ROUNDING_MODES, type RoundingMode, type RoundingPolicy } from "../base/rounding";
export type { ComparisonProblemCode } from "../diagnostics/comparison-problems";
export type { GradeProblemCode } from "../diagnostics/grade-problems";
export type { ScoreProblemCode } from "../diagnostics/score-problems";
export { NOT_APPLICABLE_POLICIES, type NotApplicablePolicy } from "../model/not-applicable-policy";
export type { Mark, ScoreSheet, ScoreSheetFor } from "../model/score-sheet";
export type { Gain, Grade, GradeReading, Scorecard, ScoreNode, ScoreStatus } from "../model/scorecard";
export type { ChangeCauses } from "./change-causes";
export { type Change, type CriterionChange, compareScorecards, type ScoreComparison } from "./compare-scorecards";
export { compileTotal, type TotalOptions } from "./compile-total";
export { defineGradeScale } from "./define-grade-scale";
export { CHANGE_CAUSES, type ChangeCause } from "./explain-change";
export { findGradeScale } from "./find-grade-scale";
export type { GradeBand, GradeScale } from "./grade-scale";
export { GradeScaleError } from "./grade-scale-error";
export { GRADE_SCALES } from "./grade-scales";
export { constructionInspection112 } from "./grade-scales/construction-inspection-112";
export { electedMagistrate84 } from "./grade-scales/elected-magistrate-84";
export { klcgLandOffice } from "./grade-scales/klcg-land-office";
export { ntuFiveLevel } from "./grade-scales/ntu-five-level";
export { occupationalSafety111 } from "./grade-scales/occupational-safety-111";
export { pesticideAward } from "./grade-scales/pesticide-award";
export { ruralCommunity100 } from "./grade-scales/rural-community-100";
export { taipeiVillageAssembly } from "./grade-scales/taipei-village-assembly";
export { type GradeOptions, gradeScore } from "./grade-score";
export { parseGradeScale } from "./parse-grade-scale";
export { type ScoreOptions, type ScoreSheetCode, scoreSheet } from "./score-sheet";
export {
  type CriterionTrend,
  type ScoredYear,
  type ScoreStep,
  type ScoreTrend,
  scoreTrend,
  type TrendCell,
} from "./score-trend";
