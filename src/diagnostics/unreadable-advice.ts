import type { Locale } from "./locale";

/** What to do about a file that cannot be read as a document: a part of a sentence. */
export function unreadableAdvice(locale: Locale, advice: string): string {
  return REMEDY[locale][advice] ?? "";
}

const REMEDY: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    convert: "請以 Word 或 LibreOffice 開啟，另存為 .docx 或 .odt 後再試",
    pdf: "請改用原始的 .docx 或 .odt 檔；只有 PDF 時，請以 Word 或 LibreOffice 另存為 .docx 或 .odt，或將文字複製貼成純文字檔（.txt）",
    sheet: "計畫請複製到 Word 或 LibreOffice 文件，另存為 .docx 或 .odt；評分表請另存為「CSV UTF-8」後計分",
    score: "評分表請改用計分功能；計畫請改為 .docx、.odt、.html、.md 或 .txt",
    plan: "如為計畫資料，不必讀取，可直接審查；如為評分表，請改用計分功能",
    slides: "請將內容複製到 Word 或 LibreOffice 文件，另存為 .docx 或 .odt",
    picture: "請改用原始文件；只有圖片時，請先以文字辨識（OCR）取得文字，存成純文字檔（.txt）",
    unpack: "請先解壓縮，再讀取其中的文件",
    unknown: "請確認檔案是否正確；可讀取的有 .docx、.odt、.html、.md 及 .txt",
  },
  en: {
    convert: "open it in Word or LibreOffice, save it as .docx or .odt, and try again",
    pdf: "use the original .docx or .odt; where there is only the PDF, save it as .docx or .odt in Word or LibreOffice, or copy its text into a plain text file (.txt)",
    sheet:
      'copy a plan into a document of Word or LibreOffice and save it as .docx or .odt; save a score sheet as "CSV UTF-8" and score it',
    score: "score a score sheet instead of reading it; turn a plan into .docx, .odt, .html, .md or .txt",
    plan: "a plan in JSON needs no reading and can be checked as it is; score a score sheet instead of reading it",
    slides: "copy the content into a document of Word or LibreOffice and save it as .docx or .odt",
    picture:
      "use the original document; where there is only the picture, have its text recognised (OCR) and save it as plain text (.txt)",
    unpack: "unpack it first and read the document in it",
    unknown: "check that it is the right file; .docx, .odt, .html, .md and .txt can be read",
  },
};
