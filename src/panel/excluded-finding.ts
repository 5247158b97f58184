import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { PANEL_RULE_PROBLEMS, type PanelRuleCode } from "../diagnostics/panel-rule-problems";
import { diagnose } from "../diagnostics/problem";
import type { PanelCode } from "./panel-findings";
import type { PanelRules } from "./panel-rules";

/** What is said of a member whose marks are left out: only what was counted again is called so. */
export function excludedFinding(
  { decision }: Pick<PanelRules, "decision">,
  ofRules: readonly Diagnostic<PanelCode>[],
  groups: number,
  locale: Locale,
): readonly Diagnostic<PanelRuleCode>[] {
  if (decision?.excluded === undefined) return [];
  const left = ofRules.filter(({ code }) => code === "decision-leaves-nobody");
  const without = new Set(left.map(({ args }) => args.group)).size;
  const recounted = without === 0 ? "all" : without < groups ? "some" : "none";
  const { source } = decision.recorded;
  const placement = { path: ["decision", "member"], locale, ...(source !== undefined && { source }) };
  return [diagnose(PANEL_RULE_PROBLEMS, "member-excluded", { member: decision.excluded, recounted }, placement)];
}
