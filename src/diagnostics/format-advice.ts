import type { Locale } from "./locale";

/** What to do about a file of a kind that cannot be read: a part of a sentence. */
export function formatAdvice(locale: Locale, advice: string): string {
  return ADVICE[locale][advice] ?? "";
}

/** By what was to be read, where that is known, and what the file may hold. */
const ADVICE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    sheet: "請在試算表軟體另存為「CSV UTF-8」後再試",
    document: "計畫文件請改用讀取計畫文件的功能，其他文件請先轉成文字檔",
    either: "計畫文件請改用讀取計畫文件的功能，評分表請另存為「CSV UTF-8」",
    unpack: "請先解壓縮",
    encode: "請確認檔案是否正確；如為文字檔，請以 UTF-8 編碼另存新檔",
    "plan-sheet":
      "如為評分表，請在試算表軟體另存為「CSV UTF-8」後計分；計畫請存為 JSON 或 .docx、.odt、.html、.md、.txt 文件",
    "plan-document":
      "應為計畫的 JSON；計畫文件請保留原有的副檔名（.docx、.odt、.html、.md、.txt），其他格式請先轉成其中一種",
    "plan-either":
      "應為計畫的 JSON；計畫文件請保留原有的副檔名（.docx、.odt、.html、.md、.txt），評分表請另存為「CSV UTF-8」後計分",
    "score-sheet-sheet": "請在試算表軟體另存為「CSV UTF-8」後再計分",
    "score-sheet-document": "評分表只能讀 JSON 及 CSV；如為計畫，請改用審查計畫的功能",
    "score-sheet-either": "評分表請另存為「CSV UTF-8」後再計分；如為計畫，請改用審查計畫的功能",
    json: "此處只能讀 JSON",
  },
  en: {
    sheet: 'save it as "CSV UTF-8" in the spreadsheet program',
    document: "read a plan with what reads plan documents, turn anything else into text first",
    either: 'read a plan with what reads plan documents, save a score sheet as "CSV UTF-8"',
    unpack: "unpack it first",
    encode: "is it the right file? Save a text again as UTF-8",
    "plan-sheet":
      'save a score sheet as "CSV UTF-8" in the spreadsheet program and score it; save a plan as JSON or as a .docx, .odt, .html, .md or .txt document',
    "plan-document":
      "a plan in JSON was expected; leave a plan document the ending that it has (.docx, .odt, .html, .md, .txt) and turn any other into one of these",
    "plan-either":
      'a plan in JSON was expected; leave a plan document the ending that it has (.docx, .odt, .html, .md, .txt), save a score sheet as "CSV UTF-8" and score it',
    "score-sheet-sheet": 'save it as "CSV UTF-8" in the spreadsheet program',
    "score-sheet-document": "score sheets are read from JSON and CSV only; if it is a plan, check it instead",
    "score-sheet-either": 'save a score sheet as "CSV UTF-8"; if it is a plan, check it instead',
    json: "only JSON is read here",
  },
};
