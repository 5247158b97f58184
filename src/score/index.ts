export { DEFAULT_ROUNDING, ROUNDING_MODES, type RoundingMode, type RoundingPolicy } from "../base/rounding";
export type { GradeProblemCode } from "../diagnostics/grade-problems";
export type { ScoreProblemCode } from "../diagnostics/score-problems";
export { NOT_APPLICABLE_POLICIES, type NotApplicablePolicy } from "../model/not-applicable-policy";
export type { Mark, ScoreSheet, ScoreSheetFor } from "../model/score-sheet";
export type { Gain, Grade, GradeReading, Scorecard, ScoreNode, ScoreStatus } from "../model/scorecard";
export type { GradeBand, GradeScale } from "./grade-scale";
export { type ScoreOptions, type ScoreSheetCode, scoreSheet } from "./score-sheet";
