import { rocYearOf } from "../../calendar";
import { defineRule } from "../rule";

export const periodOutsideYear = defineRule({
  id: "period-outside-year",
  severity: "warning",
  source: "計畫年度（rocYear）與執行期程（period）",
  about: {
    "zh-TW": "執行期程超出計畫年度，或起日在迄日之後，與年度計畫的性質不符。",
    en: "A period that leaves the plan's year, or begins after it ends, does not fit a plan for one year.",
  },
  options: {},
  *check({ plan }) {
    if (plan.period === undefined || plan.rocYear === undefined) return;
    const { from, to } = plan.period;
    if (from > to || rocYearOf(from) !== plan.rocYear || rocYearOf(to) !== plan.rocYear)
      yield { path: ["period"], args: { from, to, rocYear: plan.rocYear } };
  },
  words: {
    "zh-TW": ({ from, to, rocYear }) =>
      `執行期程為 ${from} 至 ${to}，${rocYear}年度計畫的期程應在該年度之內，且起日不得晚於迄日；請核對。`,
    en: ({ from, to, rocYear }) =>
      `The period runs from ${from} to ${to}; that of a plan for ROC year ${rocYear} should lie within the year and begin before it ends.`,
  },
  examples: { good: {}, bad: { period: { from: "106年1月1日", to: "106年12月31日" } } },
});
