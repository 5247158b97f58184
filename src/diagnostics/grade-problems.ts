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
      "zh-TW": (args) => {
        const { found, name, expected } = args;
        if (isSentence(expected)) return SENTENCES["zh-TW"][expected](args);
        const wanted = EXPECTED["zh-TW"][expected];
        if (found !== "undefined") return `等第標準此處為 ${found}；應為${wanted}。`;
        return name === "" ? `等第標準此處沒有內容；應為${wanted}。` : `等第標準缺少欄位「${name}」；應為${wanted}。`;
      },
      en: (args) => {
        const { found, name, expected } = args;
        if (isSentence(expected)) return SENTENCES.en[expected](args);
        const wanted = EXPECTED.en[expected];
        if (found !== "undefined") return `Found ${found} in the grade scale; expected ${wanted}.`;
        return `The grade scale ${name === "" ? "has nothing here" : `lacks "${name}"`}; expected ${wanted}.`;
      },
    },
  } satisfies Problem<FaultyScale>,
  "unknown-grade-scale-key": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `等第標準無法辨識欄位「${found}」；此處可用的欄位：${expected.join("、")}。`,
      en: ({ found, expected }) =>
        `Unknown property "${found}" of the grade scale; possible here: ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
} as const;

/** What stands in a grade scale, the name of its place, and where it matters what it was compared with. */
interface FaultyScale extends Readonly<Record<string, string>> {
  readonly found: string;
  readonly name: string;
  readonly expected: GradeScaleExpectation;
  readonly beside: string;
}

/** What may stand at a place of a grade scale, by name. */
export type GradeScaleExpectation = keyof typeof EXPECTED.en | keyof typeof SENTENCES.en;

/** The codes of what grading can find. */
export type GradeProblemCode = keyof typeof GRADE_PROBLEMS | keyof typeof PERCENT_PROBLEMS;

/** What may stand at a place of a grade scale. */
const EXPECTED = {
  "zh-TW": {
    scale: "物件，載明 id、title、source、bands",
    text: "文字，且不得空白",
    measure: ' "percent"（百分制）或 "level"（等級）',
    rounding: '取捨方式，例如 { "mode": "half-up", "digits": 0 }',
    bands: "等第的清單，由高至低列出，各載明 atLeast、grade、title",
    band: "物件，載明 atLeast、grade、title",
    score: " 0 至 100 的數字（該等第自幾分起）",
    level: "整數（該等第自第幾級起）",
    true: " true；有等第者請刪除此欄位",
  },
  en: {
    scale: "an object with id, title, source and bands",
    text: "a text that is not blank",
    measure: '"percent" or "level"',
    rounding: 'a rounding such as { "mode": "half-up", "digits": 0 }',
    bands: "a list of bands from the highest down, each with atLeast, grade and title",
    band: "an object with atLeast, grade and title",
    score: "a number from 0 to 100, the score from which the grade begins",
    level: "a whole number, the level from which the grade begins",
    true: "true; leave the field out where the band gives a grade",
  },
} as const;

/** What is wrong with a scale although each value by itself could stand there. */
const SENTENCES = {
  "zh-TW": {
    below: ({ found, beside }: FaultyScale) =>
      `此等第自 ${found} 起，前一等第則自 ${beside} 起；各等第請由高至低列出，起點不得相同。`,
    "from-zero": ({ found }: FaultyScale) =>
      `等第標準自 ${found} 起，未涵蓋 0 至 ${found}；請補列最低等第（自 0 起）。`,
    rounded: ({ found, beside }: FaultyScale) =>
      `此等第自 ${found} 起，依取捨方式（rounding）取捨後之分數不會恰為 ${found}；請改自 ${beside} 起，或更正 rounding。`,
    "another-grade": ({ found }: FaultyScale) => `等第 ${found} 列了不只一次；每一等第請只列一次。`,
  },
  en: {
    below: ({ found, beside }: FaultyScale) =>
      `This band begins at ${found} and the one before it at ${beside}; list the bands from the highest down, each with a beginning of its own.`,
    "from-zero": ({ found }: FaultyScale) =>
      `The grade scale begins at ${found} and does not cover 0 to ${found}; add a lowest band that begins at 0.`,
    rounded: ({ found, beside }: FaultyScale) =>
      `This band begins at ${found}, which no score is after the rounding of the scale; let it begin at ${beside}, or correct "rounding".`,
    "another-grade": ({ found }: FaultyScale) => `The grade ${found} is listed more than once; list each once.`,
  },
} as const;

function isSentence(expected: GradeScaleExpectation): expected is keyof typeof SENTENCES.en {
  return expected in SENTENCES.en;
}
