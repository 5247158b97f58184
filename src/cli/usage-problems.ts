import type { Problem } from "../diagnostics/problem";

/** What can be wrong with a command line. */
export const USAGE_PROBLEMS = {
  "unknown-command": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near, known }) =>
        `沒有「${found}」這個指令${near === "" ? "" : `，是否為「${near}」？`}${near === "" ? "；" : ""}可用的有：${known.join("、")}。`,
      en: ({ found, near, known }) =>
        `There is no command "${found}"${near === "" ? "" : `; did you mean "${near}"?`}${near === "" ? ";" : ""} possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; near: string; known: readonly string[] }>,
  "unknown-option": {
    severity: "error",
    words: {
      "zh-TW": ({ found, near, known }) =>
        `沒有「${found}」這個選項${near === "" ? "" : `，是否為「${near}」？`}${near === "" ? "；" : ""}可用的有：${known.join("、")}。`,
      en: ({ found, near, known }) =>
        `There is no option "${found}"${near === "" ? "" : `; did you mean "${near}"?`}${near === "" ? ";" : ""} possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; near: string; known: readonly string[] }>,
  "value-missing": {
    severity: "error",
    words: {
      "zh-TW": ({ option, expected }) => `選項「${option}」後面沒有值；應為：${expected}。`,
      en: ({ option, expected }) => `The option "${option}" has no value; expected: ${expected}.`,
    },
  } satisfies Problem<{ option: string; expected: string }>,
  "value-not-taken": {
    severity: "error",
    words: {
      "zh-TW": ({ option, found }) => `選項「${option}」不帶值，卻寫了「${found}」；請刪去。`,
      en: ({ option, found }) => `The option "${option}" takes no value, but "${found}" was given; remove it.`,
    },
  } satisfies Problem<{ option: string; found: string }>,
  "option-repeated": {
    severity: "error",
    words: {
      "zh-TW": ({ option }) => `選項「${option}」出現兩次；請只保留一個。`,
      en: ({ option }) => `The option "${option}" is given twice; keep one.`,
    },
  } satisfies Problem<{ option: string }>,
  "unknown-value": {
    severity: "error",
    words: {
      "zh-TW": ({ option, found, near, known }) =>
        `「${option}」的值「${found}」無法辨識${near === "" ? "" : `，是否為「${near}」？`}${near === "" ? "；" : ""}可用的有：${known.join("、")}。`,
      en: ({ option, found, near, known }) =>
        `The value "${found}" of "${option}" is unknown${near === "" ? "" : `; did you mean "${near}"?`}${near === "" ? ";" : ""} possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ option: string; found: string; near: string; known: readonly string[] }>,
  "invalid-value": {
    severity: "error",
    words: {
      "zh-TW": ({ option, found, expected }) => `「${option}」的值「${found}」無法辨識；應為：${expected}。`,
      en: ({ option, found, expected }) => `The value "${found}" of "${option}" cannot be read; expected: ${expected}.`,
    },
  } satisfies Problem<{ option: string; found: string; expected: string }>,
  "unwritable-file": {
    severity: "error",
    words: {
      "zh-TW": ({ file, reason }) => `無法寫入「${file}」：${reason}；請確認 --out 的資料夾可以寫入。`,
      en: ({ file, reason }) =>
        `"${file}" cannot be written: ${reason}; see that the folder of --out can be written to.`,
    },
  } satisfies Problem<{ file: string; reason: string }>,
  "option-required": {
    severity: "error",
    words: {
      "zh-TW": ({ option }) => `缺少必要的選項「${option}」；請補上，或以 --help 查看用法。`,
      en: ({ option }) => `The option "${option}" is required; see --help.`,
    },
  } satisfies Problem<{ option: string }>,
  "option-needs-option": {
    severity: "error",
    words: {
      "zh-TW": ({ option, other }) => `使用「${option}」時，請一併指定「${other}」。`,
      en: ({ option, other }) => `"${option}" needs "${other}" as well.`,
    },
  } satisfies Problem<{ option: string; other: string }>,
  "files-missing": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有指定檔案；請列出檔案或資料夾，或以「-」表示標準輸入。",
      en: () => 'No file is named; list files or folders, or "-" for standard input.',
    },
  } satisfies Problem<Record<never, never>>,
  "argument-unexpected": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `參數「${found}」是多餘的；請刪去，或以 --help 查看用法。`,
      en: ({ found }) => `Unexpected argument "${found}"; see --help.`,
    },
  } satisfies Problem<{ found: string }>,
  "output-failed": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) => `結果無法完整寫出：${reason}；請確認磁碟空間及權限後重新執行。`,
      en: ({ reason }) =>
        `The result could not be written in full: ${reason}; check space and permissions and run again.`,
    },
  } satisfies Problem<{ reason: string }>,
  "points-needed": {
    severity: "error",
    words: {
      "zh-TW": ({ framework }) =>
        `評核架構「${framework}」沒有配分；請以 --weights 指定配分檔，例如 {"basic-service": 25, …}。`,
      en: ({ framework }) =>
        `The framework "${framework}" has no points; give some with --weights, a file such as {"basic-service": 25, …}.`,
    },
  } satisfies Problem<{ framework: string }>,
} as const;
