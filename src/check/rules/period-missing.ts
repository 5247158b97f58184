import { PARTS_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";

export const periodMissing = defineRule({
  id: "period-missing",
  severity: "info",
  source: PARTS_SOURCE,
  about: {
    "zh-TW": "計畫未載執行期程，看不出自何日起、至何日止。",
    en: "A plan without a period does not say from which day to which it is carried out.",
  },
  options: {},
  *check({ plan, hasLost }) {
    if (plan.period === undefined && !hasLost(["period"]))
      yield { path: ["period"], args: { year: plan.rocYear ?? null } };
  },
  words: {
    "zh-TW": ({ year }) =>
      `計畫未載執行期程；請載明起訖日期${year === null ? "" : `（如「${year}年1月1日至${year}年12月31日」）`}。`,
    en: ({ year }) =>
      `The plan states no period; say from which day to which it runs${year === null ? "" : ` (such as 1 January to 31 December of ROC year ${year})`}.`,
  },
  examples: { good: {}, bad: { period: undefined } },
});
