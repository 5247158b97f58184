import type { GradeScale } from "../score/grade-scale";
import type { PanelMethod } from "./panel-method";
import type { PanelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { type AdjustmentRoom, type AskedAdjustment, readAdjustmentCaps, readAdjustments } from "./read-adjustments";
import { type ReadDecision, readDecision } from "./read-decision";
import { type ReadFloor, readFloors } from "./read-floors";
import { type ReadLimit, readLimits } from "./read-limits";
import { type ReadPassMark, readPassMark } from "./read-pass-mark";
import { type ReadQuota, readQuotas } from "./read-quotas";
import { type ReadThreshold, readThresholds } from "./read-thresholds";
import type { ReportRule } from "./rule-findings";

/** The rules of a panel besides its method, understood. */
export interface PanelRules {
  /** By name of the subject. */
  readonly adjustments: ReadonlyMap<string, readonly AskedAdjustment[]>;
  readonly room: AdjustmentRoom;
  /** By name of the subject. */
  readonly limits: ReadonlyMap<string, readonly ReadLimit[]>;
  readonly floors: readonly ReadFloor[];
  /** By place of the grade in the scale. */
  readonly quotas: ReadonlyMap<number, ReadQuota>;
  readonly passMark: ReadPassMark | undefined;
  readonly thresholds: readonly ReadThreshold[];
  readonly decision: ReadDecision | undefined;
}

/** Reads the rules of a panel against what its sheets have; whatever is wrong is reported. */
export function readPanelRules(
  settings: PanelSettings,
  gradeScale: GradeScale | undefined,
  table: PanelTable,
  report: ReportRule,
): PanelRules {
  const names = table.subjects.map(({ name }) => name);
  const frameworks = [table.framework, ...[...(table.phases?.values() ?? [])].map(({ framework }) => framework)];
  if (settings.method.unit === "ranks") refuseScores(settings, settings.method, report);
  const { adjustmentTable, adjustmentCaps } = settings;
  const adjustments = readAdjustments(settings.adjustments, adjustmentTable, names, report);
  return {
    adjustments,
    room: readAdjustmentCaps(adjustmentCaps, adjustmentTable, adjustments, report),
    limits: readLimits(settings.limits, gradeScale, names, report),
    floors: readFloors(settings.floors, frameworks, report),
    quotas: readQuotas(settings.quotas, gradeScale, report),
    passMark: readPassMark(settings.passMark, settings.preset, report),
    thresholds: readThresholds(settings.disagreement, report),
    decision: readDecision(settings.decision, table.judges, settings, report),
  };
}

/** Sums of ranks can be neither adjusted nor graded: a rule that asks for it would change nothing, silently. */
function refuseScores(settings: PanelSettings, method: PanelMethod, report: ReportRule): void {
  for (const name of SCORE_RULES) {
    const rule = settings[name];
    const isAsked = Array.isArray(rule) ? rule.length > 0 : rule !== undefined;
    if (isAsked) report("rule-needs-score", { method: method.title[settings.locale] }, [name]);
  }
}

const SCORE_RULES = ["adjustments", "limits", "quotas"] as const;
