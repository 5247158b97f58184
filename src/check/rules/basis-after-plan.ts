import { shorten } from "../../base/preview";
import { ROC_OFFSET } from "../../calendar/roc-year";
import { rocWords } from "../../diagnostics/roc-words";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const basisAfterPlan = defineRule({
  id: "basis-after-plan",
  severity: "error",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫依據的日期晚於計畫訂定日期或計畫年度，當時尚無此函，日期或年度有誤。",
    en: "A letter that is later than the plan's adoption, or than its year, did not exist when the plan was made.",
  },
  options: {},
  *check({ plan }) {
    const { adopted, rocYear, legalBasis } = plan;
    const last = adopted ?? (rocYear === undefined ? undefined : `${rocYear + ROC_OFFSET}-12-31`);
    if (last === undefined) return;
    for (const [i, { date, text }] of legalBasis.entries())
      if (date !== undefined && isLater(date, last))
        yield { path: ["legalBasis", i], args: { found: shorten(text), date, last, isAdopted: adopted !== undefined } };
  },
  words: {
    "zh-TW": ({ found, date, last, isAdopted }) =>
      `計畫依據「${found}」的日期（${rocWords(date)}）晚於計畫${isAdopted ? "訂定日期" : "年度終了"}（${rocWords(last)}）；請核對依據的日期或計畫的${isAdopted ? "訂定日期" : "年度"}。`,
    en: ({ found, date, last, isAdopted }) =>
      `The citation "${found}" is dated ${date}, later than the ${isAdopted ? "adoption of the plan" : "end of the plan's year"} (${last}); check the date of the letter or that of the plan.`,
  },
  examples: { good: {}, bad: { legalBasis: ["範例縣政府107年3月1日府計研字第1070051234號函"] } },
});
