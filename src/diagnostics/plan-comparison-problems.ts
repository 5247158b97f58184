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
  "crosswalk-unused": {
    severity: "warning",
    words: {
      "zh-TW": () =>
        "所附的對照表未用到：計畫的評核架構相同，或未載明、無法辨識；如確為不同評核架構，請於計畫載明其代碼。",
      en: () =>
        "The crosswalk that was handed in was not needed: the plans follow one framework, or do not name one that is known; if they follow two, name them in the plans.",
    },
  } satisfies Problem<Record<never, never>>,
  "framework-of-other": {
    severity: "warning",
    words: {
      "zh-TW": ({ framework }) =>
        `此計畫未載明評核架構，其項目與另一份計畫的「${framework}」相符，暫依該架構比對；如有不同，請於計畫載明或另行指定評核架構。`,
      en: ({ framework }) =>
        `This plan names no framework; its criteria fit "${framework}" of the other plan, by which it is compared. If it follows another, name it in the plan, or say which it follows.`,
    },
  } satisfies Problem<{ framework: string }>,
  "framework-not-named": {
    severity: "warning",
    words: {
      "zh-TW": ({ framework }) =>
        `此計畫未載明評核架構，其項目與另一份計畫的「${framework}」多不相符，只能以名稱相同的項目互相對應；請於計畫載明或另行指定評核架構。`,
      en: ({ framework }) =>
        `This plan names no framework, and most of its criteria do not fit "${framework}" of the other plan, so only criteria of one name correspond; name its framework in the plan, or say which it follows.`,
    },
  } satisfies Problem<{ framework: string }>,
  "years-not-rising": {
    severity: "warning",
    words: {
      "zh-TW": ({ before, after }) =>
        `${after}年度的計畫排在${before}年度之後，新增、刪除及期限提前、延後均依所列順序計算；請由先到後依年度排列。`,
      en: ({ before, after }) =>
        `The plan of ROC year ${after} comes after that of ${before}; what is new or gone follows the order given, so put the years in order.`,
    },
  } satisfies Problem<{ before: number; after: number }>,
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
