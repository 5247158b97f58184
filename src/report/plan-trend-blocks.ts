import type { Locale } from "../diagnostics/locale";
import type { CriterionActions } from "../map/comparison/trend-criteria";
import type { PlanTrend, PlanYear } from "../map/plan-trend";
import { CROSSWALK_NOTICES } from "../model/crosswalk-notice";
import { COMPARISON_WORDS } from "./comparison-words";
import { shortNameOf } from "./name-of";
import { planName } from "./plan-comparison-blocks";
import type { BlockReport, FactsBlock, TableBlock } from "./report-block";
import { REPORT_WORDS } from "./words";
import { yearHeading } from "./year-heading";

/** Plans of many years as the parts of a report: the years below each other, then criterion by year. */
export function planTrendBlocks(trend: PlanTrend, locale: Locale): BlockReport {
  const words = COMPARISON_WORDS[locale];
  const { unchanged, changed, added, removed, actions, entries } = words;
  return {
    title: words.planTrendTitle,
    blocks: [
      ...crosswalkFacts(trend, locale),
      {
        kind: "table",
        header: [words.plan, REPORT_WORDS[locale].framework, entries, actions, unchanged, changed, added, removed],
        align: "llrrrrrr",
        keepsBracketed: true,
        rows: trend.years.map((year) => yearRow(year, locale)),
      },
      criteriaTable(trend, locale),
    ],
  };
}

/** Whose reading is followed between which years, where the frameworks differ. */
function crosswalkFacts({ years, comparisons }: PlanTrend, locale: Locale): readonly FactsBlock[] {
  const words = COMPARISON_WORDS[locale];
  const { bracketed, list } = REPORT_WORDS[locale];
  const steps = new Map<string, string[]>();
  for (const [i, { crosswalk }] of comparisons.entries()) {
    const [before, after] = [years[i], years[i + 1]];
    if (crosswalk === undefined || before === undefined || after === undefined) continue;
    const step = `${yearHeading(before.rocYear, i, locale)}${words.arrow}${yearHeading(after.rocYear, i + 1, locale)}`;
    const notice = CROSSWALK_NOTICES[crosswalk.basis][locale];
    steps.set(notice, [...(steps.get(notice) ?? []), step]);
  }
  const facts = [...steps].map(([notice, told]) => ({
    heading: words.crosswalk,
    text: `${notice}${bracketed(told.join(list))}`,
  }));
  return facts.length === 0 ? [] : [{ kind: "facts", facts }];
}

function yearRow(year: PlanYear, locale: Locale): readonly string[] {
  const { framework = REPORT_WORDS[locale].unknownFramework, entries, actions, since } = year;
  const fates = since === null ? NONE : [since.unchanged, since.changed, since.added, since.removed].map(String);
  return [planName(year, locale), framework, String(entries), String(actions), ...fates];
}

const NONE = ["–", "–", "–", "–"];

/** Rows of several frameworks name theirs. */
function criteriaTable({ years, criteria }: PlanTrend, locale: Locale): TableBlock {
  const words = COMPARISON_WORDS[locale];
  const hasSeveral = new Set(years.map(({ framework }) => framework)).size > 1;
  return {
    kind: "table",
    title: words.byCriterion,
    header: [
      words.criterion,
      ...years.map(({ rocYear }, i) => yearHeading(rocYear, i, locale)),
      ...(hasSeveral ? [REPORT_WORDS[locale].framework] : []),
    ],
    align: `l${"r".repeat(years.length)}${hasSeveral ? "l" : ""}`,
    rows: criteria.map((row) => [
      ...criterionRow(row, locale),
      ...(hasSeveral ? [frameworksOf(row).join(REPORT_WORDS[locale].list)] : []),
    ]),
  };
}

function frameworksOf({ framework, equals = [] }: CriterionActions): readonly string[] {
  return [framework, ...equals.map((one) => one.framework)].flatMap((id) => id ?? []);
}

/** Where frameworks call what is equal by several names, all of them are told. */
function criterionRow(criterion: CriterionActions, locale: Locale): readonly string[] {
  const { newOnes, sameAs } = COMPARISON_WORDS[locale];
  const cells = criterion.cells.map((cell) => {
    if (cell === null) return "–";
    return `${cell.actions}${cell.added === null || cell.added === 0 ? "" : newOnes(cell.added)}`;
  });
  const names = [criterion, ...(criterion.equals ?? [])].map((one) => shortNameOf(one, locale));
  return [[...new Set(names)].join(sameAs), ...cells];
}
