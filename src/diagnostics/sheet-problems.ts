import type { Problem } from "./problem";

/** What can be said of a score sheet (評分表) when it is read, whatever file it comes from: whether it is one, and its framework. */
export const SHEET_PROBLEMS = {
  "not-a-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ found, part }) =>
        `此處為 ${found}；${{ file: "應為一張評分表（物件），或評分表的清單", member: "清單中每一項應為一張評分表（物件）", line: "每行應為一張評分表（物件），清單請存為 .json 檔" }[part]}。`,
      en: ({ found, part }) =>
        `Found ${found}; ${{ file: "expected a score sheet (an object) or a list of them", member: "each member of the list should be a score sheet (an object)", line: "each line should be a score sheet (an object), and a list belongs in a .json file" }[part]}.`,
    },
  } satisfies Problem<{ found: string; part: "file" | "member" | "line" }>,
  "no-sheets": {
    severity: "warning",
    words: {
      "zh-TW": () => "清單內沒有評分表，故無評分結果；請確認檔案是否正確。",
      en: () => "The list holds no score sheet, so there is no scorecard; is it the right file?",
    },
  } satisfies Problem<Record<never, never>>,
  "framework-not-stated": {
    severity: "error",
    words: {
      "zh-TW": ({ known, fitting }) =>
        `看不出採用哪一個評核架構${fitting.length > 1 ? `（項目名稱同時屬於 ${fitting.join("、")}）` : ""}；請在評分表加註「評核架構」，或另外指定。有配分的架構：${known.length === 0 ? "（無）" : known.join("、")}；沒有配分的架構請先自訂配分。`,
      en: ({ known, fitting }) =>
        `The framework is not named and cannot be told from the criteria${fitting.length > 1 ? ` (they are those of ${fitting.join(", ")} alike)` : ""}; add "framework" to the sheet, or ask for one. With points: ${known.length === 0 ? "none" : known.join(", ")}; others need points of your own.`,
    },
  } satisfies Problem<{ known: readonly string[]; fitting: readonly string[] }>,
  "unknown-framework-in-sheet": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) => `查無評核架構 ${found}；可用的有：${known.join("、")}。`,
      en: ({ found, known }) => `There is no framework ${found}; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
  "framework-inferred": {
    severity: "info",
    words: {
      "zh-TW": ({ framework, count }) => `未註明評核架構；因 ${count} 個項目名稱均屬「${framework}」，已採用該架構。`,
      en: ({ framework, count }) =>
        `No framework is named; all ${count} names are criteria of "${framework}", which is used.`,
    },
  } satisfies Problem<{ framework: string; count: number; of: number }>,
  "framework-presumed": {
    severity: "warning",
    words: {
      "zh-TW": ({ framework, count, of }) =>
        `未註明評核架構；因 ${of} 個項目名稱中有 ${count} 個屬「${framework}」，暫採該架構；請更正其餘名稱，並在評分表加註「評核架構」。`,
      en: ({ framework, count, of }) =>
        `No framework is named; ${count} of ${of} names are criteria of "${framework}", which is used for now: correct the other names and add "framework" to the sheet.`,
    },
  } satisfies Problem<{ framework: string; count: number; of: number }>,
  "framework-conflict": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}：`}評分表載明評核架構為「${found}」，指定的卻是「${told}」；${count > 1 ? `${count} 張評分表` : "該評分表"}未計分。${known ? "請改為指定評分表所載的評核架構（或不指定）" : "請改為指定正確的評核架構"}，或更正評分表。`,
      en: ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}: `}The score sheet names the framework "${found}", but "${told}" was asked for; ${count > 1 ? `${count} sheets were` : "it was"} not scored. ${known ? "Ask for the framework that the sheet names (or for none)" : "Ask for the right framework"}, or correct the sheet.`,
    },
  } satisfies Problem<{ cell: string; found: string; told: string; known: boolean; count: number }>,
  "framework-unfit": {
    severity: "error",
    words: {
      "zh-TW": ({ told, fitting, count, of }) =>
        `${count === of ? `所列 ${count} 個項目名稱均屬` : `所列 ${of} 個項目名稱中有 ${count} 個屬`}評核架構「${fitting.join("」或「")}」，指定的卻是「${told}」，故未計分；請確認評核架構是否指定錯誤。`,
      en: ({ told, fitting, count, of }) =>
        `${count === of ? `All ${count} names` : `${count} of the ${of} names`} are criteria of "${fitting.join('" or "')}", but "${told}" was asked for, so nothing was scored; is it the right framework?`,
    },
  } satisfies Problem<{ told: string; fitting: readonly string[]; count: number; of: number }>,
  "repeated-mark": {
    severity: "error",
    words: {
      "zh-TW": ({ key, count, line }) => `「${key}」評了 ${count} 次（後者在第 ${line} 行），均不採計；請只保留一個。`,
      en: ({ key, count, line }) =>
        `"${key}" is marked ${count} times (the later one in line ${line}): none counts; keep one.`,
    },
  } satisfies Problem<{ key: string; count: number; line: number }>,
} as const;
