export type { Ledger, LedgerLine } from "../model/ledger";
export {
  type ComparePlansCode,
  type ComparePlansOptions,
  comparePlans,
  type PlanComparisonResult,
} from "./compare-plans";
export type { DeadlineChange } from "./comparison/compare-deadlines";
export type { FigureChange } from "./comparison/compare-figures";
export type { Likeness, TextChange } from "./comparison/compare-texts";
export type { UnitsChange } from "./comparison/compare-units";
export type {
  ActionChanges,
  ActionComparison,
  ActionPlace,
  ComparedPeriod,
  ComparedPlan,
  ComparisonSummary,
  EntryComparison,
  EntryPlace,
  Fate,
  ItemComparison,
  PartsComparison,
  PlanComparison,
} from "./comparison/plan-comparison";
export type { CriterionActions, CriterionCell, TrendCriterion } from "./comparison/trend-criteria";
export { type MapCode, type MapOptions, mapPlan, type PlanMapping } from "./map-plan";
export {
  type MappedCriterion,
  type MapScorecardCode,
  type MapScorecardOptions,
  mapScorecard,
  type ScorecardMapping,
} from "./map-scorecard";
export {
  type PlanTrend,
  type PlanTrendResult,
  type PlanYear,
  planTrend,
} from "./plan-trend";
