import type { RoundingPolicy } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { ChangeCauses } from "../score/change-causes";
import type { Change, CriterionChange, ScoreComparison } from "../score/compare-scorecards";
import { CHANGE_CAUSES } from "../score/explain-change";
import { COMPARISON_WORDS } from "./comparison-words";
import { shortNameOf } from "./name-of";
import type { BlockReport } from "./report-block";
import { exactText } from "./score-texts";
import { signedText } from "./signed-text";
import { REPORT_WORDS } from "./words";

/** What the two scorecards are called, such as their files. */
export type ComparedNames = readonly [before: string, after: string];

/** The comparison of two scorecards as the parts of a report: the total, what it comes from, every criterion. */
export function scoreComparisonBlocks(
  { framework, rounding, total, causes, criteria }: ScoreComparison,
  names: ComparedNames | undefined,
  locale: Locale,
): BlockReport {
  const words = COMPARISON_WORDS[locale];
  const { colon } = REPORT_WORDS[locale];
  const because = causesText(causes, rounding, locale);
  return {
    title: names === undefined ? words.scoreTitle : `${words.scoreTitle}${colon}${names.join(words.arrow)}`,
    blocks: [
      {
        kind: "facts",
        facts: [
          { heading: REPORT_WORDS[locale].framework, text: framework },
          { heading: words.total, text: changeText(total.points, rounding, "", locale) },
          { heading: words.percent, text: changeText(total.percent, rounding, "%", locale) },
          ...(because === "" ? [] : [{ heading: words.causes, text: because }]),
        ],
      },
      {
        kind: "table",
        header: [words.criterion, words.before, words.after, words.change, words.causes],
        align: "lrrrl",
        rows: criteria.map((criterion) => criterionRow(criterion, rounding, locale)),
      },
    ],
  };
}

function changeText({ exact }: Change, rounding: RoundingPolicy, unit: string, locale: Locale): string {
  const { arrow, none } = COMPARISON_WORDS[locale];
  const shown = (value: string | null) => (value === null ? none : `${exactText(value, rounding)}${unit}`);
  const change = exact.change === null ? "" : REPORT_WORDS[locale].bracketed(signedText(exact.change, rounding));
  return `${shown(exact.before)}${arrow}${shown(exact.after)}${change}`;
}

function criterionRow(criterion: CriterionChange, rounding: RoundingPolicy, locale: Locale): readonly string[] {
  const { exact, status } = criterion;
  const cell = (side: "before" | "after") => {
    const own = status[side];
    if (own === null) return "–";
    return own === "assessed" || own === "partly-assessed"
      ? exactText(exact[side], rounding)
      : REPORT_WORDS[locale].status[own];
  };
  return [
    shortNameOf(criterion, locale),
    cell("before"),
    cell("after"),
    signedText(exact.change, rounding),
    causesText(criterion.causes, rounding, locale),
  ];
}

/** The causes that are not 0, each with its part. */
export function causesText(causes: ChangeCauses, rounding: RoundingPolicy, locale: Locale): string {
  const { cause: names } = COMPARISON_WORDS[locale];
  return CHANGE_CAUSES.flatMap((cause) => {
    const { exact } = causes[cause];
    return exact === "0" ? [] : [`${names[cause]} ${signedText(exact, rounding)}`];
  }).join(REPORT_WORDS[locale].list);
}
