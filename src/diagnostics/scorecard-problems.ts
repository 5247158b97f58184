import type { Problem } from "./problem";

/** What can be said of a stored scorecard, whatever it is wanted for. */
export const SCORECARD_PROBLEMS = {
  "unreadable-scorecard": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `評分結果此處為 ${found}；應為 scoreSheet 產生的評分結果，請勿自行改寫。`,
      en: ({ found }) => `Not a readable scorecard: found ${found}; expected what scoreSheet computes.`,
    },
  } satisfies Problem<{ found: string }>,
} as const;
