import type { Locale } from "./locale";
import type { Problem } from "./problem";

/** The parts of a plan that may differ from those of the plan that is mapped into. */
type MapField =
  | ("deadline" | "units" | "target" | "result" | "strategy" | "benefit")
  | ("scope" | "period" | "legalBasis" | "goals" | "monitoring" | "rewards" | "sections");

const FIELDS: Readonly<Record<Locale, Readonly<Record<MapField, string>>>> = {
  "zh-TW": {
    deadline: "完成期限",
    units: "辦理單位",
    target: "目標值",
    result: "執行成果",
    strategy: "推動策略",
    benefit: "預期效益",
    scope: "實施範圍",
    period: "計畫期程",
    legalBasis: "計畫依據",
    goals: "計畫目標",
    monitoring: "管考規定",
    rewards: "獎懲規定",
    sections: "其他章節",
  },
  en: {
    deadline: "deadline",
    units: "units",
    target: "target",
    result: "result",
    strategy: "strategy",
    benefit: "benefit",
    scope: "scope",
    period: "period",
    legalBasis: "legal basis",
    goals: "goals",
    monitoring: "monitoring",
    rewards: "rewards",
    sections: "other sections",
  },
};

/** What can be said of mapping a plan to another framework. */
export const MAP_PROBLEMS = {
  "plan-without-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ to }) =>
        `計畫未載明評核架構，無從對照至「${to}」；請於 framework 載明原評核架構代碼，或於呼叫時指定。`,
      en: ({ to }) =>
        `The plan names no framework, so it cannot be mapped to "${to}"; name the one that it follows in "framework", or with the call.`,
    },
  } satisfies Problem<{ to: string }>,
  "plan-of-other-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, told }) =>
        `計畫載明評核架構為「${found}」，指定的卻是「${told}」，未予對照；請改為指定計畫所載者（或不指定），或更正計畫。`,
      en: ({ found, told }) =>
        `The plan names the framework "${found}", but "${told}" was asked for, so nothing was mapped; ask for the one that it names (or for none), or correct the plan.`,
    },
  } satisfies Problem<{ found: string; told: string }>,
  "no-crosswalk": {
    severity: "error",
    words: {
      "zh-TW": ({ from, to }) =>
        `查無自「${from}」至「${to}」之對照表；請以 defineCrosswalk 自訂對照表，並於呼叫時指定。`,
      en: ({ from, to }) =>
        `There is no crosswalk from "${from}" to "${to}"; define one with defineCrosswalk and hand it to the call.`,
    },
  } satisfies Problem<{ from: string; to: string }>,
  "into-other-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `併入對象（into）之計畫依「${found}」撰寫，對照之目標卻為「${expected}」；請改以依「${expected}」撰寫之計畫為併入對象。`,
      en: ({ found, expected }) =>
        `The plan to map into follows "${found}", but the target is "${expected}"; hand in a plan that follows "${expected}".`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "into-without-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ expected }) =>
        `併入對象（into）之計畫未載明評核架構，無從確認是否依「${expected}」撰寫；請於該計畫之 framework 載明。`,
      en: ({ expected }) =>
        `The plan to map into names no framework, so nothing says that it follows "${expected}"; name it in its "framework".`,
    },
  } satisfies Problem<{ expected: string }>,
  "into-other-agency": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, expected }) =>
        `併入對象（into）為「${found}」之計畫，移入者則為「${expected}」之計畫；請確認是否為同一機關。`,
      en: ({ found, expected }) =>
        `The plan to map into is that of ${found}, the one that is mapped that of ${expected}; make sure that they belong together.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "into-other-year": {
    severity: "warning",
    words: {
      "zh-TW": ({ deadline, year }) =>
        `完成期限「${deadline}」不在併入對象（into）之年度（${year}年度），未予補入；請依新年度另訂期限。`,
      en: ({ deadline, year }) =>
        `The deadline "${deadline}" is not in the year of the plan to map into (ROC year ${year}), and was not filled in; set one for that year.`,
    },
  } satisfies Problem<{ deadline: string; year: number }>,
  "into-differs": {
    severity: "warning",
    words: {
      "zh-TW": ({ field }) =>
        `併入對象（into）之計畫所載${FIELDS["zh-TW"][field]}與此處不同（或另有其他作法、年度），已保留併入對象原有內容，此處之${FIELDS["zh-TW"][field]}未移入；請確認是否另行補入。`,
      en: ({ field }) =>
        `The plan to map into differs in its ${FIELDS.en[field]} (or has other actions or another year), and was left as it is: the ${FIELDS.en[field]} here did not go along; see whether it should.`,
    },
  } satisfies Problem<{ field: MapField }>,
  "unknown-choice": {
    severity: "error",
    words: {
      "zh-TW": ({ found, framework, near }) =>
        `指定移列時所稱之「${found}」，既非評核架構「${framework}」之項目，亦非計畫中之列或作法，未予採用${near === "" ? "；請更正。" : `；是否為「${near}」？`}`,
      en: ({ found, framework, near }) =>
        `The choice for "${found}" was not used: it is neither a criterion of "${framework}" nor a row or action of the plan${near === "" ? "; correct it." : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; framework: string; near: string }>,
  "unknown-choice-target": {
    severity: "error",
    words: {
      "zh-TW": ({ source, found, framework, near }) =>
        `「${source}」指定移列至「${found}」，評核架構「${framework}」無此項目，未予採用${near === "" ? "；請更正。" : `；是否為「${near}」？`}`,
      en: ({ source, found, framework, near }) =>
        `The choice of "${found}" for "${source}" was not used: "${framework}" has no such criterion${near === "" ? "; correct it." : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ source: string; found: string; framework: string; near: string }>,
  "choice-contradicts": {
    severity: "error",
    words: {
      "zh-TW": ({ source, targets, other }) =>
        `「${source}」與「${other}」為同一項目，卻指定移列至不同項目（${targets.join("、")}），後者未予採用；請只保留一個。`,
      en: ({ source, targets, other }) =>
        `"${source}" and "${other}" are the same but are to go to different criteria (${targets.join(", ")}); the later choice was not used, keep one.`,
    },
  } satisfies Problem<{ source: string; targets: readonly string[]; other: string }>,
  "unused-choice": {
    severity: "warning",
    words: {
      "zh-TW": ({ found }) => `指定移列之「${found}」未用到：計畫中無此項目之作法，或另有更明確之指定；可刪去。`,
      en: ({ found }) =>
        `The choice for "${found}" was not needed: the plan has nothing for it, or a closer choice decides; it can go.`,
    },
  } satisfies Problem<{ found: string }>,
  "choices-open": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) =>
        `有 ${count} 項作法待擇定或確認（可移列之項目不只一個、對照之把握低，或評核架構無此項目），暫列最相近者；請依對照紀錄逐項擇定。`,
      en: ({ count }) =>
        `${count === 1 ? "One action is" : `${count} actions are`} to be chosen or confirmed (several criteria fit, the crosswalk is not sure, or the framework does not know the criterion) and stand where they fit best for now; see the ledger and choose.`,
    },
  } satisfies Problem<{ count: number }>,
  "actions-dropped": {
    severity: "warning",
    words: {
      "zh-TW": ({ count }) =>
        `有 ${count} 項作法未移入新計畫（原項目無法辨識，或新架構無對應項目）；請依對照紀錄指定移列項目，或確認不再辦理。`,
      en: ({ count }) =>
        `${count === 1 ? "One action is" : `${count} actions are`} not in the new plan, because their criterion is unknown or has no counterpart; see the ledger and choose where they go, or confirm that they end.`,
    },
  } satisfies Problem<{ count: number }>,
  "old-scheme-letter": {
    severity: "warning",
    words: {
      "zh-TW": ({ number, title, expected, expectedTitle }) =>
        `計畫依據仍引用「${title}」（${number}），與新架構所屬方案不同，已照原文保留${expected === "" ? "；請更正。" : `；請改引用${expected}「${expectedTitle}」。`}`,
      en: ({ number, title, expected, expectedTitle }) =>
        `The plan still rests on "${title}" (${number}), which is not the scheme of the new framework; it was kept as it is${expected === "" ? ", correct it." : `, cite "${expectedTitle}" (${expected}) instead.`}`,
    },
  } satisfies Problem<{ number: string; title: string; expected: string; expectedTitle: string }>,
  "old-scheme-class": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `機關類別「${found}」為原方案之分類，已照原文保留；請依新方案更正。`,
      en: ({ found }) => `"${found}" is a class of the old scheme; it was kept as it is, correct it for the new one.`,
    },
  } satisfies Problem<{ found: string }>,
  "points-dropped": {
    severity: "info",
    words: {
      "zh-TW": ({ from }) => `原計畫所印配分屬「${from}」，新架構不適用，未移入。`,
      en: ({ from }) => `The points that the plan prints are those of "${from}" and were left out.`,
    },
  } satisfies Problem<{ from: string }>,
  "columns-dropped": {
    severity: "info",
    words: {
      "zh-TW": ({ columns }) => `原計畫之表格欄名（${columns.join("、")}）未移入；請依新架構之表格撰寫。`,
      en: ({ columns }) => `The headings of the old table (${columns.join(", ")}) were left out; use those of the new.`,
    },
  } satisfies Problem<{ columns: readonly string[] }>,
  "numbering-dropped": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) => `有 ${count} 項作法因合併或分列，原編號不再連續，已刪去；請重新編號。`,
      en: ({ count }) =>
        `${count === 1 ? "One action" : `${count} actions`} stand in rows that were joined or divided; the old numbering was left out, number them anew.`,
    },
  } satisfies Problem<{ count: number }>,
} as const;

/** The codes of what mapping a plan can find, beside what is wrong with the plan itself. */
export type MapProblemCode = keyof typeof MAP_PROBLEMS;
