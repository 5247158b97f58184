import { formatAdvice } from "./format-advice";
import { formatName } from "./format-name";
import type { Locale } from "./locale";
import type { Problem } from "./problem";

/** What can be wrong with a file or a text before anything in it is understood. */
export const FILE_PROBLEMS = {
  "unreadable-file": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) => `檔案無法讀取：${reason}。`,
      en: ({ reason }) => `The file cannot be read: ${reason}.`,
    },
  } satisfies Problem<{ reason: string }>,
  "program-fault": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) => `處理時發生程式錯誤（${reason}），此檔未處理完；請回報此問題並附上檔案。`,
      en: ({ reason }) =>
        `This program failed on the file (${reason}), which is not finished; please report it with the file.`,
    },
  } satisfies Problem<{ reason: string }>,
  "too-large": {
    severity: "error",
    words: {
      "zh-TW": ({ megabytes }) =>
        `檔案超過 ${megabytes} MB，未予讀取；大量評分表請改存為 .ndjson（一行一張），即可逐行處理。`,
      en: ({ megabytes }) =>
        `The file is larger than ${megabytes} MB and was not read; put many score sheets into .ndjson, one a line, which is read line by line.`,
    },
  } satisfies Problem<{ megabytes: number }>,
  "empty-folder": {
    severity: "error",
    words: {
      "zh-TW": ({ endings, present, count }) =>
        `資料夾內沒有可讀取的 ${endings.join("、")} 檔${present.length === 0 ? "" : count > present.length ? `，現有 ${present.join("、")} 等` : `，只有 ${present.join("、")}`}；請改為指定檔案，或確認資料夾是否正確（不讀取子資料夾）。`,
      en: ({ endings, present, count }) =>
        `The folder has no ${endings.join(", ")} file, which is what can be read here${present.length === 0 ? "" : ` (it has ${present.join(", ")}${count > present.length ? " and others" : ""})`}; name the files, or another folder (subfolders are not read).`,
    },
  } satisfies Problem<{ endings: readonly string[]; present: readonly string[]; count: number }>,
  "files-skipped": {
    severity: "info",
    words: {
      "zh-TW": ({ count, names }) =>
        `資料夾內另有 ${count} 個檔案未讀取（格式不符）：${names.join("、")}${count > names.length ? " 等" : ""}。`,
      en: ({ count, names }) =>
        `${count} other ${count === 1 ? "file" : "files"} in the folder ${count === 1 ? "was" : "were"} not read, being of another kind: ${names.join(", ")}${count > names.length ? " and others" : ""}.`,
    },
  } satisfies Problem<{ count: number; names: readonly string[] }>,
  "not-text": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `此處為 ${found}；應為文字（字串）或檔案內容（Uint8Array、ArrayBuffer）。`,
      en: ({ found }) =>
        `Found ${found}; expected a text (a string) or the bytes of a file (a Uint8Array or an ArrayBuffer).`,
    },
  } satisfies Problem<{ found: string }>,
  "empty-input": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有內容；請確認檔案是否已存檔。",
      en: () => "There is nothing in it; check that the file was saved.",
    },
  } satisfies Problem<Record<never, never>>,
  "foreign-format": {
    severity: "error",
    words: {
      "zh-TW": ({ format, advice }) =>
        `內容為${formatName("zh-TW", format)}，此處不能直接讀取；${formatAdvice("zh-TW", advice)}。`,
      en: ({ format, advice }) =>
        `This is ${formatName("en", format)}, which cannot be read here; ${formatAdvice("en", advice)}.`,
    },
  } satisfies Problem<{ format: string; advice: string }>,
  "not-utf8": {
    severity: "error",
    words: {
      "zh-TW": ({ line }) => `第 ${line} 行起不是 UTF-8 編碼；請以 UTF-8 編碼另存新檔。`,
      en: ({ line }) => `From line ${line} on it is not UTF-8; save it again as UTF-8.`,
    },
  } satisfies Problem<{ line: number }>,
  "cut-short": {
    severity: "error",
    words: {
      "zh-TW": () => "檔案不完整：最後一個字只剩一部分；請確認是否完整存檔或傳送。",
      en: () => "The file is incomplete: its last character is cut off; check that it was saved or sent in full.",
    },
  } satisfies Problem<Record<never, never>>,
  "read-as-big5": {
    severity: "info",
    words: {
      "zh-TW": () => "檔案不是 UTF-8，已依 Big5（Excel 的「CSV（逗號分隔）」）讀取；如有亂碼，請另存為「CSV UTF-8」。",
      en: () =>
        'The file is not UTF-8 and was read as Big5 (Excel\'s plain CSV in Taiwan); save it as "CSV UTF-8" if letters look wrong.',
    },
  } satisfies Problem<Record<never, never>>,
  "not-json": {
    severity: "error",
    words: {
      "zh-TW": ({ line, column, found, expected, part }) =>
        found === ""
          ? `${part === "line" ? "此行" : "檔案"}不完整：內容於第 ${line} 行第 ${column} 字中斷，JSON 尚未結束，後面應還有${EXPECTED["zh-TW"][expected] ?? expected}；請確認是否完整存檔或傳送。`
          : `不是有效的 JSON：第 ${line} 行第 ${column} 字為「${found}」，應為${EXPECTED["zh-TW"][expected] ?? expected}。`,
      en: ({ line, column, found, expected, part }) =>
        found === ""
          ? `The ${part} is incomplete: it ends at line ${line}, column ${column}, before the JSON is closed, where ${EXPECTED.en[expected] ?? expected} should follow; check that it was saved or sent in full.`
          : `Not valid JSON: line ${line}, column ${column} is "${found}", expected ${EXPECTED.en[expected] ?? expected}.`,
    },
  } satisfies Problem<{ line: number; column: number; found: string; expected: string; part: string }>,
  "duplicate-property": {
    severity: "error",
    words: {
      "zh-TW": ({ key, count, line }) =>
        count > 2
          ? `同一物件內「${key}」出現 ${count} 次（最後一次在第 ${line} 行），只有最後一個有效；請只保留一個。`
          : `同一物件內「${key}」出現兩次（第 ${line} 行），只有後者有效；請刪去一個。`,
      en: ({ key, count, line }) =>
        `"${key}" occurs ${count > 2 ? `${count} times` : "twice"} in one object (line ${line}) and only the last one counts; keep one.`,
    },
  } satisfies Problem<{ key: string; count: number; line: number }>,
  "line-too-long": {
    severity: "error",
    words: {
      "zh-TW": ({ limit }) => `此行超過 ${limit} 位元組，未予讀取；每行應為一張評分表，請確認有無漏斷行。`,
      en: ({ limit }) =>
        `The line is longer than ${limit} bytes and was not read; each line should be one score sheet. Is a line break missing?`,
    },
  } satisfies Problem<{ limit: number }>,
} as const;

const EXPECTED: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    value: "值（文字須加雙引號）",
    "value-or-end": "值或「]」",
    key: "加雙引號的欄位名稱",
    "key-or-end": "加雙引號的欄位名稱或「}」",
    colon: "「:」",
    "comma-or-bracket": "「,」或「]」",
    "comma-or-brace": "「,」或「}」",
    string: '文字的結尾「"」',
    escape: "有效的跳脫字元",
    end: "檔案結尾（一個檔案只能有一個 JSON 值；一行一張的評分表請存為 .ndjson）",
  },
  en: {
    value: "a value (text needs double quotes)",
    "value-or-end": "a value or ]",
    key: "a property name in double quotes",
    "key-or-end": "a property name in double quotes or }",
    colon: ":",
    "comma-or-bracket": ", or ]",
    "comma-or-brace": ", or }",
    string: 'the closing " of the text',
    escape: "a valid escape",
    end: "the end of the file (it holds one JSON value; score sheets on a line each belong in a file named .ndjson)",
  },
};
