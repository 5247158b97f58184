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
    pptx: " PowerPoint 簡報（.pptx）",
    odp: " ODF 簡報（.odp）",
    zip: "壓縮檔（zip）",
    gzip: "壓縮檔（gzip）",
    rar: "壓縮檔（RAR）",
    "7z": "壓縮檔（7-Zip）",
    office: "舊版 Office 檔案（.doc、.xls）",
    doc: "舊版 Word 檔（.doc）",
    xls: "舊版 Excel 檔（.xls）",
    ppt: "舊版 PowerPoint 檔（.ppt）",
    image: "圖片",
    markdown: " Markdown 文件",
    text: "純文字",
    unknown: "其他格式的資料",
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
    pptx: "a PowerPoint presentation (.pptx)",
    odp: "an ODF presentation (.odp)",
    zip: "a zip archive",
    gzip: "a gzip archive",
    rar: "a RAR archive",
    "7z": "a 7-Zip archive",
    office: "a file of an older Office (.doc, .xls)",
    doc: "a file of an older Word (.doc)",
    xls: "a file of an older Excel (.xls)",
    ppt: "a file of an older PowerPoint (.ppt)",
    image: "a picture",
    markdown: "Markdown",
    text: "plain text",
    unknown: "data of another kind",
    pdf: "a PDF document",
    rtf: "an RTF document",
    html: "a web page (HTML)",
    binary: "no text (or text in another encoding)",
  },
};
