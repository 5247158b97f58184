import type { Ratio } from "../base/ratio";
import type { DisagreementFlag } from "../model/panel-agreement";
import { readItems } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** When members are said to differ. */
export interface ReadThreshold {
  readonly measure: DisagreementFlag["measure"];
  readonly unit: DisagreementFlag["unit"];
  readonly over: "total" | "criteria";
  readonly atLeast: Ratio;
  readonly anyBelow?: Ratio;
  readonly source?: string;
}

/** Reads when members are said to differ (明顯差異的標準). */
export function readThresholds(thresholds: unknown, report: ReportRule): readonly ReadThreshold[] {
  return readItems(thresholds, THRESHOLD_KEYS, ["disagreement"], report)
    .map((item) => {
      const fields = ruleFields(item, report);
      const measure = fields.word("measure", ["range", "median-distance"], "measure");
      const unit = fields.has("unit") ? fields.word("unit", UNITS, "unit") : "percent";
      const over = fields.has("over") ? fields.word("over", ["total", "criteria"], "over") : "total";
      const atLeast = fields.amount("atLeast", unit === "share" ? "share" : "not-negative");
      const anyBelow = fields.has("anyBelow") ? fields.amount("anyBelow", "percent") : undefined;
      const source = fields.text("source");
      if (unit === "ranks" && over === "criteria") return fields.refuse("over", "ranks-of-totals");
      if (measure === undefined || unit === undefined || over === undefined || atLeast === undefined) return undefined;
      if (fields.has("anyBelow") && anyBelow === undefined) return undefined;
      const threshold = { measure, unit, over, atLeast };
      return {
        ...threshold,
        ...(anyBelow !== undefined && { anyBelow }),
        ...(source !== undefined && { source }),
      };
    })
    .filter((threshold) => threshold !== undefined);
}

const THRESHOLD_KEYS = ["measure", "atLeast", "unit", "over", "anyBelow", "source"];

const UNITS = ["percent", "points", "share", "ranks"] as const;
