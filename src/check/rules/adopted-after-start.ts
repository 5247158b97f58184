import { ROC_OFFSET } from "../../calendar/roc-year";
import { isLater } from "../later-date";
import { rocWords } from "../roc-words";
import { defineRule } from "../rule";

export const adoptedAfterStart = defineRule({
  id: "adopted-after-start",
  severity: "warning",
  source: "計畫訂定日期（adopted）與執行期程（period）",
  about: {
    "zh-TW": "計畫在執行期間開始之後才訂定，開始到訂定之間的工作沒有依據。",
    en: "A plan adopted after its period began leaves the time until then without a basis.",
  },
  options: {},
  *check({ plan }) {
    if (plan.adopted === undefined || plan.rocYear === undefined) return;
    const start = plan.period?.from ?? `${plan.rocYear + ROC_OFFSET}-01-01`;
    if (isLater(plan.adopted, start)) yield { path: ["adopted"], args: { adopted: plan.adopted, start } };
  },
  words: {
    "zh-TW": ({ adopted, start }) =>
      `計畫於${rocWords(adopted)}訂定，執行期間自${rocWords(start)}開始；應於期間開始前訂定，確有延後者請敘明原因。`,
    en: ({ adopted, start }) =>
      `The plan was adopted ${adopted}, its period begins ${start}; adopt it before, or say why not.`,
  },
  examples: { good: { adopted: "106年12月" }, bad: { adopted: "107年3月" } },
});
