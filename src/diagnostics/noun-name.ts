import type { Locale } from "./locale";

/** What a kind of object is called in a message; a kind that is not known keeps the name it has. */
export function nounName(locale: Locale, noun: string): string {
  return NOUNS[locale][noun] ?? noun;
}

const NOUNS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    plan: "計畫",
    "score-sheet": "評分表",
    scorecard: "評分結果",
    framework: "評核架構",
    "check-config": "審查設定",
    weights: "配分檔",
  },
  en: {
    plan: "a plan",
    "score-sheet": "a score sheet",
    scorecard: "a scorecard",
    framework: "a framework",
    "check-config": "the configuration of a check",
    weights: "a file of points",
  },
};
