import type { Locale } from "./locale";

/** What a file that cannot be read as a document is called in a message, with a blank before it where the language wants one. */
export function unreadableName(locale: Locale, format: string): string {
  return UNREADABLE[locale][format] ?? format;
}

const UNREADABLE: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  "zh-TW": {
    pdf: " PDF 文件",
    rtf: " RTF 文件",
    doc: "舊版 Word 檔（.doc）",
    xls: "舊版 Excel 檔（.xls）",
    ppt: "舊版 PowerPoint 檔（.ppt）",
    office: "舊版 Office 檔",
    xlsx: " Excel 活頁簿（.xlsx）",
    ods: " ODF 試算表（.ods）",
    pptx: " PowerPoint 簡報（.pptx）",
    odp: " ODF 簡報（.odp）",
    zip: "壓縮檔（zip）",
    gzip: "壓縮檔（gzip）",
    rar: "壓縮檔（RAR）",
    "7z": "壓縮檔（7-Zip）",
    image: "圖片",
    json: " JSON",
    csv: "以逗號或定位點分隔的表格（CSV）",
    mht: "單一檔案網頁（.mht）",
    xml: " XML",
    binary: "非文字資料",
  },
  en: {
    pdf: "a PDF document",
    rtf: "an RTF document",
    doc: "a file of an older Word (.doc)",
    xls: "a file of an older Excel (.xls)",
    ppt: "a file of an older PowerPoint (.ppt)",
    office: "a file of an older Office",
    xlsx: "an Excel workbook (.xlsx)",
    ods: "an ODF spreadsheet (.ods)",
    pptx: "a PowerPoint presentation (.pptx)",
    odp: "an ODF presentation (.odp)",
    zip: "a zip archive",
    gzip: "a gzip archive",
    rar: "a RAR archive",
    "7z": "a 7-Zip archive",
    image: "a picture",
    json: "JSON",
    csv: "a table in CSV",
    mht: "a web page in a single file (.mht)",
    xml: "XML",
    binary: "not text",
  },
};
