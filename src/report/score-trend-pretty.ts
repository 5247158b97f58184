import type { ScoreTrend } from "../score/score-trend";
import { blocksPretty } from "./blocks-pretty";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { scoreTrendBlocks } from "./score-trend-blocks";

/** Scores of many years (歷年得分) for a terminal: criterion by year with the changes, the totals, and what they come from. */
export function renderScoreTrendPretty(trend: ScoreTrend, options: TerminalOptions = {}): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  const { color = false, width } = options;
  return blocksPretty(scoreTrendBlocks(trend, locale), { color, width });
}
