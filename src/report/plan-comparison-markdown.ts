import type { PlanComparison } from "../map/comparison/plan-comparison";
import { blocksMarkdown } from "./blocks-markdown";
import { planComparisonBlocks } from "./plan-comparison-blocks";
import { type ReportOptions, reportLocale } from "./report-options";

/** A comparison of two plans (計畫比較) as Markdown, with everything that its terminal report shows. */
export function renderPlanComparisonMarkdown(comparison: PlanComparison, options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  return blocksMarkdown(planComparisonBlocks(comparison, locale), locale);
}
