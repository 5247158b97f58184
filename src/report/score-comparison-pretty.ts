import type { ScoreComparison } from "../score/compare-scorecards";
import { blocksPretty } from "./blocks-pretty";
import { reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { type ComparedNames, scoreComparisonBlocks } from "./score-comparison-blocks";

/** How a comparison of scorecards is shown. */
export interface ScoreComparisonPrettyOptions extends TerminalOptions {
  /** What the two are called, such as their files. */
  readonly names?: ComparedNames | undefined;
}

/** A comparison of two scorecards (評分結果比較) for a terminal: the total, what its change comes from, every criterion. */
export function renderScoreComparisonPretty(
  comparison: ScoreComparison,
  options: ScoreComparisonPrettyOptions = {},
): string {
  const locale = reportLocale(options, { ...TERMINAL_OPTIONS, names: true });
  const { color = false, width, names } = options;
  return blocksPretty(scoreComparisonBlocks(comparison, names, locale), { color, width });
}
