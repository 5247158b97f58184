import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const adoptedAfterStart = defineRule({
  id: "adopted-after-start",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫在執行期程開始之後才訂定，訂定前的工作沒有依據。",
    en: "A plan adopted after its period began leaves the time until then without a basis.",
  },
  options: {},
  *check({ plan }) {
    if (plan.adopted === undefined || plan.rocYear === undefined) return;
    const start = plan.period?.from ?? `${plan.rocYear + ROC_OFFSET}-01-01`;
    if (!isLater(plan.adopted, start)) return;
    const args = { adopted: plan.adopted, start, isStated: plan.period !== undefined };
    // Many plans are to be adopted by the end of January for the year that has begun.
    const isInFirstMonth = plan.adopted.slice(0, MONTH_LENGTH) === start.slice(0, MONTH_LENGTH);
    yield { path: ["adopted"], args, ...(isInFirstMonth && { severity: "info" as const }) };
  },
  words: {
    "zh-TW": ({ adopted, start, isStated }) =>
      `計畫於${rocWords(adopted)}訂定，晚於${isStated ? "執行期程" : "年度"}開始（${rocWords(start)}）；計畫應於${isStated ? "期程" : "年度"}開始前訂定，確有延後者，請敘明原因。`,
    en: ({ adopted, start, isStated }) =>
      `The plan was adopted on ${adopted}, after its ${isStated ? "period" : "year"} began on ${start}; a plan is adopted before that, so say why it was late.`,
  },
  examples: { good: { adopted: "106年12月" }, bad: { adopted: "107年3月" } },
});

const MONTH_LENGTH = "2018-01".length;
