import type { DocumentProblemCode } from "../diagnostics/document-problems";
import type { FILE_PROBLEMS } from "../diagnostics/file-problems";
import { formatAdvice } from "../diagnostics/format-advice";
import { formatName } from "../diagnostics/format-name";
import type { Locale } from "../diagnostics/locale";
import type { MapProblemCode } from "../diagnostics/map-problems";
import { nounName } from "../diagnostics/noun-name";
import type { Problem } from "../diagnostics/problem";
import type { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import type { SHEET_PROBLEMS } from "../diagnostics/sheet-problems";
import type { SHEET_TABLE_PROBLEMS } from "../diagnostics/sheet-table-problems";

import { unreadableAdvice } from "../diagnostics/unreadable-advice";
import { unreadableName } from "../diagnostics/unreadable-name";

/** Findings of the library in the words of the command line: the same codes and arguments, with commands and options. */
export const COMMAND_WORDS = {
  "plan-without-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ to }) =>
        `計畫未載明評核架構，無從對照至「${to}」；請以 --framework ID 指定原評核架構（以 tw-service-quality frameworks 查看）。`,
      en: ({ to }) =>
        `The plan names no framework, so it cannot be mapped to "${to}"; name the one that it follows with --framework ID (see tw-service-quality frameworks).`,
    },
  } satisfies Problem<{ to: string }>,
  "plan-of-other-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ found, told }) =>
        `計畫載明評核架構為「${found}」，--framework 指定的卻是「${told}」，未予對照；請改為指定計畫所載者（或不指定），或更正計畫。`,
      en: ({ found, told }) =>
        `The plan names the framework "${found}", but --framework asks for "${told}", so nothing was mapped; ask for the one that it names (or leave the option out), or correct the plan.`,
    },
  } satisfies Problem<{ found: string; told: string }>,
  "other-noun": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `這是${nounName("zh-TW", found)}，不是${nounName("zh-TW", expected)}；${COMMANDS_FOR["zh-TW"][found] ?? "請確認檔案"}。`,
      en: ({ found, expected }) =>
        `This is ${nounName("en", found)}, not ${nounName("en", expected)}; ${COMMANDS_FOR.en[found] ?? "check the file"}.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "foreign-format": {
    severity: "error",
    words: {
      "zh-TW": ({ format, advice }) =>
        `內容為${formatName("zh-TW", format)}，此處不能直接讀取；${adviceFor("zh-TW", advice)}。`,
      en: ({ format, advice }) =>
        `This is ${formatName("en", format)}, which cannot be read here; ${adviceFor("en", advice)}.`,
    },
  } satisfies Problem<{ format: string; advice: string }>,
  "not-a-document": {
    severity: "error",
    words: {
      "zh-TW": ({ format, advice }) =>
        `內容為${unreadableName("zh-TW", format)}，無法讀取；${documentAdviceFor("zh-TW", advice)}。`,
      en: ({ format, advice }) =>
        `This is ${unreadableName("en", format)} and cannot be read; ${documentAdviceFor("en", advice)}.`,
    },
  } satisfies Problem<{ format: string; advice: string }>,
  "plain-text": {
    severity: "error",
    words: {
      "zh-TW": () =>
        "內容為一般文字，不是評分表；評分表請存為 JSON 或「CSV UTF-8」（空白評分表以 tw-service-quality new --sheet 產生）；如為計畫，請以 tw-service-quality check FILE 審查。",
      en: () =>
        'This is plain text, no score sheet; save a score sheet as JSON or "CSV UTF-8" (tw-service-quality new --sheet makes a blank one), and check a plan with tw-service-quality check FILE.',
    },
  } satisfies Problem<Record<never, never>>,
  "no-criteria": {
    severity: "error",
    words: {
      "zh-TW": ({ framework, cell, found, near }) =>
        `找不到「${framework}」的評核項目；${near === "" ? "首欄或標題列應為其項目名稱或代碼，請以 tw-service-quality new --sheet 產生空白評分表對照。" : `${cell}的「${found}」是否為「${near}」？`}`,
      en: ({ framework, cell, found, near }) =>
        `No criteria of "${framework}" were found; ${near === "" ? "the first column or the header should name them: compare with the blank sheet that tw-service-quality new --sheet makes." : `is "${found}" in ${cell} meant to be "${near}"?`}`,
    },
  } satisfies Problem<{ framework: string; cell: string; found: string; near: string }>,
  "framework-not-stated": {
    severity: "error",
    words: {
      "zh-TW": ({ known, fitting }) =>
        `看不出採用哪一個評核架構${fitting.length > 1 ? `（項目名稱同時屬於 ${fitting.join("、")}）` : ""}；請在評分表加註「評核架構」，或以 --framework 指定。有配分的架構：${known.length === 0 ? "（無）" : known.join("、")}；沒有配分的架構請另以 --weights 指定配分檔。`,
      en: ({ known, fitting }) =>
        `The framework is not named and cannot be told from the criteria${fitting.length > 1 ? ` (they are those of ${fitting.join(", ")} alike)` : ""}; add "framework" to the sheet, or name it with --framework. With points: ${known.length === 0 ? "none" : known.join(", ")}; others need points of your own, with --weights.`,
    },
  } satisfies Problem<{ known: readonly string[]; fitting: readonly string[] }>,
  "framework-conflict": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}：`}評分表載明評核架構為「${found}」，--framework 指定的卻是「${told}」；${count > 1 ? `${count} 張評分表` : "該評分表"}未計分。${known ? "請改為指定評分表所載的評核架構（或不指定）" : "請改為正確的 --framework"}，或更正評分表。`,
      en: ({ cell, found, told, known, count }) =>
        `${cell === "" ? "" : `${cell}: `}The score sheet names the framework "${found}", but --framework asks for "${told}"; ${count > 1 ? `${count} sheets were` : "it was"} not scored. ${known ? "Ask for the framework that the sheet names (or leave the option out)" : "Give the right --framework"}, or correct the sheet.`,
    },
  } satisfies Problem<{ cell: string; found: string; told: string; known: boolean; count: number }>,
  "framework-unfit": {
    severity: "error",
    words: {
      "zh-TW": ({ told, fitting, count, of }) =>
        `${count === of ? `所列 ${count} 個項目名稱均屬` : `所列 ${of} 個項目名稱中有 ${count} 個屬`}評核架構「${fitting.join("」或「")}」，--framework 指定的卻是「${told}」，故未計分；請確認 --framework 是否指定錯誤。`,
      en: ({ told, fitting, count, of }) =>
        `${count === of ? `All ${count} names` : `${count} of the ${of} names`} are criteria of "${fitting.join('" or "')}", but --framework asks for "${told}", so nothing was scored; is --framework the right one?`,
    },
  } satisfies Problem<{ told: string; fitting: readonly string[]; count: number; of: number }>,
} as const satisfies { readonly [Code in LibraryCode]?: Problem };

/** Where these findings come from. */
type LibraryCode =
  | MapProblemCode
  | DocumentProblemCode
  | keyof typeof FILE_PROBLEMS
  | keyof typeof SHAPE_PROBLEMS
  | keyof typeof SHEET_PROBLEMS
  | keyof typeof SHEET_TABLE_PROBLEMS;

/** What to do with each noun on the command line. */
const COMMANDS_FOR: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    plan: "計畫請用 tw-service-quality check FILE 審查",
    "score-sheet": "評分表請用 tw-service-quality score FILE 計分",
    scorecard: "評分結果是 score 的輸出，不必再處理；要重新計分，請將評分表交給 tw-service-quality score FILE",
    framework: "評核架構請用 tw-service-quality frameworks ID 查看，並以 --framework ID 指定",
    "check-config": "審查設定請用 tw-service-quality check FILE --config CONFIG 指定",
    weights: "配分檔請用 tw-service-quality score FILE --framework ID --weights WEIGHTS 指定",
    baseline: "基準檔請用 tw-service-quality check FILE --baseline BASELINE 指定",
    reading: "要得到計畫，請用 tw-service-quality read FILE 重新讀取（不加 --full）",
  },
  en: {
    plan: "check a plan with tw-service-quality check FILE",
    "score-sheet": "score a score sheet with tw-service-quality score FILE",
    scorecard:
      "a scorecard is what score prints; to score again, hand the score sheet to tw-service-quality score FILE",
    framework: "see a framework with tw-service-quality frameworks ID and name it with --framework ID",
    "check-config": "hand it to tw-service-quality check FILE --config CONFIG",
    weights: "hand it to tw-service-quality score FILE --framework ID --weights WEIGHTS",
    baseline: "hand it to tw-service-quality check FILE --baseline BASELINE",
    reading: "read the document again without --full to have its plan: tw-service-quality read FILE",
  },
};

function adviceFor(locale: Locale, advice: string): string {
  return COMMAND_ADVICE[locale][advice] ?? formatAdvice(locale, advice);
}

/** What to do about a kind of file, where a command is for it. */
const COMMAND_ADVICE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    "plan-sheet":
      "如為評分表，請在試算表軟體另存為「CSV UTF-8」，再以 tw-service-quality score FILE 計分；計畫請存為 JSON 或 .docx、.odt、.html、.md、.txt 文件",
    "score-sheet-document":
      "評分表只能讀 JSON 及 CSV（空白評分表以 tw-service-quality new --sheet --format csv 產生）；如為計畫，請以 tw-service-quality check FILE 審查",
    "score-sheet-either": "評分表請另存為「CSV UTF-8」後再計分；如為計畫，請以 tw-service-quality check FILE 審查",
  },
  en: {
    "plan-sheet":
      'save a score sheet as "CSV UTF-8" in the spreadsheet program and score it with tw-service-quality score FILE; save a plan as JSON or as a .docx, .odt, .html, .md or .txt document',
    "score-sheet-document":
      "score sheets are read from JSON and CSV only (tw-service-quality new --sheet --format csv makes a blank one); check a plan with tw-service-quality check FILE",
    "score-sheet-either": 'save a score sheet as "CSV UTF-8"; check a plan with tw-service-quality check FILE',
  },
};

function documentAdviceFor(locale: Locale, advice: string): string {
  return DOCUMENT_ADVICE[locale][advice] ?? unreadableAdvice(locale, advice);
}

/** What to do about a file that is no document, where a command is for it. */
const DOCUMENT_ADVICE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    sheet:
      "計畫請複製到 Word 或 LibreOffice 文件，另存為 .docx 或 .odt；評分表請另存為「CSV UTF-8」，再以 tw-service-quality score FILE 計分",
    score: "評分表請以 tw-service-quality score FILE 計分；計畫請改為 .docx、.odt、.html、.md 或 .txt",
    plan: "如為計畫資料，不必讀取，可直接以 tw-service-quality check FILE 審查；如為評分表，請以 tw-service-quality score FILE 計分",
  },
  en: {
    sheet:
      'copy a plan into a document of Word or LibreOffice and save it as .docx or .odt; save a score sheet as "CSV UTF-8" and score it with tw-service-quality score FILE',
    score: "score a score sheet with tw-service-quality score FILE; turn a plan into .docx, .odt, .html, .md or .txt",
    plan: "a plan in JSON needs no reading: check it with tw-service-quality check FILE; score a score sheet with tw-service-quality score FILE",
  },
};
