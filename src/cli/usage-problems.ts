import type { Locale } from "../diagnostics/locale";
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
  "choice-twice": {
    severity: "error",
    words: {
      "zh-TW": ({ source, targets }) =>
        `--choice 對「${source}」先後指定了不同的項目（${targets.join("、")}）；請只保留一個。`,
      en: ({ source, targets }) =>
        `--choice names different targets for "${source}" (${targets.join(", ")}); keep one.`,
    },
  } satisfies Problem<{ source: string; targets: readonly string[] }>,
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
  "suppressed-file-missing": {
    severity: "warning",
    words: {
      "zh-TW": ({ code, file }) =>
        `豁免「${code}」所指的文件「${file}」不存在（路徑應相對於設定檔所在資料夾）；請更正 file，或刪除這項豁免。`,
      en: ({ code, file }) =>
        `The suppression of "${code}" names the document "${file}", which is not there (its path is to be that from the folder of the configuration); correct "file", or remove it.`,
    },
  } satisfies Problem<{ code: string; file: string }>,
  "baseline-recorded": {
    severity: "info",
    words: {
      "zh-TW": ({ file, count, documents, kept }) =>
        `已將 ${documents} 份文件的 ${count} 項意見記入基準檔「${file}」${kept === 0 ? "" : `（其他 ${kept} 份文件的原有紀錄照舊保留）`}；以後只列出新的意見。`,
      en: ({ file, count, documents, kept }) =>
        `${count} ${count === 1 ? "finding" : "findings"} of ${documents} ${documents === 1 ? "document" : "documents"} recorded in the baseline "${file}"${kept === 0 ? "" : ` (what it holds of ${kept} other ${kept === 1 ? "document" : "documents"} is kept)`}; from now on only new ones are reported.`,
    },
  } satisfies Problem<{ file: string; count: number; documents: number; kept: number }>,
  "not-fixable": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, reason }) => `有 ${count} 項更正無法寫入此檔案：${NOT_FIXABLE[reason]["zh-TW"]}`,
      en: ({ count, reason }) =>
        `${count} ${count === 1 ? "correction" : "corrections"} could not be written into this file: ${NOT_FIXABLE[reason].en}`,
    },
  } satisfies Problem<{ count: number; reason: NotFixable }>,
  "names-left": {
    severity: "info",
    words: {
      "zh-TW": ({ count, name }) =>
        `${count} 個評核項目名稱仍有半形標點（如「${name}」）；名稱以評核架構所定者為準，--fix 不予更正，請對照 tw-service-quality frameworks ID 所列名稱自行更正。`,
      en: ({ count, name }) =>
        `${count} ${count === 1 ? "name of a criterion still has" : "names of criteria still have"} marks in half width (such as "${name}"); names are those of the framework and --fix does not touch them: hold them against tw-service-quality frameworks ID.`,
    },
  } satisfies Problem<{ count: number; name: string }>,
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
  "files-set-aside": {
    severity: "info",
    words: {
      "zh-TW": ({ names, count }) =>
        `資料夾內另有 ${count} 個檔案不是計畫，未審查：${names.join("、")}${count > names.length ? " 等" : ""}。`,
      en: ({ names, count }) =>
        `${count} other ${count === 1 ? "file in the folder is no plan and was" : "files in the folder are no plans and were"} not checked: ${names.join(", ")}${count > names.length ? " and others" : ""}.`,
    },
  } satisfies Problem<{ names: readonly string[]; count: number }>,
  "not-a-plan": {
    severity: "error",
    words: {
      "zh-TW": (args) =>
        `這不是計畫，而是${SEEMS["zh-TW"](args)}；計畫應為一個 JSON 物件，有 framework、agency、rocYear、entries 等欄位（以 tw-service-quality new 產生空白計畫，或以 tw-service-quality read 從文件讀出）。`,
      en: (args) =>
        `This is no plan but ${SEEMS.en(args)}; a plan is one JSON object with the fields framework, agency, rocYear and entries (tw-service-quality new makes a blank one, tw-service-quality read reads one from a document).`,
    },
  } satisfies Problem<OtherJson>,
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
  "one-to-compare": {
    severity: "error",
    words: {
      "zh-TW": () => "只指定了一個檔案，無從比較；請依先後指定至少兩個檔案。",
      en: () => "Only one file is named, so there is nothing to compare it with; name at least two, the earlier first.",
    },
  } satisfies Problem<Record<never, never>>,
  "several-in-file": {
    severity: "error",
    words: {
      "zh-TW": ({ count }) => `檔案內有 ${count} 份評分結果或評分表，無從判斷應以何者比較；請分別存檔，一個檔案一份。`,
      en: ({ count }) =>
        `The file holds ${count} scorecards or score sheets, so it is not clear which one to compare; put each into a file of its own.`,
    },
  } satisfies Problem<{ count: number }>,
  "plans-and-scores": {
    severity: "error",
    words: {
      "zh-TW": ({ plans, cards }) =>
        `指定的檔案有 ${plans} 份計畫、${cards} 份評分結果，無從相互比較；請只指定同一類檔案。`,
      en: ({ plans, cards }) =>
        `The files are ${plans} ${plans === 1 ? "plan" : "plans"} and ${cards} ${cards === 1 ? "scorecard" : "scorecards"}, which cannot be compared with each other; name files of one kind.`,
    },
  } satisfies Problem<{ plans: number; cards: number }>,
  "only-for-scores": {
    severity: "error",
    words: {
      "zh-TW": ({ option }) => `計畫沒有總分，不能使用「${option}」；請刪去，或改以評分結果比較。`,
      en: ({ option }) => `Plans have no total, so "${option}" cannot be used; leave it out, or compare scorecards.`,
    },
  } satisfies Problem<{ option: string }>,
  "only-for-plans": {
    severity: "error",
    words: {
      "zh-TW": ({ option }) => `「${option}」僅供比較計畫時使用；比較評分結果時請刪去。`,
      en: ({ option }) => `"${option}" is for plans; leave it out when comparing scorecards.`,
    },
  } satisfies Problem<{ option: string }>,
  "totals-not-comparable": {
    severity: "error",
    words: {
      "zh-TW": ({ reason }) =>
        reason === "faulty"
          ? "評分有誤（詳上列意見），有誤的評分不計入總分，總分無從比較；請更正評分表後再比較。"
          : "評分尚未完成（有漏評或未評項目），總分無從比較，--fail-on-drop 無法判斷；請補齊評分後再比較。",
      en: ({ reason }) =>
        reason === "faulty"
          ? "Marks are faulty (see above) and do not count, so the totals cannot be compared; correct the score sheet first."
          : "Not every criterion was assessed, so the totals cannot be compared and --fail-on-drop cannot tell; complete the marks first.",
    },
  } satisfies Problem<{ reason: "faulty" | "incomplete" }>,
  "drop-unknown": {
    severity: "error",
    words: {
      "zh-TW": () =>
        "至少有一次總分的增減無從得知（沒有總分，或評核架構不同），--fail-on-drop 無法判斷；請補齊評分，或只比較同一評核架構的評分結果。",
      en: () =>
        "At least one change of the total is unknown (there is no total, or the frameworks differ), so --fail-on-drop cannot tell; complete the marks, or compare scorecards of one framework.",
    },
  } satisfies Problem<Record<never, never>>,
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

/** JSON that has nothing of a plan. */
type OtherJson = {
  readonly kind: "list" | "object" | "value";
  /** A value that is neither list nor object, as it is written. */
  readonly found: string;
  readonly count: number;
  /** The first names of an object. */
  readonly keys: readonly string[];
};

const SEEMS: Readonly<Record<Locale, (other: OtherJson) => string>> = {
  "zh-TW": ({ kind, found, count, keys }) => {
    if (kind === "value") return `單一的值 ${found}`;
    if (count === 0) return kind === "list" ? "空的清單" : "空的物件";
    const named = keys.map((key) => `「${key}」`).join("");
    return kind === "list" ? `有 ${count} 項的清單` : `有${named}${count > keys.length ? "等" : ""}欄位的物件`;
  },
  en: ({ kind, found, count, keys }) => {
    if (kind === "value") return `the single value ${found}`;
    if (count === 0) return kind === "list" ? "an empty list" : "an empty object";
    const named = keys.map((key) => `"${key}"`).join(", ");
    return kind === "list" ? `a list of ${count}` : `an object with ${named}${count > keys.length ? " and more" : ""}`;
  },
};

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
