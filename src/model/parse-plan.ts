import { expectOptions } from "../base/expect-options";
import type { Outcome } from "../diagnostics/outcome";
import { draftPlan, type ParsePlanOptions } from "./draft-plan";
import type { Plan } from "./plan";

/**
 * Reads a plan (計畫) object in the loose form that people write into the canonical one: ISO dates, understood
 * deadlines, citations with their parts and, when `frameworks` are given, criterion ids for labels and aliases.
 * Giving it its own result changes nothing. Every fault is reported with its path; none throws.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @example
 * const outcome = parsePlan(
 *   { framework: "leap-award-2018", agency: "範例戶政事務所", rocYear: "107年度",
 *     entries: [{ criterion: "服務友善", actions: "設置無障礙櫃檯。", deadline: "107年12月31日" }] },
 *   { frameworks: FRAMEWORKS },
 * );
 * outcome.ok && outcome.value.rocYear // => 107
 * outcome.ok && outcome.value.entries[0].criterion // => "friendliness"
 * outcome.ok && outcome.value.entries[0].actions[0].deadline.date // => "2018-12-31"
 */
export function parsePlan(input: unknown, options: ParsePlanOptions = {}): Outcome<Plan> {
  expectOptions(options, { locale: true, frameworks: true, framework: true });
  const { plan, diagnostics } = draftPlan(input, options);
  return plan === undefined ? { ok: false, diagnostics } : { ok: true, value: plan, diagnostics };
}
