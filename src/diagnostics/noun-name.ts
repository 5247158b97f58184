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
    crosswalk: "對照表",
    weights: "配分檔",
    baseline: "審查意見的基準檔",
    report: "審查結果（JSON）",
    reading: "完整的讀取結果（JSON）",
    sarif: "SARIF 審查結果",
    package: "Node 套件的 package.json",
    "json-schema": "JSON Schema",
    tsconfig: "TypeScript 的設定檔",
  },
  en: {
    plan: "a plan",
    "score-sheet": "a score sheet",
    scorecard: "a scorecard",
    framework: "a framework",
    "check-config": "the configuration of a check",
    crosswalk: "a crosswalk",
    weights: "a file of points",
    baseline: "a baseline of findings",
    report: "the JSON of a checked plan",
    reading: "the JSON of a whole reading",
    sarif: "a SARIF report",
    package: "the package.json of a Node package",
    "json-schema": "a JSON Schema",
    tsconfig: "a configuration of TypeScript",
  },
};
