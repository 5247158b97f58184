import { defineRule } from "../rule";
import { FRAMEWORK_SOURCE } from "../sources";

export const frameworkUnnamed = defineRule({
  id: "framework-unnamed",
  severity: "info",
  source: FRAMEWORK_SOURCE,
  about: {
    "zh-TW": "計畫未指明評核架構時，無從核對評核項目與配分，應讓讀者知道這一部分未經審查。",
    en: "A plan that names no framework cannot be held against criteria and points; the reader should know that this part was not checked.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    if (framework === undefined && plan.framework === undefined && !hasLost(["framework"]))
      yield { path: [], args: {} };
  },
  words: {
    "zh-TW": () => "計畫未指明評核架構，評核項目與配分未予審查；請填寫 framework，或於審查時指定。",
    en: () =>
      "The plan names no framework, so criteria and points were not checked; fill in `framework`, or name one for the check.",
  },
  examples: { good: {}, bad: { framework: undefined } },
});
