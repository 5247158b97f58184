import { PARTS_SOURCE } from "../numbering-sources";
import { defineRule } from "../rule";

export const adoptionMissing = defineRule({
  id: "adoption-missing",
  severity: "info",
  source: PARTS_SOURCE,
  about: {
    "zh-TW": "計畫未載訂定（核定）日期，看不出是否在期程開始前訂定，也無從辨別版本。",
    en: "A plan without a date of adoption does not show whether it was adopted in time, nor which version it is.",
  },
  options: {},
  *check({ plan, hasLost }) {
    if (plan.adopted === undefined && !hasLost(["adopted"])) yield { path: ["adopted"], args: {} };
  },
  words: {
    "zh-TW": () => "計畫未載訂定日期；請於封面或文首載明訂定（核定）的年、月、日。",
    en: () => "The plan bears no date of adoption; put year, month and day on its cover or at its head.",
  },
  examples: { good: {}, bad: { adopted: undefined } },
});
