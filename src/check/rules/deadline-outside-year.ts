import { shorten } from "../../base/preview";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { exampleEntries } from "../example-plan";
import { isLater } from "../later-date";
import { planDeadlines } from "../plan-deadlines";
import { rocWords } from "../roc-words";
import { defineRule } from "../rule";

export const deadlineOutsideYear = defineRule({
  id: "deadline-outside-year",
  severity: "warning",
  source: "計畫年度（rocYear）與執行期程（period）",
  about: {
    "zh-TW": "完成期限不在計畫年度（有執行期程者，不在期程）之內，多為沿用舊計畫或年份誤植。",
    en: "A deadline outside the plan's year (or its period, where it has one) usually comes from an older plan or a misprint.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    const year = plan.rocYear + ROC_OFFSET;
    const { from, to } = plan.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
    // A period that ends before it begins is another finding, and no measure.
    if (isLater(from, to)) return;
    for (const { path, deadline } of planDeadlines(plan)) {
      if (deadline.kind !== "date" || deadline.date === undefined) continue;
      if (isLater(from, deadline.date) || isLater(deadline.date, to))
        yield { path, args: { found: shorten(deadline.text), from, to } };
    }
  },
  words: {
    "zh-TW": ({ found, from, to }) =>
      `完成期限「${found}」不在計畫期程（${rocWords(from)}至${rocWords(to)}）之內；請核對年份。`,
    en: ({ found, from, to }) =>
      `The deadline "${found}" lies outside the plan's time (${from} to ${to}); check the year.`,
  },
  examples: { good: {}, bad: { entries: exampleEntries("friendliness", { deadline: "106年6月30日" }) } },
});
