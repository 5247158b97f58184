import type { PlanTrend } from "../map/plan-trend";
import { blocksPretty } from "./blocks-pretty";
import { planTrendBlocks } from "./plan-trend-blocks";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";

/** Plans of many years (歷年計畫) for a terminal: what became of actions from year to year, and how many each criterion has. */
export function renderPlanTrendPretty(trend: PlanTrend, options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const { color = false, width } = options;
  return blocksPretty(planTrendBlocks(trend, locale), { color, width });
}
