import type { Problem } from "./problem";

/** What can be wrong with a crosswalk between two frameworks. */
export const CROSSWALK_PROBLEMS = {
  "crosswalk-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `對照表此處載明評核架構「${found}」，應為「${expected}」；請確認對照之方向及評核架構代碼。`,
      en: ({ found, expected }) =>
        `The crosswalk names the framework "${found}" here, "${expected}" is expected; see to its direction and the ids.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "unknown-linked-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ found, framework, near, label }) =>
        `評核架構「${framework}」沒有代碼「${found}」之項目${near === "" ? "；此處須填項目代碼，請更正。" : `；此處須填項目代碼，是否為「${near}」（${label}）？`}`,
      en: ({ found, framework, near, title }) =>
        `The framework "${framework}" has no criterion with the id "${found}"; an id is expected here${near === "" ? ", correct it." : `, did you mean "${near}"${bracketed(title)}?`}`,
    },
  } satisfies Problem<{ found: string; framework: string; near: string; label: string; title: string }>,
  "linked-and-unmapped": {
    severity: "error",
    words: {
      "zh-TW": ({ id }) => `「${id}」既有對照，又列為無對應項目；請擇一保留。`,
      en: ({ id }) => `"${id}" has a link and is listed as unmapped as well; keep one of the two.`,
    },
  } satisfies Problem<{ id: string }>,
  "criterion-not-covered": {
    severity: "error",
    words: {
      "zh-TW": ({ framework, side, count, ids, labels }) =>
        `評核架構「${framework}」有 ${count} 個項目（及其上層項目）既無對照，亦未列為無對應項目：${ids.map((id, i) => `${id}（${labels[i] ?? ""}）`).join("、")}${count > ids.length ? "等" : ""}；請於 links 補列對照，或列入 unmapped.${side}。`,
      en: ({ framework, side, count, ids, titles }) =>
        `${count === 1 ? "One criterion" : `${count} criteria`} of "${framework}", like everything above, ${count === 1 ? "has" : "have"} no link and ${count === 1 ? "is" : "are"} not listed as unmapped: ${ids.map((id, i) => `${id}${bracketed(titles[i])}`).join(", ")}${count > ids.length ? " and others" : ""}; add links, or list them in unmapped.${side}.`,
    },
  } satisfies Problem<{
    framework: string;
    side: "from" | "to";
    count: number;
    ids: readonly string[];
    labels: readonly string[];
    titles: readonly string[];
  }>,
  "duplicate-link": {
    severity: "error",
    words: {
      "zh-TW": ({ sources, targets }) =>
        `「${sources.join("、")}」對「${targets.join("、")}」之對照列了兩次；請合併為一筆。`,
      en: ({ sources, targets }) =>
        `The link from ${sources.join(", ")} to ${targets.join(", ")} is given twice; make it one.`,
    },
  } satisfies Problem<{ sources: readonly string[]; targets: readonly string[] }>,
  "repeated-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ id }) => `「${id}」於此重複列出；請保留一個。`,
      en: ({ id }) => `"${id}" is listed here twice; keep one.`,
    },
  } satisfies Problem<{ id: string }>,
  "share-of-other-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ source, target }) => `占比列了「${source}」對「${target}」，不在這筆對照之內；請更正。`,
      en: ({ source, target }) => `The share of "${source}" in "${target}" is not within this link; correct it.`,
    },
  } satisfies Problem<{ source: string; target: string }>,
  "shares-not-whole": {
    severity: "error",
    words: {
      "zh-TW": ({ id, sum }) =>
        `「${id}」之得分來源占比合計為 ${sum}，應為 1；請更正，除不盡之占比請以分數填寫，例如 "1/3"。`,
      en: ({ id, sum }) =>
        `The shares from which the points of "${id}" come add up to ${sum}; they must add up to 1. Write a share that does not end as a decimal as a fraction, such as "1/3".`,
    },
  } satisfies Problem<{ id: string; sum: string }>,
} as const;

function bracketed(title = ""): string {
  return title === "" ? "" : ` (${title})`;
}

/** The codes of what can be wrong with a crosswalk, beside its shape. */
export type CrosswalkProblemCode = keyof typeof CROSSWALK_PROBLEMS;
