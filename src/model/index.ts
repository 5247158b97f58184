export { type BlankPlanOptions, blankPlan } from "./blank-plan";
export { type BlankScoreSheetOptions, blankScoreSheet } from "./blank-score-sheet";
export { citationSchema } from "./citation";
export {
  type Crosswalk,
  type CrosswalkBetween,
  type CrosswalkInput,
  type CrosswalkLink,
  crosswalkSchema,
  type LinkBetween,
} from "./crosswalk";
export { deadlineSchema } from "./deadline";
export { diagnosticSchema } from "./diagnostic";
export type { ParsePlanOptions } from "./draft-plan";
export { type Criterion, type Framework, frameworkSchema } from "./framework";
export { jsonSchemas } from "./json-schemas";
export { type Ledger, type LedgerLine, ledgerSchema } from "./ledger";
export { type PanelMember, type PanelResult, type PanelSubjectResult, panelResultSchema } from "./panel-result";
export type {
  ChangedOutcome,
  CriterionName,
  JudgeRemoval,
  MarkChange,
  PanelSensitivity,
  SubjectSensitivity,
  WeightChange,
} from "./panel-sensitivity";
export { type PanelSettingsInput, panelSettingsSchema } from "./panel-settings";
export { type CrosswalkCode, parseCrosswalk } from "./parse-crosswalk";
export { parseFramework } from "./parse-framework";
export { parsePanelSettings } from "./parse-panel-settings";
export { parsePlan } from "./parse-plan";
export { type Action, type Entry, type Plan, type PlanInput, planSchema } from "./plan";
export { MARK_SCALES, type Mark, type ScoreSheet, type ScoreSheetFor, scoreSheetSchema } from "./score-sheet";
export { type Scorecard, scorecardSchema } from "./scorecard";
