import type { Ratio } from "../base/ratio";
import type { RoundingPolicy } from "../base/rounding";
import { PASS_MARK_EFFECTS, type PassMarkEffect } from "../model/pass-mark-effects";
import type { PanelPreset } from "./panel-preset";
import { readItem } from "./read-items";
import { ruleFields } from "./rule-fields";
import type { ReportRule } from "./rule-findings";

/** A pass mark (合格分數), understood. */
export interface ReadPassMark {
  readonly atLeast: Ratio;
  /** Rounds the score before it is compared. */
  readonly rounding: RoundingPolicy | undefined;
  readonly effect: PassMarkEffect;
  readonly source: string;
}

/** Reads a pass mark; a plain number is compared with the exact score, and does what the preset says of it. */
export function readPassMark(
  passMark: unknown,
  preset: PanelPreset | undefined,
  report: ReportRule,
): ReadPassMark | undefined {
  if (passMark === undefined) return undefined;
  const path = ["passMark"];
  const whole = typeof passMark === "object" ? passMark : { atLeast: passMark };
  const item = readItem(whole, ["atLeast", "rounding", "effect", "source"], path, report);
  if (item === undefined) return undefined;
  const fields = ruleFields(item, report);
  const atLeast = fields.amount("atLeast", "percent");
  const rounding = fields.has("rounding") ? fields.rounding("rounding") : undefined;
  const asked = fields.has("effect") ? fields.word("effect", PASS_MARK_EFFECTS, "pass-mark-effect") : undefined;
  if (atLeast === undefined || (fields.has("rounding") && rounding === undefined)) return undefined;
  if (fields.has("effect") && asked === undefined) return undefined;
  const effect = asked ?? preset?.passMark?.effect ?? "note";
  return { atLeast, rounding, effect, source: fields.text("source") ?? preset?.passMark?.source ?? "passMark" };
}
