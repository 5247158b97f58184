import type { ScoreTrend } from "../score/score-trend";
import { blocksMarkdown } from "./blocks-markdown";
import { type ReportOptions, reportLocale } from "./report-options";
import { scoreTrendBlocks } from "./score-trend-blocks";

/** Scores of many years (歷年得分) as Markdown. */
export function renderScoreTrendMarkdown(trend: ScoreTrend, options: ReportOptions = {}): string {
  const locale = reportLocale(options, { locale: true });
  return blocksMarkdown(scoreTrendBlocks(trend, locale), locale);
}
