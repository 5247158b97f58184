import type { PlanComparison } from "../map/comparison/plan-comparison";
import { blocksPretty } from "./blocks-pretty";
import { planComparisonBlocks } from "./plan-comparison-blocks";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";

/**
 * A comparison of two plans (計畫比較) for a terminal: how many actions and rows changed, then what changed, first around
 * the table, then criterion by criterion. What did not change is counted only.
 */
export function renderPlanComparisonPretty(comparison: PlanComparison, options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const { color = false, width } = options;
  return blocksPretty(planComparisonBlocks(comparison, locale), { color, width });
}
