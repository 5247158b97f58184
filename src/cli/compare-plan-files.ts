import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { comparePlans, planTrend } from "../map";
import type { CrosswalkInput } from "../model/crosswalk";
import type { PlanInput } from "../model/plan";
import {
  renderPlanComparisonMarkdown,
  renderPlanComparisonPretty,
  renderPlanTrendMarkdown,
  renderPlanTrendPretty,
} from "../report";
import type { ComparedOutput, ComparedReport } from "./compared-report";

/** Compares plans: two with each other, more as a table of years. */
export function comparePlanFiles(
  plans: readonly unknown[],
  crosswalk: CrosswalkInput | undefined,
  locale: Locale,
): ComparedOutput | { readonly faults: readonly Diagnostic[] } {
  // Plans are checked where they are compared.
  const inputs = plans as readonly PlanInput[];
  const options = { locale, crosswalk };
  const [before, after, ...more] = inputs;
  if (before === undefined || after === undefined) return { faults: [] };
  if (more.length === 0) {
    const { comparison, diagnostics } = comparePlans(before, after, options);
    if (comparison === undefined) return { faults: diagnostics };
    const report: ComparedReport = {
      value: comparison,
      markdown: () => renderPlanComparisonMarkdown(comparison, { locale }),
      pretty: (terminal) => renderPlanComparisonPretty(comparison, terminal),
    };
    return { report, diagnostics };
  }
  const { trend, diagnostics } = planTrend(inputs, options);
  if (trend === undefined) return { faults: diagnostics };
  const report: ComparedReport = {
    value: trend,
    markdown: () => renderPlanTrendMarkdown(trend, { locale }),
    pretty: (terminal) => renderPlanTrendPretty(trend, terminal),
  };
  return { report, diagnostics };
}
