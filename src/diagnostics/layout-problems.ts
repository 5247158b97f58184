import type { Problem } from "./problem";

/** What can be said of tables (表格) that were rebuilt from plain text. */
export const LAYOUT_PROBLEMS = {
  "cells-realigned": {
    severity: "info",
    words: {
      "zh-TW": ({ lines }) =>
        `第 ${lines.join("、")} 行的儲存格未對齊欄位名稱，已依內容（項目名稱、編號、期限、單位）歸入各欄；請核對這些列。`,
      en: ({ lines }) =>
        `The cells in ${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")} do not stand below the names of their columns and were placed by what they say (label, number, deadline, unit); check these rows.`,
    },
  } satisfies Problem<{ lines: readonly string[] }>,
  "row-rejoined": {
    severity: "info",
    words: {
      "zh-TW": ({ lines }) => `第 ${lines.join("、")} 行接續前一列未完的文字（換頁或斷行所致），已併入前一列；請核對。`,
      en: ({ lines }) =>
        `${lines.length === 1 ? "Line" : "Lines"} ${lines.join(", ")} went on with unfinished text of the row before (a page or line break) and joined it; check these rows.`,
    },
  } satisfies Problem<{ lines: readonly string[] }>,
  "tab-restored": {
    severity: "warning",
    words: {
      "zh-TW": ({ before, after }) =>
        `兩欄之間缺定位字元，已在「${before}」與「${after}」之間分開；請確認，並在原文件補上分隔。`,
      en: ({ before, after }) =>
        `The tab between two columns is missing; they were parted between "${before}" and "${after}". Check this, and add the tab.`,
    },
  } satisfies Problem<{ before: string; after: string }>,
  "label-moved": {
    severity: "info",
    words: {
      "zh-TW": ({ label }) => `「${label}」印在其後面的作法旁，已依作法編號移至第1項作法所在的列；請核對。`,
      en: ({ label }) =>
        `"${label}" is printed beside a later action; by the numbers of the actions it was moved up to the first one. Check this.`,
    },
  } satisfies Problem<{ label: string }>,
  "labels-parted": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `同一儲存格列有數個項目（${found}），已依作法重新編號之處分為數列；請核對。`,
      en: ({ found }) =>
        `One cell names several criteria (${found}); the row was parted where the numbering of the actions begins anew. Check this.`,
    },
  } satisfies Problem<{ found: string }>,
  "markup-in-text": {
    severity: "info",
    words: {
      "zh-TW": ({ found, count }) => `文字中殘留 ${count} 個網頁標記（如「${found}」），未列入內容；請自原文件刪除。`,
      en: ({ found, count }) =>
        `${count} ${count === 1 ? "tag" : "tags"} of a web page, such as "${found}", stood in the text and were left out; delete them in the document.`,
    },
  } satisfies Problem<{ found: string; count: number }>,
  "groups-differ": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found, expected }) =>
        `「${column}」欄依編號可分 ${found} 組，指標則有 ${expected} 項，數目不符，已依順序及用語配對；請逐列核對。`,
      en: ({ column, found, expected }) =>
        `The column "${column}" has ${found} ${found === 1 ? "group" : "groups"} by its numbering, but there are ${expected} criteria; they were paired by order and wording. Check every row.`,
    },
  } satisfies Problem<{ column: string; found: number; expected: number }>,
  "answers-differ": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found, expected }) =>
        `「${column}」欄有 ${found} 筆，作法則有 ${expected} 項，數目不符，已依序配對；請核對該欄。`,
      en: ({ column, found, expected }) =>
        `The column "${column}" has ${found} ${found === 1 ? "entry" : "entries"} for ${expected} actions; they were paired in order. Check the column.`,
    },
  } satisfies Problem<{ column: string; found: number; expected: number }>,
  "answers-missing": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found, expected }) =>
        `${expected} 項作法中僅 ${found} 項旁有「${column}」，其餘從缺，儲存格可能錯置；請核對該欄。`,
      en: ({ column, found, expected }) =>
        `Only ${found} of ${expected} actions ${found === 1 ? "has" : "have"} "${column}" beside them, so cells may be misplaced; check the column.`,
    },
  } satisfies Problem<{ column: string; found: number; expected: number }>,
  "parents-unclear": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found, expected }) =>
        `無法由編號或評核架構得知「${column}」欄的 ${found} 項各含下一欄 ${expected} 項中的哪幾項，已依序配對；請核對。`,
      en: ({ column, found, expected }) =>
        `Neither numbers nor a framework tell which of the ${expected} labels of the next column belong to the ${found} in "${column}"; they were paired in order. Check this.`,
    },
  } satisfies Problem<{ column: string; found: number; expected: number }>,
  // Pages of a PDF file as text.
  "cell-uncertain": {
    severity: "warning",
    words: {
      "zh-TW": ({ text, column, other }) =>
        `無法確定「${text}」屬於「${column}」欄或「${other}」欄，已歸入前者；請與原文件核對。`,
      en: ({ text, column, other }) =>
        `"${text}" may belong to the column "${column}" or to "${other}"; it was given to the former. Compare it with the document.`,
    },
  } satisfies Problem<{ text: string; column: string; other: string }>,
  "row-uncertain": {
    severity: "warning",
    words: {
      "zh-TW": ({ text, begins }) =>
        `無法確定表格是否自「${text}」起另為一列，已${begins ? "另起一列" : "併入前一列"}；請與原文件核對。`,
      en: ({ text, begins }) =>
        `A row of the table may begin with "${text}" or not; ${begins ? "a row was begun there" : "it was added to the row before"}. Compare it with the document.`,
    },
  } satisfies Problem<{ text: string; begins: boolean }>,
  "paragraph-uncertain": {
    severity: "warning",
    words: {
      "zh-TW": ({ text, column, begins }) =>
        `無法確定「${column}」欄的「${text}」是否另起一段，已${begins ? "另為一段" : "接續前段"}；請與原文件核對。`,
      en: ({ text, column, begins }) =>
        `"${text}" in the column "${column}" may begin a paragraph or not; ${begins ? "one was begun there" : "it was joined to the one before"}. Compare it with the document.`,
    },
  } satisfies Problem<{ text: string; column: string; begins: boolean }>,
  "table-uncertain": {
    severity: "warning",
    words: {
      "zh-TW": ({ column }) =>
        `「${column}」等欄的表格由文字重建，項目名稱不屬於任何已知的評核架構，且各行與欄寬不盡相合，儲存格的分界可能有誤；請與原文件逐列核對，如有 .docx、.odt 檔案，請改讀該檔。`,
      en: ({ column }) =>
        `The table of "${column}" and other columns was rebuilt from text; its labels are those of no known framework and its lines do not fit the columns well, so cells may be parted in the wrong place. Compare every row with the document, or read its .docx or .odt file if there is one.`,
    },
  } satisfies Problem<{ column: string }>,
  "strategies-differ": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found, expected }) =>
        `同一列有 ${expected} 項策略，「${column}」欄則有 ${found} 筆，數目不符，已依序配對；請核對該列。`,
      en: ({ column, found, expected }) =>
        `A row has ${expected} strategies but ${found} entries in the column "${column}"; they were paired in order. Check the row.`,
    },
  } satisfies Problem<{ column: string; found: number; expected: number }>,
} as const;

/** The codes of what can be said of rebuilding tables. */
export type LayoutProblemCode = keyof typeof LAYOUT_PROBLEMS;
