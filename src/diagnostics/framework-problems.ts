import type { Problem } from "./problem";

/** What can be wrong with a framework, a weighting, or the name of either. */
export const FRAMEWORK_PROBLEMS = {
  "duplicate-criterion-id": {
    severity: "error",
    words: {
      "zh-TW": ({ id }) => `項目代碼「${id}」出現兩次；同一評核架構內的代碼不得重複，請更正其一。`,
      en: ({ id }) => `The criterion id "${id}" occurs twice; ids are unique within a framework; change one.`,
    },
  } satisfies Problem<{ id: string }>,
  "duplicate-sibling-label": {
    severity: "error",
    words: {
      "zh-TW": ({ label, parent }) =>
        `${parent === "" ? "最上層" : `「${parent}」之下`}有兩個項目名為「${label}」，無從辨別；同一上層之下的名稱不得重複，請更正其一。`,
      en: ({ label, parent }) =>
        `Two criteria ${parent === "" ? "at the top" : `under "${parent}"`} are called "${label}" and cannot be told apart; labels are unique among siblings, so change one.`,
    },
  } satisfies Problem<{ label: string; parent: string }>,
  "duplicate-level-id": {
    severity: "error",
    words: {
      "zh-TW": ({ id }) => `層級代碼「${id}」出現兩次；同一評核架構內的層級代碼不得重複，請更正其一。`,
      en: ({ id }) => `The level id "${id}" occurs twice; the ids of levels are unique within a framework; change one.`,
    },
  } satisfies Problem<{ id: string }>,
  "unknown-parent": {
    severity: "error",
    words: {
      "zh-TW": ({ id, parent }) =>
        `「${id}」的上層項目「${parent}」不在其前的項目之中；請將上層項目列在前面，且不得互為上下層。`,
      en: ({ id, parent }) =>
        `The parent "${parent}" of "${id}" is not among the criteria before it; list parents first.`,
    },
  } satisfies Problem<{ id: string; parent: string }>,
  "misplaced-level": {
    severity: "error",
    words: {
      "zh-TW": ({ id, found, expected }) =>
        `「${id}」的層級為「${found}」，依其所在位置應為「${expected}」；請更正層級。`,
      en: ({ id, found, expected }) =>
        `"${id}" has the level "${found}"; at its place in the tree "${expected}" is expected; correct the level.`,
    },
  } satisfies Problem<{ id: string; found: string; expected: string }>,
  "points-not-adding-up": {
    severity: "error",
    words: {
      "zh-TW": ({ id, found, expected }) =>
        `「${id}」配分為 ${expected} 分，其下各項合計 ${found} 分；兩者須相等，請更正。`,
      en: ({ id, found, expected }) =>
        `"${id}" is worth ${expected} points, the criteria under it add up to ${found}; they must be equal, so correct one.`,
    },
  } satisfies Problem<{ id: string; found: string; expected: string }>,
  "points-incomplete": {
    severity: "error",
    words: {
      "zh-TW": ({ id, parent }) =>
        `同屬「${parent}」的項目部分有配分、部分沒有；「${id}」缺配分，請補上大於 0 的分數。`,
      en: ({ id, parent }) =>
        `Some criteria under "${parent}" have points and others none: give "${id}" points above 0.`,
    },
  } satisfies Problem<{ id: string; parent: string }>,
  "invalid-points": {
    severity: "error",
    words: {
      "zh-TW": ({ id, found }) => `「${id}」的配分為 ${found}；配分應為大於 0 的數字，請更正。`,
      en: ({ id, found }) => `The points of "${id}" are ${found}; a finite number above 0 is expected.`,
    },
  } satisfies Problem<{ id: string; found: string }>,
  "no-points-given": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) =>
        `沒有為評核架構「${framework}」給任何配分；請至少給一個項目配分，例如 { "項目名稱": 100 }。`,
      en: ({ framework }) =>
        `No points are given for the framework "${framework}"; give some to at least one criterion, as in { "name": 100 }.`,
    },
  } satisfies Problem<{ framework: string }>,
  "unknown-weighted-criterion": {
    severity: "error",
    words: {
      "zh-TW": ({ found, framework, near }) =>
        `評核架構「${framework}」沒有「${found}」這一項${near === "" ? "" : `；是否為「${near}」？`}${near === "" ? "。" : ""}`,
      en: ({ found, framework, near }) =>
        `The framework "${framework}" has no criterion "${found}"${near === "" ? "." : `; did you mean "${near}"?`}`,
    },
  } satisfies Problem<{ found: string; framework: string; near: string }>,
  "unusable-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, count }) =>
        `審查時所給的評核架構（${found}）有 ${count} 處不符，無法使用，未予採用；請依下列說明更正。`,
      en: ({ found, count }) =>
        `The framework given to the check (${found}) has ${count === 1 ? "a fault" : `${count} faults`}, cannot be used and was left out; correct it as follows.`,
    },
  } satisfies Problem<{ found: string; count: number }>,
  "unknown-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) => `查無評核架構「${found}」；可用的有：${known.join("、")}。`,
      en: ({ found, known }) => `There is no framework "${found}"; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
} as const;
