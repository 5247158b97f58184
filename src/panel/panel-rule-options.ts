import type { OptionNames } from "../base/expect-options";
import type { Adjustment, AdjustmentCaps } from "../model/panel-adjustment";
import type { DisagreementThreshold } from "../model/panel-agreement";
import type { PanelDecision } from "../model/panel-decision";
import type { Floor } from "../model/panel-floor";
import type { GradeLimit, GradeQuota, PassMark } from "../model/panel-grade";
import { isRecord } from "../score/is-record";
import type { AdjustmentTable } from "./adjustment-table";

/**
 * The rules of a panel besides its method. Subjects are named as the result names them, judges as the sheets do. What
 * is wrong with a rule is a finding, and then nothing is computed: half of the rules would give numbers that look right.
 */
export interface PanelRuleOptions {
  /** Bonuses and penalties (加減分), in order; they count before caps, rounding and grades. */
  readonly adjustments?: readonly Adjustment[] | undefined;
  /** What the kinds of adjustments are worth, such as `civilServiceTraining`. */
  readonly adjustmentTable?: AdjustmentTable | undefined;
  readonly adjustmentCaps?: AdjustmentCaps | undefined;
  /** Caps and vetoes (等第限制) as people found them. */
  readonly limits?: readonly GradeLimit[] | undefined;
  /**
   * Floors (最低標準): who does not reach one is not ranked, or not qualified and not graded either. Whether a
   * method that adds ranks has ranked it among the others all the same is for `unqualified` to say.
   */
  readonly floors?: readonly Floor[] | undefined;
  /** How many of each group may have a grade (名額). */
  readonly quotas?: readonly GradeQuota[] | undefined;
  /**
   * The score out of 100 from which on a subject passes; where ranks are added, the mean of the members' scores. Who is
   * below is not ranked under the presets of tenders or with `effect: "not-qualified"`; otherwise a warning says so.
   */
  readonly passMark?: PassMark | number | string | undefined;
  /** When members are said to differ; without any nothing is flagged, since no rule fixes a number. */
  readonly disagreement?: readonly DisagreementThreshold[] | undefined;
  /** What the committee decided about members who differ: executed and recorded, never guessed. */
  readonly decision?: PanelDecision | undefined;
}

/** The names of those options. */
export const PANEL_RULE_OPTIONS: OptionNames<PanelRuleOptions> = {
  adjustments: true,
  adjustmentTable: true,
  adjustmentCaps: true,
  limits: true,
  floors: true,
  quotas: true,
  passMark: true,
  disagreement: true,
  decision: true,
};

/** @throws {TypeError} for a table of adjustments that is none: that is a programmer's error. */
export function pickRuleOptions(options: PanelRuleOptions): PanelRuleOptions {
  const { adjustments, adjustmentTable, adjustmentCaps, limits, floors, quotas, passMark, disagreement, decision } =
    options;
  if (adjustmentTable !== undefined && !(isRecord(adjustmentTable) && Array.isArray(adjustmentTable.kinds))) {
    throw new TypeError("adjustmentTable: a table of adjustments is expected, such as civilServiceTraining");
  }
  return { adjustments, adjustmentTable, adjustmentCaps, limits, floors, quotas, passMark, disagreement, decision };
}
