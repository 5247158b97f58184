import type { Locale } from "../diagnostics/locale";
import type { CriterionActions } from "../map/comparison/trend-criteria";
import type { PlanTrend, PlanYear } from "../map/plan-trend";
import { COMPARISON_WORDS } from "./comparison-words";
import { shortNameOf } from "./name-of";
import { planName } from "./plan-comparison-blocks";
import type { BlockReport } from "./report-block";
import { REPORT_WORDS } from "./words";

/** Plans of many years as the parts of a report: the years below each other, then criterion by year. */
export function planTrendBlocks({ years, criteria }: PlanTrend, locale: Locale): BlockReport {
  const words = COMPARISON_WORDS[locale];
  const { unchanged, changed, added, removed, actions, entries } = words;
  return {
    title: words.planTrendTitle,
    blocks: [
      {
        kind: "table",
        header: [words.plan, REPORT_WORDS[locale].framework, entries, actions, unchanged, changed, added, removed],
        align: "llrrrrrr",
        keepsBracketed: true,
        rows: years.map((year) => yearRow(year, locale)),
      },
      {
        kind: "table",
        title: words.byCriterion,
        header: [words.criterion, ...years.map((year, i) => yearHeading(year, i, locale))],
        align: `l${"r".repeat(years.length)}`,
        rows: criteria.map((row) => criterionRow(row, locale)),
      },
    ],
  };
}

function yearRow(year: PlanYear, locale: Locale): readonly string[] {
  const { framework = REPORT_WORDS[locale].unknownFramework, entries, actions, since } = year;
  const fates = since === null ? NONE : [since.unchanged, since.changed, since.added, since.removed].map(String);
  return [planName(year, locale), framework, String(entries), String(actions), ...fates];
}

const NONE = ["–", "–", "–", "–"];

/** The year, or which of the plans it is. */
function yearHeading({ rocYear }: PlanYear, place: number, locale: Locale): string {
  return rocYear === undefined ? `${place + 1}` : REPORT_WORDS[locale].rocYear(rocYear);
}

function criterionRow(criterion: CriterionActions, locale: Locale): readonly string[] {
  const { newOnes } = COMPARISON_WORDS[locale];
  const cells = criterion.cells.map((cell) => {
    if (cell === null) return "–";
    return `${cell.actions}${cell.added === null || cell.added === 0 ? "" : newOnes(cell.added)}`;
  });
  return [shortNameOf(criterion, locale), ...cells];
}
