import type { Problem } from "./problem";

/** What can be said of comparing two plans. */
export const PLAN_COMPARISON_PROBLEMS = {
  "no-crosswalk": {
    severity: "warning",
    words: {
      "zh-TW": ({ before, after }) =>
        `「${before}」與「${after}」兩個評核架構之間沒有對照表，只能以名稱相同的項目互相對應；如有自訂的對照表，請一併提供。`,
      en: ({ before, after }) =>
        `There is no crosswalk between the frameworks "${before}" and "${after}", so only criteria of one name correspond; hand in a crosswalk of your own if there is one.`,
    },
  } satisfies Problem<{ before: string; after: string }>,
  "year-unknown": {
    severity: "warning",
    words: {
      "zh-TW": () =>
        "至少一份計畫未載明年度，無從分辨何者只是年度遞延；期限與文字中的年度一律視為異動。請補上計畫年度。",
      en: () =>
        "At least one plan does not tell its year, so a year that only went on with the plan counts as a change; give the plans their years.",
    },
  } satisfies Problem<Record<never, never>>,
} as const;

/** The codes of what comparing plans can find. */
export type PlanComparisonProblemCode = keyof typeof PLAN_COMPARISON_PROBLEMS;
