import type { Problem } from "../diagnostics/problem";
import type { Words } from "./command";

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
  "input-repeated": {
    severity: "error",
    words: {
      "zh-TW": () => "標準輸入（-）只能讀取一次，卻指定了多次；請只保留一個，其餘改為檔案。",
      en: () =>
        "Standard input (-) can be read only once, but is named several times; keep one and name files instead.",
    },
  } satisfies Problem<Record<never, never>>,
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
      "zh-TW": ({ file, reason }) => `無法寫入「${file}」：${reason}；請確認該檔案及其資料夾可以寫入。`,
      en: ({ file, reason }) =>
        `"${file}" cannot be written: ${reason}; see that the file and its folder can be written to.`,
    },
  } satisfies Problem<{ file: string; reason: string }>,
  "not-a-baseline": {
    severity: "error",
    words: {
      "zh-TW": () => "這不是審查意見的基準檔；請指定以 --baseline 記錄的檔案，或加上 --update-baseline 重新記錄。",
      en: () =>
        "This is no baseline of findings; name a file that --baseline recorded, or add --update-baseline to record it anew.",
    },
  } satisfies Problem<Record<never, never>>,
  "not-fixable": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, reason }) => `有 ${count} 項更正無法寫入此檔案：${NOT_FIXABLE[reason]["zh-TW"]}`,
      en: ({ count, reason }) =>
        `${count} ${count === 1 ? "correction" : "corrections"} could not be written into this file: ${NOT_FIXABLE[reason].en}`,
    },
  } satisfies Problem<{ count: number; reason: NotFixable }>,
  "plan-not-written": {
    severity: "error",
    words: {
      "zh-TW": () => "此檔未能讀成一份計畫，未輸出計畫 JSON；如需檢視讀取結果，請加 --full。",
      en: () =>
        "This file could not be read as one plan, and no plan was written for it; see what was read with --full.",
    },
  } satisfies Problem<Record<never, never>>,
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
      "zh-TW": ({ framework, criteria }) =>
        `評核架構「${framework}」沒有官方配分，無法計分；請自訂配分並一併指定 --framework ${framework} --weights FILE，FILE 為 JSON 檔，例如 {${sample(criteria)}, …}。`,
      en: ({ framework, criteria }) =>
        `The framework "${framework}" has no official points to score with; set your own and add --framework ${framework} --weights FILE, where FILE is JSON such as {${sample(criteria)}, …}.`,
    },
  } satisfies Problem<{ framework: string; criteria: readonly string[] }>,
  "weights-shape": {
    severity: "error",
    words: {
      "zh-TW": ({ found, criteria }) =>
        `配分檔內容為 ${found}；應為以項目代碼或名稱對應配分的物件，例如 {${sample(criteria)}, …}。`,
      en: ({ found, criteria }) =>
        `The file of points holds ${found}; expected an object with points by id or name of a criterion, such as {${sample(criteria)}, …}.`,
    },
  } satisfies Problem<{ found: string; criteria: readonly string[] }>,
  "plans-in-list": {
    severity: "error",
    words: {
      "zh-TW": ({ count }) =>
        count === 1
          ? "計畫外面多了一層清單；請去掉最外層的中括號 [ ]。"
          : `檔案內為 ${count} 份計畫的清單；一個檔案只能放一份計畫，請分別存檔後一併指定。`,
      en: ({ count }) =>
        count === 1
          ? "The plan stands inside a list; take away the outermost brackets [ ]."
          : `The file holds a list of ${count} plans; put each plan into a file of its own and name them all.`,
    },
  } satisfies Problem<{ count: number }>,
  "grade-not-for-totals": {
    severity: "error",
    words: {
      "zh-TW": ({ found, known }) =>
        `「--grade」的值「${found}」評定的是等級而非百分制分數，不能用於總分；可用的有：${known.join("、")}。`,
      en: ({ found, known }) =>
        `The value "${found}" of "--grade" grades levels, not scores out of 100, and cannot grade a total; possible: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ found: string; known: readonly string[] }>,
  "panel-input-faulty": {
    severity: "error",
    words: {
      "zh-TW": () => "有評分表未能完整讀取，為免以不齊全的評分得出結果，未計算評審結果；請先更正前列事項後重新執行。",
      en: () =>
        "Some sheets could not be read in full, so nothing was computed: a result from part of the marks would look right; see to the findings above and run again.",
    },
  } satisfies Problem<Record<never, never>>,
  "same-on-more-lines": {
    severity: "error",
    words: {
      "zh-TW": ({ count, first }) => `另有 ${count} 行情形與第 ${first} 行相同，不再逐行列出。`,
      en: ({ count, first }) =>
        `${count} more ${count === 1 ? "line is" : "lines are"} like line ${first} and ${count === 1 ? "is" : "are"} not listed one by one.`,
    },
  } satisfies Problem<{ count: number; first: number }>,
  "more-findings": {
    severity: "error",
    words: {
      "zh-TW": ({ count }) => `另有 ${count} 項未列出；請先更正以上各項後重新執行。`,
      en: ({ count }) => `${count} more not listed; correct those above and run again.`,
    },
  } satisfies Problem<{ count: number }>,
} as const;

/** Why a correction is not written into a file. */
export type NotFixable = "stdin" | "format" | "encoding" | "place";

const NOT_FIXABLE: Readonly<Record<NotFixable, Words>> = {
  stdin: {
    "zh-TW": "標準輸入無法改寫；請將內容存成檔案。",
    en: "standard input cannot be written to; save it as a file.",
  },
  format: {
    "zh-TW": "只能改寫 JSON、.txt 與 .md；請以原編輯軟體依建議更正。",
    en: "only JSON, .txt and .md can be rewritten; make the suggested corrections in the program that made it.",
  },
  encoding: {
    "zh-TW": "只能寫回 UTF-8 與 UTF-16；請將檔案另存為 UTF-8。",
    en: "only UTF-8 and UTF-16 can be written back; save the file as UTF-8.",
  },
  place: {
    "zh-TW": "文件中的文字與計畫內容無法逐字對應；請依建議自行更正。",
    en: "its words cannot be matched letter by letter with the plan; make the suggested corrections by hand.",
  },
};

function sample(criteria: readonly string[]): string {
  return criteria.map((id) => `"${id}": 25`).join(", ");
}
