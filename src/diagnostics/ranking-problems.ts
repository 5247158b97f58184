import type { Problem } from "./problem";

/** What can be said of values that are to be ranked. */
export const RANKING_PROBLEMS = {
  "invalid-entry": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `此處為 ${found}，無法排名次；應為載明 subject 及 value 的物件。`,
      en: ({ found }) =>
        `Found ${found}, which cannot be ranked; an object with a "subject" and a "value" is expected.`,
    },
  } satisfies Problem<{ found: string }>,
  "invalid-value": {
    severity: "error",
    words: {
      "zh-TW": ({ subject, found }) =>
        `「${subject}」的數值為 ${found}，無法排名次；應為數字，或 "89.5"、"269/3" 之類的精確數值。`,
      en: ({ subject, found }) =>
        `The value of "${subject}" is ${found} and cannot be ranked; a number or an exact text such as "89.5" or "269/3" is expected.`,
    },
  } satisfies Problem<{ subject: string; found: string }>,
  "repeated-subject": {
    severity: "error",
    words: {
      "zh-TW": ({ subject }) => `「${subject}」在同一組內不只一筆，無法排名次；請只保留一筆。`,
      en: ({ subject }) => `"${subject}" comes more than once in its group and cannot be ranked; keep one.`,
    },
  } satisfies Problem<{ subject: string }>,
} as const;

/** The codes of what ranking values can find. */
export type RankingProblemCode = keyof typeof RANKING_PROBLEMS;
