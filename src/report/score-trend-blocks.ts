import type { RoundingPolicy } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { CriterionTrend, ScoreTrend, TrendCell } from "../score/score-trend";
import { COMPARISON_WORDS } from "./comparison-words";
import { shortNameOf } from "./name-of";
import type { BlockReport, FactsBlock } from "./report-block";
import { causesText } from "./score-comparison-blocks";
import { exactText } from "./score-texts";
import { signedText } from "./signed-text";
import { REPORT_WORDS } from "./words";
import { yearHeading } from "./year-heading";

/** Scores of many years as the parts of a report: criterion by year with the totals below, then what they come from. */
export function scoreTrendBlocks(trend: ScoreTrend, locale: Locale): BlockReport {
  const { years, steps, criteria, rounding } = trend;
  const words = COMPARISON_WORDS[locale];
  const headings = years.map(({ rocYear }, i) => yearHeading(rocYear, i, locale));
  const because = steps.map((step, i) => ({
    heading: `${headings[i] ?? ""}${words.arrow}${headings[i + 1] ?? ""}`,
    text: step === null ? words.otherFramework : causesText(step.causes, rounding, locale),
  }));
  const told = because.filter(({ text }) => text !== "");
  const agencies = new Set(years.flatMap(({ agency }) => (agency === undefined ? [] : [agency])));
  const { colon, list } = REPORT_WORDS[locale];
  return {
    title: agencies.size === 0 ? words.scoreTrendTitle : `${words.scoreTrendTitle}${colon}${[...agencies].join(list)}`,
    blocks: [
      ...frameworkFacts(trend, locale),
      {
        kind: "table",
        header: [words.criterion, ...headings],
        align: `l${"r".repeat(years.length)}`,
        rows: [
          ...criteria.map((row) => criterionRow(row, rounding, locale)),
          ...totalRows(trend, locale),
          ...frameworkRows(trend, locale),
        ],
      },
      ...(told.length === 0 ? [] : [{ kind: "facts" as const, title: words.stepCauses, facts: told }]),
    ],
  };
}

function frameworkFacts({ years }: ScoreTrend, locale: Locale): readonly FactsBlock[] {
  const [only, ...others] = new Set(years.map(({ framework }) => framework));
  if (only === undefined || others.length > 0) return [];
  return [{ kind: "facts", facts: [{ heading: REPORT_WORDS[locale].framework, text: only }] }];
}

function criterionRow(criterion: CriterionTrend, rounding: RoundingPolicy, locale: Locale): readonly string[] {
  const cellOf = (cell: TrendCell | null) => {
    if (cell === null) return "–";
    const counts = cell.status === "assessed" || cell.status === "partly-assessed";
    const points = counts ? exactText(cell.exact.contribution, rounding) : REPORT_WORDS[locale].status[cell.status];
    return withChange(points, cell.exact.change, rounding, locale);
  };
  return [shortNameOf(criterion, locale), ...criterion.cells.map(cellOf)];
}

/** The change stands beside, where there is one. */
function withChange(text: string, change: string | null, rounding: RoundingPolicy, locale: Locale): string {
  return change === null || change === "0"
    ? text
    : `${text}${REPORT_WORDS[locale].bracketed(signedText(change, rounding))}`;
}

function totalRows({ years, steps, rounding }: ScoreTrend, locale: Locale): readonly (readonly string[])[] {
  const words = COMPARISON_WORDS[locale];
  const rowOf = (of: "points" | "percent", unit: string) =>
    years.map(({ exact }, i) => {
      const value = exact[of];
      if (value === null) return words.none;
      const change = steps[i - 1]?.total[of].exact.change ?? null;
      return withChange(`${exactText(value, rounding)}${unit}`, change, rounding, locale);
    });
  return [
    [words.total, ...rowOf("points", "")],
    [words.percent, ...rowOf("percent", "%")],
  ];
}

/** What the totals are measured by; a framework that all years have in common is told once, above. */
function frameworkRows({ years, rounding }: ScoreTrend, locale: Locale): readonly (readonly string[])[] {
  const maxima = [COMPARISON_WORDS[locale].max, ...years.map(({ exact }) => exactText(exact.max, rounding))];
  const ids = years.map(({ framework }) => framework);
  return new Set(ids).size > 1 ? [maxima, [REPORT_WORDS[locale].framework, ...ids]] : [maxima];
}
