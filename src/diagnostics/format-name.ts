import type { Locale } from "./locale";

/** What a kind of file is called in a message, with a blank before it where the language wants one. */
export function formatName(locale: Locale, format: string): string {
  return FORMATS[locale][format] ?? format;
}

const FORMATS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    docx: " Word 文件（.docx）",
    xlsx: " Excel 活頁簿（.xlsx）",
    odt: " ODF 文字文件（.odt）",
    ods: " ODF 試算表（.ods）",
    zip: "壓縮檔（zip）",
    gzip: "壓縮檔（gzip）",
    office: "舊版 Office 檔案（.doc、.xls）",
    pdf: " PDF 文件",
    rtf: " RTF 文件",
    html: "網頁（HTML）",
    binary: "非文字資料（或其他編碼的文字）",
  },
  en: {
    docx: "a Word document (.docx)",
    xlsx: "an Excel workbook (.xlsx)",
    odt: "an ODF text document (.odt)",
    ods: "an ODF spreadsheet (.ods)",
    zip: "a zip archive",
    gzip: "a gzip archive",
    office: "a file of an older Office (.doc, .xls)",
    pdf: "a PDF document",
    rtf: "an RTF document",
    html: "a web page (HTML)",
    binary: "no text (or text in another encoding)",
  },
};
