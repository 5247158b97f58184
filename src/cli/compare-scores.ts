import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import type { Scorecard } from "../model/scorecard";
import {
  renderScoreComparisonMarkdown,
  renderScoreComparisonPretty,
  renderScoreTrendMarkdown,
  renderScoreTrendPretty,
} from "../report";
import { planName } from "../report/plan-comparison-blocks";
import type { ComparedNames } from "../report/score-comparison-blocks";
import { type Change, compareScorecards, scoreTrend } from "../score";
import type { ComparedOutput, ComparedReport } from "./compared-report";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Compares scorecards: two with each other, more as a table of years. `names` are those of their files. */
export function compareScores(
  cards: readonly Scorecard[],
  names: readonly string[],
  locale: Locale,
): ComparedOutput | { readonly faults: readonly Diagnostic[] } {
  const [before, after, ...more] = cards;
  if (before === undefined || after === undefined) return { faults: [] };
  if (more.length === 0) {
    const outcome = compareScorecards(before, after, { locale });
    if (!outcome.ok) return { faults: outcome.diagnostics };
    const { value, diagnostics } = outcome;
    const named = namesOf([before, after], names, locale);
    const report: ComparedReport = {
      value,
      markdown: () => renderScoreComparisonMarkdown(value, { locale, names: named }),
      pretty: (options) => renderScoreComparisonPretty(value, { ...options, names: named }),
    };
    return { report, diagnostics, steps: [value.total.points] };
  }
  const outcome = scoreTrend(cards, { locale });
  if (!outcome.ok) return { faults: outcome.diagnostics };
  const { value, diagnostics } = outcome;
  const report: ComparedReport = {
    value,
    markdown: () => renderScoreTrendMarkdown(value, { locale }),
    pretty: (options) => renderScoreTrendPretty(value, options),
  };
  return { report, diagnostics, steps: value.steps.map((step) => step?.total.points) };
}

/** Scorecards are called by their office and year; where that does not tell them apart, by their files as well. */
function namesOf(cards: readonly [Scorecard, Scorecard], files: readonly string[], locale: Locale): ComparedNames {
  const [first, second] = cards.map(({ subject }, i) =>
    subject === undefined ? (files[i] ?? "") : planName(subject, locale),
  );
  const both: ComparedNames = [first ?? "", second ?? ""];
  return both[0] === both[1] ? [files[0] ?? "", files[1] ?? ""] : both;
}

/** Whether a later total is lower than the one before it; a finding where a step cannot be told. */
export function findDrop(
  steps: readonly (Change | undefined)[],
  locale: Locale,
): { readonly isDrop: boolean; readonly unknown: readonly Diagnostic[] } {
  const isUnknown = steps.some((step) => step === undefined || step.exact.change === null);
  return {
    isDrop: steps.some((step) => step?.exact.change?.startsWith("-") === true),
    unknown: isUnknown ? [diagnose(USAGE_PROBLEMS, "drop-unknown", {}, { locale })] : [],
  };
}
