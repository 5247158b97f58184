import type { Ratio } from "../base/ratio";
import { compare } from "../base/ratio";
import { type RoundingPolicy, roundToRatio } from "../base/rounding";
import { readItem } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** Whether a score out of 100 passes. */
export type Passes = (percent: Ratio) => boolean;

/** Reads a pass mark (及格分數); a plain number is compared with the exact score. */
export function readPassMark(passMark: unknown, report: ReportRule): Passes | undefined {
  if (passMark === undefined) return undefined;
  const path = ["passMark"];
  const whole = typeof passMark === "object" ? passMark : { atLeast: passMark };
  const item = readItem(whole, ["atLeast", "rounding", "source"], path, report);
  if (item === undefined) return undefined;
  const fields = ruleFields(item, report);
  const atLeast = fields.amount("atLeast", "percent");
  const rounding = fields.has("rounding") ? fields.rounding("rounding") : undefined;
  if (atLeast === undefined || (fields.has("rounding") && rounding === undefined)) return undefined;
  return (percent) => compare(roundFirst(percent, rounding), atLeast) >= 0;
}

function roundFirst(percent: Ratio, rounding: RoundingPolicy | undefined): Ratio {
  return rounding === undefined ? percent : roundToRatio(percent, rounding);
}
