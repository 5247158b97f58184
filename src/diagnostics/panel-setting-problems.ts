import type { Locale } from "./locale";
import type { Problem } from "./problem";

/** What an id of the settings of a panel can name. */
export type PanelSettingName = "preset" | "method" | "tie-breaker" | "grade-scale" | "adjustment-table" | "framework";

/** What can be said of the settings of a panel that come as data. */
export const PANEL_SETTING_PROBLEMS = {
  "unknown-id": {
    severity: "error",
    words: {
      "zh-TW": ({ what, found, near, known }) =>
        `沒有代碼為「${found}」的${NAMES["zh-TW"][what]}${near === "" ? "；" : `，是否為「${near}」？`}可用的有：${known.join("、")}。`,
      en: ({ what, found, near, known }) =>
        `There is no ${NAMES.en[what]} "${found}"; ${near === "" ? "" : `did you mean "${near}"? `}Possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ what: PanelSettingName; found: string; near: string; known: readonly string[] }>,
  "phases-without-method": {
    severity: "error",
    words: {
      "zh-TW": ({ method }) =>
        `訂有各階段權重（phases），評定方式卻為「${method}」，不分階段計算；請改用 weighted-phases，或刪除 phases。`,
      en: ({ method }) =>
        `There are weights of phases, but the method "${method}" weighs none; use weighted-phases, or remove "phases".`,
    },
  } satisfies Problem<{ method: string }>,
  "within-not-percent": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) =>
        `各階段內之評定方式（within）為「${found}」，其結果不是百分比，無法加權；可用的有：${known.join("、")}。`,
      en: ({ found, known }) =>
        `The method within a phase is "${found}", which gives no percentages to weigh; possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
} as const;

/** The codes of what the settings of a panel can find. */
export type PanelSettingProblemCode = keyof typeof PANEL_SETTING_PROBLEMS;

const NAMES: Readonly<Record<Locale, Readonly<Record<PanelSettingName, string>>>> = {
  "zh-TW": {
    preset: "評審規則組合",
    method: "評定方式",
    "tie-breaker": "同分處理方式",
    "grade-scale": "等第標準",
    "adjustment-table": "加減分標準",
    framework: "評核架構",
  },
  en: {
    preset: "preset",
    method: "panel method",
    "tie-breaker": "tie-breaker",
    "grade-scale": "grade scale",
    "adjustment-table": "table of adjustments",
    framework: "framework",
  },
};
