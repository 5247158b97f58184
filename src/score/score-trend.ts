import { expectOptions } from "../base/expect-options";
import { preview } from "../base/preview";
import { DEFAULT_ROUNDING, expectRoundingPolicy, type RoundingPolicy } from "../base/rounding";
import { COMPARISON_PROBLEMS, type ComparisonProblemCode } from "../diagnostics/comparison-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { Scorecard, ScoreStatus } from "../model/scorecard";
import { compareScorecards, type ScoreComparison } from "./compare-scorecards";
import { type Card, readCard } from "./read-card";
import { trendRows } from "./trend-rows";

/** How the scores of one office went over the years (歷年得分). */
export interface ScoreTrend {
  readonly rounding: RoundingPolicy;
  /** The scorecards in the order in which they were given. */
  readonly years: readonly ScoredYear[];
  /** What became of the total from each scorecard to the next; one fewer than there are scorecards. */
  readonly steps: readonly ScoreStep[];
  /** Every scored criterion of any of them, in the order in which they are met. */
  readonly criteria: readonly CriterionTrend[];
}

/** A scorecard of the row of years, and its total. */
export interface ScoredYear {
  readonly framework: string;
  readonly agency?: string;
  readonly rocYear?: number;
  readonly judge?: string;
  readonly points: number | null;
  readonly percent: number | null;
  readonly max: number;
  readonly exact: { readonly points: string | null; readonly percent: string | null; readonly max: string };
}

/** From one year to the next; `null` where the frameworks differ, so that nothing can be compared. */
export type ScoreStep = Pick<ScoreComparison, "total" | "causes"> | null;

/** One criterion over the years. */
export interface CriterionTrend {
  readonly id: string;
  readonly label: string;
  readonly title?: string;
  /** One for each scorecard; `null` where it does not have the criterion. */
  readonly cells: readonly (TrendCell | null)[];
}

/** What a criterion added to the total of one year. */
export interface TrendCell {
  readonly status: ScoreStatus;
  readonly contribution: number;
  /** Since the scorecard before; `null` for the first one and after one of another framework. */
  readonly change: number | null;
  readonly exact: { readonly contribution: string; readonly change: string | null };
}

/**
 * Puts scorecards (評分結果) of several years into one table, in the order in which they are given: criterion by year with
 * the exact change since the year before, and what the change of each total comes from. A year after one of another
 * framework has no change: nothing is rescaled.
 *
 * @throws {RangeError} for an unknown rounding policy or name among the options.
 * @example
 * const card = (rocYear, points) => scoreSheet({ framework: "innovation-points-2010",
 *   subject: { agency: "範例戶政事務所", rocYear }, marks: { "staff-conduct": points } }, innovationPoints2010).value;
 * const outcome = scoreTrend([card(99, 70), card(100, 75.5), card(101, 72)]);
 * outcome.ok && outcome.value.years.map(({ points }) => points) // => [70, 75.5, 72]
 * outcome.ok && outcome.value.steps.map((step) => step.causes.marks.exact) // => ["5.5", "-3.5"]
 */
export function scoreTrend(
  cards: readonly Scorecard[],
  options: { readonly locale?: Locale | undefined; readonly rounding?: RoundingPolicy | undefined } = {},
): Outcome<ScoreTrend, ComparisonProblemCode> {
  const { locale, rounding = DEFAULT_ROUNDING } = options;
  expectOptions(options, { locale: true, rounding: true });
  expectRoundingPolicy(rounding);
  const read: Card[] = [];
  const faults: Diagnostic<ComparisonProblemCode>[] = [];
  for (const [i, card] of cards.entries()) {
    const known = readCard(card);
    const args = { found: preview(card) };
    if (known !== undefined) read.push(known);
    else faults.push(diagnose(COMPARISON_PROBLEMS, "unreadable-scorecard", args, { path: [i], locale }));
  }
  if (faults.length > 0) return { ok: false, diagnostics: faults };
  const compared = cards.flatMap((card, i) => {
    const before = cards[i - 1];
    return before === undefined ? [] : [compareScorecards(before, card, { locale, rounding })];
  });
  const steps = compared.map((outcome) => (outcome.ok ? outcome.value : undefined));
  const value = {
    rounding,
    years: cards.map(describe),
    steps: steps.map((step): ScoreStep => (step === undefined ? null : { total: step.total, causes: step.causes })),
    criteria: trendRows(read, steps, rounding),
  };
  const said = compared.flatMap(({ diagnostics }, i) =>
    diagnostics
      // Of a row of years the order is told below, also where a step cannot be compared or a year stands twice.
      .filter(({ code }) => code !== "years-not-rising")
      // A step that cannot be told leaves the rest of the table as it is.
      .map((diagnostic) => ({ ...diagnostic, severity: "warning" as const, path: [i + 1] })),
  );
  return { ok: true, value, diagnostics: [...said, ...unordered(cards, locale)] };
}

function describe({ framework, subject, judge, total: { points, percent, max, exact } }: Scorecard): ScoredYear {
  return {
    framework,
    ...(subject !== undefined && { agency: subject.agency }),
    ...(subject?.rocYear !== undefined && { rocYear: subject.rocYear }),
    ...(judge !== undefined && { judge }),
    points,
    percent,
    max,
    exact: { points: exact.points, percent: exact.percent, max: exact.max },
  };
}

function unordered(cards: readonly Scorecard[], locale: Locale | undefined): Diagnostic<ComparisonProblemCode>[] {
  return cards.flatMap(({ subject }, i) => {
    const [before, after] = [cards[i - 1]?.subject?.rocYear, subject?.rocYear];
    if (before === undefined || after === undefined || after > before) return [];
    return [diagnose(COMPARISON_PROBLEMS, "years-not-rising", { before, after }, { path: [i], locale })];
  });
}
