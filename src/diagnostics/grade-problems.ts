import type { Problem } from "./problem";

/** What can be said of grading the percentage of a scorecard; apart, because scoring a sheet needs no more than this. */
export const PERCENT_PROBLEMS = {
  "not-out-of-hundred": {
    severity: "error",
    words: {
      "zh-TW": ({ scale }) => `「${scale}」評定的是等級而非百分制分數，不能用於總分；請改用百分制的等第標準。`,
      en: ({ scale }) => `"${scale}" grades levels, not scores out of 100; choose another scale for a scorecard.`,
    },
  } satisfies Problem<{ scale: string }>,
  "grade-not-settled": {
    severity: "warning",
    words: {
      "zh-TW": ({ lowest, highest }) => `尚有項目未採計，等第未定，可能為「${lowest}」至「${highest}」；請補齊評分。`,
      en: ({ lowest, highest }) =>
        `Marks are missing, so the grade is not settled: from ${lowest} to ${highest}; complete the sheet.`,
    },
  } satisfies Problem<{ lowest: string; highest: string }>,
} as const;

/** What can be said of grading a score, and of a grade scale. */
export const GRADE_PROBLEMS = {
  "invalid-score": {
    severity: "error",
    words: {
      "zh-TW": ({ found, lowest, highest }) =>
        `分數為 ${found}，無法評定等第；應為 ${lowest} 至 ${highest} 之間的數字。`,
      en: ({ found, lowest, highest }) =>
        `The score ${found} has no grade; a number from ${lowest} to ${highest} is expected.`,
    },
  } satisfies Problem<{ found: string; lowest: number; highest: number }>,
  "between-levels": {
    severity: "error",
    words: {
      "zh-TW": ({ found, scale }) => `「${scale}」以整數等級評定，${found} 介於兩級之間；請改評整數等級。`,
      en: ({ found, scale }) => `"${scale}" has whole levels only and ${found} lies between two; give a whole level.`,
    },
  } satisfies Problem<{ found: string; scale: string }>,
  "nothing-to-grade": {
    severity: "error",
    words: {
      "zh-TW": () => "評分結果沒有總分，無法評定等第；請先補上評分。",
      en: () => "The scorecard has no total to grade; give it marks first.",
    },
  } satisfies Problem<Record<never, never>>,
  "invalid-grade-scale": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `等第標準${found === "undefined" ? "缺少此欄位" : `此處為 ${found}`}；應為${expected === SOME_TEXT ? "文字，且不得空白" : ` ${expected}`}。`,
      en: ({ found, expected }) =>
        `${found === "undefined" ? "This property of the grade scale is missing" : `Found ${found} in the grade scale`}; expected ${expected === SOME_TEXT ? "a text that is not blank" : expected}.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "unknown-grade-scale-key": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `等第標準無法辨識欄位「${found}」；此處可用的欄位：${expected.join("、")}。`,
      en: ({ found, expected }) =>
        `Unknown property "${found}" of the grade scale; possible here: ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
} as const;

/** What `expected` says of a text. */
const SOME_TEXT = '"…"';

/** The codes of what grading can find. */
export type GradeProblemCode = keyof typeof GRADE_PROBLEMS | keyof typeof PERCENT_PROBLEMS;
