import { englishName, type NamedCriterion } from "./criterion-name";
import type { Problem } from "./problem";

/** What can be said of a score sheet, its marks and its total. */
export const SCORE_PROBLEMS = {
  "invalid-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ found, name, expected }) => {
        const is = found === "undefined" ? (name === "" ? "沒有內容" : "未填") : `為 ${found}`;
        return `評分表${name === "" ? (found === "undefined" ? "" : "此處") : `的欄位「${name}」`}${is}；應為${SHEET["zh-TW"][expected]}。`;
      },
      en: ({ found, name, expected }) =>
        `${name === "" ? "The score sheet" : `"${name}" of the score sheet`} is ${found === "undefined" ? "missing" : found}; expected ${SHEET.en[expected]}.`,
    },
  } satisfies Problem<{ found: string; name: string; expected: keyof typeof SHEET.en }>,
  "unknown-key": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) => `無法辨識欄位「${found}」；此處可用的欄位：${expected.join("、")}。`,
      en: ({ found, expected }) => `Unknown property "${found}"; possible here: ${expected.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; expected: readonly string[] }>,
  "other-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        found === "undefined"
          ? `評分表未載明評核架構（framework），此次以「${expected}」計分；請填寫該架構之代碼。`
          : `評分表的評核架構為 ${found}，此次以「${expected}」計分；兩者須相同，請更正其一。`,
      en: ({ found, expected }) =>
        `The score sheet ${found === "undefined" ? 'names no "framework"' : `is for the framework ${found}`}; it must be "${expected}".`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "framework-without-points": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) =>
        `評核架構「${framework}」沒有配分，無法計分；請先自訂各項目的配分（weightFramework）。`,
      en: ({ framework }) =>
        `The framework "${framework}" has no points to score with; give its criteria points of your own (weightFramework).`,
    },
  } satisfies Problem<{ framework: string }>,
  "inconsistent-points": {
    severity: "error",
    words: {
      "zh-TW": ({ framework, label }) =>
        `評核架構「${framework}」中「${label}」的配分不是大於 0 的數字，或與其下各項合計不符，無法計分；請更正配分。`,
      en: ({ framework, ...criterion }) =>
        `In the framework "${framework}" the points of "${englishName(criterion)}" are not above 0 or not the sum of those under it; correct them.`,
    },
  } satisfies Problem<NamedCriterion & { framework: string }>,
  "unknown-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near }) =>
        `評核架構沒有「${found}」這一項，此分數不採計；${near === "" ? "請改為架構內的項目名稱或代碼。" : `是否為「${near}」？`}`,
      en: ({ found, near }) =>
        `The framework has no criterion "${found}", so the mark does not count; ${near === "" ? "use a name or id of the framework." : `did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; near: string }>,
  "not-scored": {
    severity: "error",
    words: {
      "zh-TW": ({ label, expected }) => `「${label}」不直接評分，此分數不採計；請改評：${expected.join("、")}。`,
      en: ({ titles, ...criterion }) =>
        `"${englishName(criterion)}" is not marked itself, so the mark does not count; mark ${titles.join(", ")}.`,
    },
  } satisfies Problem<NamedCriterion & { expected: readonly string[]; titles: readonly string[] }>,
  "misprinted-criterion": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, label }) => `「${found}」應為「${label}」；已依後者採計。`,
      en: ({ found, ...criterion }) =>
        `"${found}" is a misprint of "${englishName(criterion)}" and was counted as such.`,
    },
  } satisfies Problem<NamedCriterion & { found: string }>,
  "duplicate-mark": {
    severity: "error",
    words: {
      "zh-TW": ({ label, count, keys }) =>
        `「${label}」評了 ${count} 次（${keys.join("、")}${count > keys.length ? "等" : ""}），均不採計；請只保留一個。`,
      en: ({ count, keys, ...criterion }) =>
        `"${englishName(criterion)}" is marked ${count} times (${keys.join(", ")}${count > keys.length ? " …" : ""}): none counts; keep one.`,
    },
  } satisfies Problem<NamedCriterion & { count: number; keys: readonly string[] }>,
  "invalid-mark": {
    severity: "error",
    words: {
      "zh-TW": ({ label, found, expected, max }) =>
        `「${label}」的評分為 ${found}，不採計；應為${EXPECTED["zh-TW"][expected](max)}。`,
      en: ({ found, expected, max, ...criterion }) =>
        `The mark of "${englishName(criterion)}" is ${found} and does not count; expected ${EXPECTED.en[expected](max)}.`,
    },
  } satisfies Problem<NamedCriterion & { found: string; expected: keyof typeof EXPECTED.en; max: number }>,
  "mark-as-text": {
    severity: "error",
    words: {
      "zh-TW": ({ label, found, expected }) =>
        `「${label}」的評分 ${found} 是文字，不採計；請去掉引號，寫成 ${expected}。`,
      en: ({ found, expected, ...criterion }) =>
        `The mark ${found} of "${englishName(criterion)}" is text and does not count; write the number without quotes: ${expected}.`,
    },
  } satisfies Problem<NamedCriterion & { found: string; expected: string }>,
  "mark-out-of-range": {
    severity: "error",
    words: {
      "zh-TW": ({ label, found, max }) => `「${label}」評為 ${found} 分，不採計；應在 0 分至 ${max} 分之間。`,
      en: ({ found, max, ...criterion }) =>
        `The mark of "${englishName(criterion)}" is ${found} and does not count; it must be from 0 to ${max}.`,
    },
  } satisfies Problem<NamedCriterion & { found: number; max: number }>,
  "reason-missing": {
    severity: "error",
    words: {
      "zh-TW": ({ label }) =>
        `「${label}」列為不適用但未附理由，視為評分有誤；請敘明理由（JSON 填 reason，表格填「不適用：理由」）。`,
      en: (criterion) =>
        `"${englishName(criterion)}" is said to be not applicable without a reason and does not count; give one ("reason" in JSON, "n/a: reason" in a table).`,
    },
  } satisfies Problem<NamedCriterion>,
  "not-applicable-refused": {
    severity: "error",
    words: {
      "zh-TW": ({ label }) => `「${label}」列為不適用，本次計分不接受不適用，視同漏評；請評分。`,
      en: (criterion) =>
        `"${englishName(criterion)}" is not applicable, which this scoring does not allow: treated as missing; give a mark.`,
    },
  } satisfies Problem<NamedCriterion>,
  incomplete: {
    severity: "warning",
    words: {
      "zh-TW": ({ labels }) =>
        `尚有 ${labels.length} 項未採計（${labels.join("、")}）；總分僅計已評項目，補齊後方為定案。`,
      en: ({ titles }) =>
        `${titles.length} ${titles.length === 1 ? "criterion is" : "criteria are"} not counted yet (${titles.join(", ")}); the total covers only what was assessed.`,
    },
  } satisfies Problem<{ labels: readonly string[]; titles: readonly string[] }>,
  "nothing-assessed": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有任何可採計的評分，故無總分；請至少評一項。",
      en: () => "No mark counts, so there is no total; mark at least one criterion.",
    },
  } satisfies Problem<Record<never, never>>,
  "nothing-applicable": {
    severity: "error",
    words: {
      "zh-TW": () => "所有項目均列為不適用，故無總分；請確認評核架構是否選對。",
      en: () => "Every criterion is not applicable, so there is no total; is this the right framework?",
    },
  } satisfies Problem<Record<never, never>>,
} as const;

/** The codes of everything that scoring one sheet can say. */
export type ScoreProblemCode = keyof typeof SCORE_PROBLEMS;

/** What may stand at a place of a sheet besides its marks. */
const SHEET = {
  "zh-TW": {
    sheet: "一張評分表（物件），載明 framework、marks",
    scale: ' "points"（得分）或 "percent"（得分率）',
    marks: '各項目的評分（物件），例如 { "項目名稱": 80 }',
    subject: '載明機關及民國年（可省略）之物件，例如 { "agency": "某所", "rocYear": 107 }',
    text: "文字（名稱或代號），不得空白",
  },
  en: {
    sheet: "an object with framework and marks",
    scale: '"points" or "percent"',
    marks: 'an object with the marks, such as { "name of a criterion": 80 }',
    subject: 'an object with the agency and, if wanted, the year of the Republic: { "agency": "…", "rocYear": 107 }',
    text: "a name or a code in text that is not blank",
  },
} as const;

/** What may stand where a mark, its note or its status stands; `max` is the highest mark. */
const EXPECTED = {
  "zh-TW": {
    mark: (max: number) =>
      `數字（0 至 ${max}）、{ "points": …, "note": "…" }、{ "status": "not-assessed" } 或 { "status": "not-applicable", "reason": "…" }`,
    note: (_max: number) => "文字",
    status: (_max: number) => ' "not-applicable" 或 "not-assessed"',
  },
  en: {
    mark: (max: number) =>
      `a number from 0 to ${max}, { "points": …, "note": "…" }, { "status": "not-assessed" } or { "status": "not-applicable", "reason": "…" }`,
    note: (_max: number) => "text",
    status: (_max: number) => '"not-applicable" or "not-assessed"',
  },
} as const;
