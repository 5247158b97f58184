import type { PlanTrend } from "../map/plan-trend";
import { blocksMarkdown } from "./blocks-markdown";
import { planTrendBlocks } from "./plan-trend-blocks";
import { type ReportOptions, reportLocale } from "./report-options";

/** Plans of many years (歷年計畫) as Markdown tables. */
export function renderPlanTrendMarkdown(trend: PlanTrend, options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  return blocksMarkdown(planTrendBlocks(trend, locale), locale);
}
