import type { Problem } from "./problem";
import { SCORECARD_PROBLEMS } from "./scorecard-problems";

/** What can be said of comparing scorecards, two or a row of years. */
export const COMPARISON_PROBLEMS = {
  ...SCORECARD_PROBLEMS,
  "different-frameworks": {
    severity: "error",
    words: {
      "zh-TW": ({ before, after }) =>
        `前者依「${before}」、後者依「${after}」計分，評核架構不同，無從逐項比較；請改以同一評核架構的評分結果比較。`,
      en: ({ before, after }) =>
        `One scorecard is for "${before}", the other for "${after}"; only scorecards of one framework can be compared.`,
    },
  } satisfies Problem<{ before: string; after: string }>,
  "different-basis": {
    severity: "warning",
    words: {
      "zh-TW": ({ what, before, after }) =>
        `兩份評分結果的${NAMES[what]["zh-TW"]}不同（${before}、${after}），得分增減未必反映服務表現；解讀時請留意。`,
      en: ({ what, before, after }) =>
        `The scorecards differ in ${NAMES[what].en} (${before}, ${after}), so not every change is one of performance.`,
    },
  } satisfies Problem<{ what: "maximum" | "not-applicable" | "weights"; before: string; after: string }>,
  "different-agencies": {
    severity: "warning",
    words: {
      "zh-TW": ({ before, after }) =>
        `前者為「${before}」、後者為「${after}」的評分結果，並非同一機關；得分增減不是同一機關的消長，請確認檔案。`,
      en: ({ before, after }) =>
        `One scorecard is of "${before}", the other of "${after}": the change is not that of one office; check the files.`,
    },
  } satisfies Problem<{ before: string; after: string }>,
  "nothing-to-compare": {
    severity: "warning",
    words: {
      "zh-TW": () => "至少一份評分結果沒有總分，無從計算總分增減；請先補上評分。",
      en: () => "At least one scorecard has no total, so the change of the total cannot be told; give it marks first.",
    },
  } satisfies Problem<Record<never, never>>,
  "years-not-rising": {
    severity: "warning",
    words: {
      "zh-TW": ({ before, after }) => `${after}年度排在${before}年度之後，增減係依所列順序計算；請由先到後依年度排列。`,
      en: ({ before, after }) =>
        `ROC year ${after} comes after ${before}; changes follow the order given, so put the years in order.`,
    },
  } satisfies Problem<{ before: number; after: number }>,
} as const;

/** The codes of what comparing scorecards can find. */
export type ComparisonProblemCode = keyof typeof COMPARISON_PROBLEMS;

const NAMES = {
  maximum: { "zh-TW": "已評項目的配分合計", en: "what was assessed" },
  "not-applicable": { "zh-TW": "不適用處理方式", en: "how criteria that do not apply are treated" },
  weights: { "zh-TW": "配分", en: "the points of the criteria" },
} as const;
