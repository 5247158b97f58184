import { formatName } from "./format-name";
import type { Problem } from "./problem";
import { unreadableAdvice } from "./unreadable-advice";
import { unreadableName } from "./unreadable-name";

/** What can be wrong with the file that a document (文件) is kept in, or was passed over when it was taken out. */
export const DOCUMENT_PROBLEMS = {
  // The zip archive that a Word or OpenDocument file is.
  "damaged-archive": {
    severity: "error",
    words: {
      "zh-TW": ({ part }) =>
        `檔案${part === "" ? "" : `內的「${part}」`}不完整或已毀損，無法開啟；請重新取得檔案，或以文書軟體開啟後另存新檔。`,
      en: ({ part }) =>
        `The file ${part === "" ? "" : `or its part "${part}" `}is incomplete or damaged; get it again, or open it in a word processor and save it anew.`,
    },
  } satisfies Problem<{ part: string }>,
  "expands-too-far": {
    severity: "error",
    words: {
      "zh-TW": ({ part, megabytes, ratio }) =>
        `「${part}」解壓縮後異常龐大（超過 ${megabytes} MB，或為壓縮時的 ${ratio} 倍以上），可能是惡意檔案，未予讀取；請確認檔案來源，並請提供者重新存檔。`,
      en: ({ part, megabytes, ratio }) =>
        `"${part}" is abnormally large once unpacked (over ${megabytes} MB, or ${ratio} times its packed size) and was not read, as it may be an attack; check where the file comes from and have it saved anew.`,
    },
  } satisfies Problem<{ part: string; megabytes: number; ratio: number }>,
  "password-protected": {
    severity: "error",
    words: {
      "zh-TW": () => "檔案設有密碼，無法讀取；請以文書軟體輸入密碼開啟，取消密碼後另存新檔。",
      en: () => "The file is protected by a password; open it in a word processor, remove the password and save it.",
    },
  } satisfies Problem<Record<never, never>>,
  "legacy-office-file": {
    severity: "error",
    words: {
      "zh-TW": ({ format, expected }) =>
        `內容為${formatName("zh-TW", format)}，不是 .${expected} 檔，改副檔名並不會轉換內容；請以文書軟體開啟後另存為 .${expected}。`,
      en: ({ format, expected }) =>
        `This is ${formatName("en", format)}, not a .${expected} file; renaming does not convert it: open it in a word processor and save it as .${expected}.`,
    },
  } satisfies Problem<{ format: string; expected: string }>,
  "other-document": {
    severity: "error",
    words: {
      "zh-TW": ({ found, expected }) =>
        `內容為${formatName("zh-TW", found)}，不是 .${expected} 文件；${ADVICE["zh-TW"][adviceFor(found)]}。`,
      en: ({ found, expected }) =>
        `This is ${formatName("en", found)}, not a .${expected} document; ${ADVICE.en[adviceFor(found)]}.`,
    },
  } satisfies Problem<{ found: string; expected: string }>,
  "document-part-missing": {
    severity: "error",
    words: {
      "zh-TW": ({ part }) => `檔案缺少存放本文的「${part}」，可能未存檔完整；請以文書軟體開啟後另存新檔。`,
      en: ({ part }) =>
        `The file lacks "${part}", which should hold its text; open it in a word processor and save it anew.`,
    },
  } satisfies Problem<{ part: string }>,
  // The XML parts within it.
  "malformed-xml": {
    severity: "error",
    words: {
      "zh-TW": ({ part }) => `檔案內的「${part}」不是正確的 XML，無法讀取本文；請以文書軟體開啟後另存新檔。`,
      en: ({ part }) =>
        `The part "${part}" is not well-formed XML, so the text cannot be read; open the file in a word processor and save it anew.`,
    },
  } satisfies Problem<{ part: string }>,
  "nested-too-deep": {
    severity: "error",
    words: {
      "zh-TW": ({ part, limit }) =>
        `「${part}」的內容層層包覆超過 ${limit} 層，未予讀取；請移除多層巢狀的表格後另存新檔。`,
      en: ({ part, limit }) =>
        `"${part}" is nested more than ${limit} levels deep and was not read; remove tables within tables and save it anew.`,
    },
  } satisfies Problem<{ part: string; limit: number }>,
  "too-many-elements": {
    severity: "error",
    words: {
      "zh-TW": ({ part, limit }) => `「${part}」的內容超過 ${limit} 個元素，未予讀取；請將文件分成數個檔案後再試。`,
      en: ({ part, limit }) =>
        `"${part}" consists of more than ${limit} elements and was not read; split the document into several files.`,
    },
  } satisfies Problem<{ part: string; limit: number }>,
  "entities-not-expanded": {
    severity: "warning",
    words: {
      "zh-TW": ({ part, count }) =>
        `「${part}」用了 ${count} 個自訂實體；為安全起見未予展開，保留原字樣（如「&名稱;」），請確認該處文字。`,
      en: ({ part, count }) =>
        `"${part}" uses ${count} custom entities, which are not expanded for safety and stay as written (as in "&name;"); check the text there.`,
    },
  } satisfies Problem<{ part: string; count: number }>,
  "part-left-out": {
    severity: "warning",
    words: {
      "zh-TW": ({ part, reason }) =>
        `檔案內的「${part}」無法讀取（${LEFT_OUT["zh-TW"][reason] ?? reason}），其內容（如自動編號、註腳或頁首）未納入；請以文書軟體開啟後另存新檔再試。`,
      en: ({ part, reason }) =>
        `The part "${part}" could not be read (${LEFT_OUT.en[reason] ?? reason}) and what it holds, such as automatic numbers, notes or headers, is missing; save the file anew and try again.`,
    },
  } satisfies Problem<{ part: string; reason: string }>,
  // What is not text, or is passed over.
  "empty-document": {
    severity: "error",
    words: {
      "zh-TW": ({ pictures }) =>
        pictures > 0
          ? `文件沒有文字，只有 ${pictures} 張圖片，可能是掃描檔；請先以文字辨識（OCR）取得文字，再另存新檔。`
          : "文件沒有任何文字；請確認是否選對檔案並已存檔。",
      en: ({ pictures }) =>
        pictures > 0
          ? `The document has no text, only pictures (${pictures}); if it was scanned, have its text recognised (OCR) and save that.`
          : "The document has no text at all; check that it is the right file and was saved.",
    },
  } satisfies Problem<{ pictures: number }>,
  "pictures-not-read": {
    severity: "warning",
    words: {
      "zh-TW": ({ count }) => `文件有 ${count} 張圖片或圖表，其中的文字不會讀取；如載有計畫內容，請改以文字寫入文件。`,
      en: ({ count }) =>
        `Pictures or charts are not read (${count} here); if they carry content of the plan, write it into the document as text.`,
    },
  } satisfies Problem<{ count: number }>,
  "embedded-content-not-read": {
    severity: "warning",
    words: {
      "zh-TW": ({ count }) => `文件嵌入或連結了 ${count} 份其他文件，其內容未讀取；請將內容直接貼入文件。`,
      en: ({ count }) =>
        `Other documents embedded or linked in this one are not read (${count} here); paste their content into it.`,
    },
  } satisfies Problem<{ count: number }>,
  "comments-left-out": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) => `文件有 ${count} 則註解，不屬本文，未納入。`,
      en: ({ count }) => `Comments are no part of the text and were left out (${count} here).`,
    },
  } satisfies Problem<{ count: number }>,
  "changes-accepted": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) =>
        `文件有 ${count} 處尚未接受的追蹤修訂，已視同全部接受（保留新增、略去刪除）；請確認後於文書軟體接受或拒絕修訂。`,
      en: ({ count }) =>
        `Tracked changes are still open (${count} here) and were read as if accepted: insertions kept, deletions dropped; accept or reject them in the word processor.`,
    },
  } satisfies Problem<{ count: number }>,
  "notes-not-read": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) =>
        `文件有 ${count} 則註腳，不屬計畫本文，未讀入計畫，列於未讀內容；如屬計畫內容，請移入本文。`,
      en: ({ count }) =>
        `Footnotes and endnotes are no part of the plan and are among what was not read (${count} here); move what belongs to the plan into the text.`,
    },
  } satisfies Problem<{ count: number }>,
  "concealed-text-left-out": {
    severity: "info",
    words: {
      "zh-TW": ({ count }) => `文件有 ${count} 處設為隱藏、不顯示的內容，未納入；如屬計畫內容，請改為顯示後再試。`,
      en: ({ count }) =>
        `Parts of the document are hidden (${count}) and were left out; if they belong to the plan, have them shown.`,
    },
  } satisfies Problem<{ count: number }>,
  "symbols-unknown": {
    severity: "warning",
    words: {
      "zh-TW": ({ font, count }) =>
        `有 ${count} 個符號字型（如「${font}」）的符號無法辨識，以「\uFFFD」表示；請改用一般文字或符號。`,
      en: ({ font, count }) =>
        `Signs of fonts of symbols (${count}, as of "${font}") are unknown and stand as "\uFFFD"; use ordinary signs.`,
    },
  } satisfies Problem<{ font: string; count: number }>,
  "table-too-large": {
    severity: "warning",
    words: {
      "zh-TW": ({ rows, columns, others }) =>
        `有一個 ${rows} 列、${columns} 欄的表格過大${others > 0 ? `（另有 ${others} 個亦同）` : ""}，只讀取文字，不保留表格形式；請將表格分成數個。`,
      en: ({ rows, columns, others }) =>
        `A table of ${rows} rows and ${columns} columns is too large and was read as plain text${others > 0 ? `, and ${others} more so` : ""}; split it into several.`,
    },
  } satisfies Problem<{ rows: number; columns: number; others: number }>,
  "repetition-cut": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, limit, others }) =>
        `表格宣告同一列或同一欄重複 ${found} 次，只讀取前 ${limit} 次${others > 0 ? `（另有 ${others} 處亦同）` : ""}；請刪除多餘的空白列。`,
      en: ({ found, limit, others }) =>
        `A table repeats a row or a column ${found} times, of which ${limit} were read${others > 0 ? ` (${others} other places are like that)` : ""}; remove the surplus rows.`,
    },
  } satisfies Problem<{ found: number; limit: number; others: number }>,
  "number-text-cut": {
    severity: "info",
    words: {
      "zh-TW": ({ count, limit }) =>
        `有 ${count} 個段落的自動編號格式過長，只取前 ${limit} 個字；請於文書軟體修正編號格式。`,
      en: ({ count, limit }) =>
        `The pattern of the automatic number is too long in ${count} paragraphs and was cut to ${limit} characters; correct it in the word processor.`,
    },
  } satisfies Problem<{ count: number; limit: number }>,
  "number-format-unknown": {
    severity: "info",
    words: {
      "zh-TW": ({ format }) => `自動編號的格式「${format}」無法辨識，已改以阿拉伯數字表示；請核對編號。`,
      en: ({ format }) =>
        `The format "${format}" of automatic numbers is unknown and they are given in digits; check the numbers.`,
    },
  } satisfies Problem<{ format: string }>,
  // Web pages, Markdown and plain text.
  "inner-tables-as-text": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, limit }) =>
        `表格內又有表格，超過 ${limit} 層的 ${count} 個只讀取文字，不保留表格形式；請簡化表格。`,
      en: ({ count, limit }) =>
        `Tables stand within tables; those more than ${limit} levels deep (${count}) were read as plain text. Simplify them.`,
    },
  } satisfies Problem<{ count: number; limit: number }>,
  "markup-not-closed": {
    severity: "warning",
    words: {
      "zh-TW": ({ sign, count }) =>
        `網頁標記「${sign}」沒有結尾，其後 ${count} 個字均不會顯示，未予讀取；請補上該標記的結尾後再試。`,
      en: ({ sign, count }) =>
        `The markup "${sign}" is never closed and hides the rest of the page (${count} letters), which was not read; close it and try again.`,
    },
  } satisfies Problem<{ sign: string; count: number }>,
  "surplus-cells": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, found }) =>
        `表格有 ${count} 列的儲存格多於欄名，多出的文字已併入最後一欄（如「${found}」）；如「|」是文字，請寫成「\\|」，否則請補上欄名。`,
      en: ({ count, found }) =>
        `Rows of tables (${count}) have more cells than there are columns, and what is left over was added to the last (such as "${found}"); write | as \\| where it is text, or name the column.`,
    },
  } satisfies Problem<{ count: number; found: string }>,
  "markup-kept": {
    severity: "warning",
    words: {
      "zh-TW": ({ count }) =>
        `有 ${count} 段的 Markdown 符號過多，符號保留於文字中，未作解讀；請刪除不必要的符號（如「*」「_」「[」）。`,
      en: ({ count }) =>
        `Signs of Markdown are too many in ${count} paragraphs, where they stay in the text; remove those that are not needed, such as *, _ or [.`,
    },
  } satisfies Problem<{ count: number }>,
  "markdown-levels-cut": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, limit }) =>
        `有 ${count} 行的縮排或「>」「-」等符號過多（超過 ${limit} 個字元），其餘視為文字；請減少清單或引文的層數。`,
      en: ({ count, limit }) =>
        `Lists or quotations are nested too deep on ${count} lines (over ${limit} characters of blanks and signs); the rest of the signs is read as text. Use fewer levels.`,
    },
  } satisfies Problem<{ count: number; limit: number }>,
  "markdown-not-parsed": {
    severity: "warning",
    words: {
      "zh-TW": () => "Markdown 的結構過於複雜，已改依純文字逐行讀取，表格不保留形式；請簡化後再試。",
      en: () =>
        "The Markdown is too complex and was read line by line as plain text, without its tables; simplify it and try again.",
    },
  } satisfies Problem<Record<never, never>>,
  "read-in-encoding": {
    severity: "info",
    words: {
      "zh-TW": ({ encoding }) => `檔案不是 UTF-8，已依 ${encoding} 編碼讀取；如有亂碼，請以 UTF-8 編碼另存新檔。`,
      en: ({ encoding }) =>
        `The file is not UTF-8 and was read as ${encoding}; save it again as UTF-8 if letters look wrong.`,
    },
  } satisfies Problem<{ encoding: string }>,
  "misread-encoding": {
    severity: "error",
    words: {
      "zh-TW": ({ encoding, sample }) =>
        `內容為亂碼：${encoding} 編碼的中文（應為「${sample}」等）曾被當成西歐文字開啟並存檔，未予讀取；請改用原始檔案，或重新以 ${encoding} 編碼開啟原檔，另存為 UTF-8。`,
      en: ({ encoding, sample }) =>
        `The letters are garbled: Chinese in ${encoding} (such as "${sample}") was opened as Western European and saved so. It was not read; use the original file, or open it as ${encoding} and save it as UTF-8.`,
    },
  } satisfies Problem<{ encoding: string; sample: string }>,
  "undecodable-text": {
    severity: "warning",
    words: {
      "zh-TW": ({ count, encoding, line }) =>
        `有 ${count} 個字不是有效的 ${encoding} 編碼（第一個在第 ${line} 行），以「\uFFFD」表示；請對照原件補正，並以 UTF-8 編碼另存新檔。`,
      en: ({ count, encoding, line }) =>
        `Some letters (${count}, the first on line ${line}) are not valid ${encoding} and stand as "\uFFFD"; restore them from the original and save it as UTF-8.`,
    },
  } satisfies Problem<{ count: number; encoding: string; line: number }>,
  // What is no document that can be read.
  "not-a-document": {
    severity: "error",
    words: {
      "zh-TW": ({ format, advice }) =>
        `內容為${unreadableName("zh-TW", format)}，無法讀取；${unreadableAdvice("zh-TW", advice)}。`,
      en: ({ format, advice }) =>
        `This is ${unreadableName("en", format)} and cannot be read; ${unreadableAdvice("en", advice)}.`,
    },
  } satisfies Problem<{ format: string; advice: string }>,
  "name-and-content-differ": {
    severity: "info",
    words: {
      "zh-TW": ({ named, found }) =>
        `${named.startsWith(".") ? "檔案標示" : "指定的格式"}為「${named}」，內容實為${formatName("zh-TW", found)}，已依內容讀取；請更正${named.startsWith(".") ? "副檔名" : "指定的格式"}。`,
      en: ({ named, found }) =>
        `The ${named.startsWith(".") ? "file is called" : "format given is"} "${named}", but this is really ${formatName("en", found)}, as which it was read; correct the ${named.startsWith(".") ? "ending of its name" : "format"}.`,
    },
  } satisfies Problem<{ named: string; found: string }>,
  "document-too-large": {
    severity: "error",
    words: {
      "zh-TW": ({ megabytes }) => `文件超過 ${megabytes} MB，未予讀取；請確認是否為計畫文件，或分成數個檔案。`,
      en: ({ megabytes }) =>
        `The document is larger than ${megabytes} MB and was not read; is it a plan? Split it into several files.`,
    },
  } satisfies Problem<{ megabytes: number }>,
} as const;

/** The codes of what can be said of the file of a document. */
export type DocumentProblemCode = keyof typeof DOCUMENT_PROBLEMS;

type Advice = "rename" | "copy" | "unpack" | "convert";

function adviceFor(found: string): Advice {
  if (found === "docx" || found === "odt") return "rename";
  if (found === "zip" || found === "gzip" || found === "rar" || found === "7z") return "unpack";
  return found === "xlsx" || found === "ods" || found === "pptx" || found === "odp" ? "copy" : "convert";
}

const ADVICE: Readonly<Record<"zh-TW" | "en", Readonly<Record<Advice, string>>>> = {
  "zh-TW": {
    rename: "請更正副檔名後再試",
    copy: "計畫請以文書軟體編寫；如內容為評分表，請另存為 CSV UTF-8",
    unpack: "請先解壓縮，再讀取其中的文件",
    convert: "請確認檔案，或以文書軟體開啟後另存新檔",
  },
  en: {
    rename: "correct the ending of its name and try again",
    copy: "write plans in a word processor; save a score sheet as CSV UTF-8",
    unpack: "unpack it first and read the document in it",
    convert: "check the file, or open it in a word processor and save it anew",
  },
};

const LEFT_OUT: Readonly<Record<"zh-TW" | "en", Readonly<Record<string, string>>>> = {
  "zh-TW": {
    "damaged-archive": "已毀損",
    "expands-too-far": "異常龐大",
    "malformed-xml": "不是正確的 XML",
    "nested-too-deep": "包覆層數過多",
    "too-many-elements": "元素過多",
    "password-protected": "已加密",
  },
  en: {
    "damaged-archive": "damaged",
    "expands-too-far": "abnormally large",
    "malformed-xml": "not well-formed XML",
    "nested-too-deep": "nested too deep",
    "too-many-elements": "too many elements",
    "password-protected": "encrypted",
  },
};
