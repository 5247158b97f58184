import { rocYearOf } from "../../calendar";
import { rocWords } from "../../diagnostics/roc-words";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const periodOutsideYear = defineRule({
  id: "period-outside-year",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "執行期程超出計畫年度，或起日在迄日之後，與年度計畫的性質不符。",
    en: "A period that leaves the plan's year, or begins after it ends, does not fit a plan for one year.",
  },
  options: {},
  *check({ plan }) {
    if (plan.period === undefined || plan.rocYear === undefined) return;
    const { from, to } = plan.period;
    const isReversed = isLater(from, to);
    if (isReversed || rocYearOf(from) !== plan.rocYear || rocYearOf(to) !== plan.rocYear)
      yield { path: ["period"], args: { from, to, rocYear: plan.rocYear, reversed: isReversed } };
  },
  words: {
    "zh-TW": ({ from, to, rocYear, reversed }) =>
      reversed
        ? `執行期程的起日${rocWords(from)}晚於迄日${rocWords(to)}；請核對起迄日期。`
        : `執行期程自${rocWords(from)}至${rocWords(to)}，超出${rocYear}年度；年度計畫的期程應在該年度之內，請核對。`,
    en: ({ from, to, rocYear, reversed }) =>
      reversed
        ? `The period begins on ${from}, after its end on ${to}; check both dates.`
        : `The period runs from ${from} to ${to} and leaves ROC year ${rocYear}; that of a plan for one year lies within the year.`,
  },
  examples: { good: {}, bad: { period: { from: "106年1月1日", to: "106年12月31日" } } },
});
