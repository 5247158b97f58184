import type { ScoreComparison } from "../score/compare-scorecards";
import { blocksMarkdown } from "./blocks-markdown";
import { type ReportOptions, reportLocale } from "./report-options";
import { type ComparedNames, scoreComparisonBlocks } from "./score-comparison-blocks";

/** How a comparison of scorecards is written. */
export interface ScoreComparisonMarkdownOptions extends ReportOptions {
  /** What the two are called, such as their files. */
  readonly names?: ComparedNames | undefined;
}

/** A comparison of two scorecards (評分結果比較) as Markdown. */
export function renderScoreComparisonMarkdown(
  comparison: ScoreComparison,
  options: ScoreComparisonMarkdownOptions = {},
): string {
  const locale = reportLocale(options, { locale: true, names: true });
  return blocksMarkdown(scoreComparisonBlocks(comparison, options.names, locale), locale);
}
