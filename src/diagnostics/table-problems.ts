import type { Problem } from "./problem";

/** What can be said of the tables of a plan (計畫表格) when they are read. */
export const TABLE_PROBLEMS = {
  "value-doubtful": {
    severity: "warning",
    words: {
      "zh-TW": ({ column, found }) =>
        `${VALUES_ZH[column]}讀成「${found}」，似由數個儲存格併成；請與原文件核對，並於資料中分開。`,
      en: ({ column, found }) =>
        `The ${column} was read as "${found}", which looks like several cells in one; compare it with the document and part them in the data.`,
    },
  } satisfies Problem<{ column: "deadline" | "unit" | "action"; found: string }>,
  "value-misplaced": {
    severity: "warning",
    words: {
      "zh-TW": ({ found }) => `作法讀成「${found}」，似為完成期限，儲存格可能錯置；請與原文件核對這一列。`,
      en: ({ found }) =>
        `An action was read as "${found}", which looks like a deadline: its cells may be misplaced; compare this row with the document.`,
    },
  } satisfies Problem<{ found: string }>,
  "unpaired-parts": {
    severity: "warning",
    words: {
      "zh-TW": ({ criterion, column, found, expected, surplus }) =>
        `「${criterion}」有${expected}項作法，「${column}」卻有${found}項；${pairedZh(surplus)}，請核對原文件。`,
      en: ({ criterion, column, found, expected, surplus }) =>
        `"${criterion}" has ${expected} action(s), but ${found} under "${column}"; ${pairedEn(surplus)}: compare the document.`,
    },
  } satisfies Problem<{ criterion: string; column: string; found: number; expected: number; surplus: number }>,
  "action-placeholder": {
    severity: "warning",
    words: {
      "zh-TW": ({ criterion, found, isDitto }) =>
        isDitto
          ? `「${criterion}」的作法欄為「${found}」，已照原文保留；請寫明作法，以免無從得知所指。`
          : `「${criterion}」的作法欄為「${found}」，視為沒有作法；請補列作法，確不適用者，請敘明理由。`,
      en: ({ criterion, found, isDitto }) =>
        isDitto
          ? `The action of "${criterion}" is "${found}", which was kept as printed: write the action out.`
          : `In place of actions "${criterion}" has "${found}", so it has none: add them, or say why they do not apply.`,
    },
  } satisfies Problem<{ criterion: string; found: string; isDitto: boolean }>,
  "read-from-above": {
    severity: "info",
    words: {
      "zh-TW": ({ criterion, columns }) =>
        `「${criterion}」的${columns.map((column) => `「${column}」`).join("、")}欄為「同上」，已讀為上一列的內容；增刪列次後所指即不同，請寫明內容。`,
      en: ({ criterion, columns }) =>
        `"${criterion}" says "the same as above" (同上) under ${columns.map((column) => `"${column}"`).join(" and ")}, and was read so; write it out, for it means something else once a row is added or removed.`,
    },
  } satisfies Problem<{ criterion: string; columns: readonly string[] }>,
  "lines-joined": {
    severity: "info",
    words: {
      "zh-TW": ({ lines, found }) =>
        `「${found}」原為 ${lines} 段，因前段語句未完（換行或換頁所致），已接為同一項作法；請核對，如係不同作法，請分別編號。`,
      en: ({ lines, found }) =>
        `"${found}" stood in ${lines} paragraphs, of which the first break off (a line or page ended); they were read as one action. Check it, and number the actions if they are several.`,
    },
  } satisfies Problem<{ lines: number; found: string }>,
  "unknown-label": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, framework, near }) =>
        `評核架構 ${framework} 沒有「${found}」，已照原文保留；${near === "" ? "請核對項目名稱" : `最接近的是「${near}」，如係誤植請更正`}。`,
      en: ({ found, framework, near }) =>
        `The framework ${framework} has no "${found}", which was kept as printed; ${near === "" ? "check the label" : `closest is "${near}": correct it if it was misprinted`}.`,
    },
  } satisfies Problem<{ found: string; framework: string; near: string }>,
  "unassigned-labels": {
    severity: "warning",
    words: {
      "zh-TW": ({ labels, groups }) =>
        `同一格內有${labels.length}個項目（${labels.map((label) => `「${label}」`).join("、")}），作法卻分為${groups}組；已依序歸入，請核對各項作法所屬項目。`,
      en: ({ labels, groups }) =>
        `One cell names ${labels.length} criteria (${labels.map((label) => `"${label}"`).join(", ")}), but the actions come in ${groups} group(s); they were assigned in order: check which belong to which.`,
    },
  } satisfies Problem<{ labels: readonly string[]; groups: number }>,
  "row-without-criterion": {
    severity: "warning",
    words: {
      "zh-TW": ({ found }) =>
        `「${found}」這一列看不出屬於哪個評核項目，未讀入計畫；請在表格補列項目名稱，或自行填入。`,
      en: ({ found }) =>
        `The row "${found}" belongs to no criterion that is printed and was not read; add the criterion to the table, or fill the row in.`,
    },
  } satisfies Problem<{ found: string }>,
  "row-not-read": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `表格中「${found}」這一列不是項目也不是作法，未讀入計畫，列於未讀內容。`,
      en: ({ found }) =>
        `The row "${found}" of the table is neither a criterion nor an action; it is among what was not read.`,
    },
  } satisfies Problem<{ found: string }>,
  "column-without-place": {
    severity: "info",
    words: {
      "zh-TW": ({ column, kind, near, count }) =>
        `${column === "" ? "沒有欄名的一欄" : `「${column}」欄`}有${count}格文字，${UNPLACED_ZH[kind]}，未讀入，列於未讀內容；${whatToDoZh(column, kind, near)}。`,
      en: ({ column, kind, near, count }) =>
        `${column === "" ? "A column without a name" : `The column "${column}"`} has text in ${count} cell(s), ${UNPLACED_EN[kind]}; it is among what was not read: ${whatToDoEn(column, kind, near)}.`,
    },
  } satisfies Problem<{ column: string; kind: UnplacedKind; near: readonly string[]; count: number }>,
  "different-points": {
    severity: "warning",
    words: {
      "zh-TW": ({ criterion, found, kept }) =>
        `「${criterion}」先印為${kept}分，後又印為${found}分；已採前者，請更正其一。`,
      en: ({ criterion, found, kept }) =>
        `"${criterion}" is printed first with ${kept} points and then with ${found}; the first was kept: correct one.`,
    },
  } satisfies Problem<{ criterion: string; found: number; kept: number }>,
  "table-in-cell": {
    severity: "info",
    words: {
      "zh-TW": ({ found }) => `儲存格內另有表格（「${found}」），其文字未讀入計畫，列於未讀內容。`,
      en: ({ found }) => `A cell contains another table ("${found}"); its words are among what was not read.`,
    },
  } satisfies Problem<{ found: string }>,
  "table-not-read": {
    severity: "warning",
    words: {
      "zh-TW": ({ heads, more, rows, characters }) =>
        `首列為${heads.map((head) => `「${head}」`).join("、")}${more > 0 ? `等${heads.length + more}格` : ""}的表格（${rows}列、${characters}字）不是可辨識的計畫表格，全表未讀入，列於未讀內容；如屬計畫內容，請將欄名改為「評核指標」、「預期作法」、「完成期限」等通用名稱後再讀，如為附件則不必處理。`,
      en: ({ heads, more, rows, characters }) =>
        `The table that begins with ${heads.map((head) => `"${head}"`).join(", ")}${more > 0 ? ` and ${more} more cell(s)` : ""} (${rows} row(s), ${characters} characters) is not recognised as a plan table; all of it is among what was not read. If it belongs to the plan, name its columns as usual, such as 評核指標, 預期作法 and 完成期限, and read it again; an attachment can stay as it is.`,
    },
  } satisfies Problem<{ heads: readonly string[]; more: number; rows: number; characters: number }>,
} as const;

/** The codes of everything that reading the tables of a plan can say. */
export type TableProblemCode = keyof typeof TABLE_PROBLEMS;

const VALUES_ZH = { unit: "承辦單位", deadline: "完成期限", action: "作法" } as const;

function pairedZh(surplus: number): string {
  return surplus === 0
    ? "已依編號或順序配對，其餘作法從缺"
    : `已依編號或順序配對，多出的${surplus}項未讀入，列於未讀內容`;
}

function pairedEn(surplus: number): string {
  return surplus === 0
    ? "they were paired by number or order and the other actions have none"
    : `they were paired by number or order and the ${surplus} left over are among what was not read`;
}

/** Why a column was not read. */
type UnplacedKind = "no-field" | "repeated" | "unknown";

const UNPLACED_ZH: Readonly<Record<UnplacedKind, string>> = {
  "no-field": "計畫資料沒有對應的欄位",
  repeated: "另有一欄的內容與其同類",
  unknown: "無法由欄名得知其內容",
};

const UNPLACED_EN: Readonly<Record<UnplacedKind, string>> = {
  "no-field": "for which a plan has no field",
  repeated: "and another column holds the same kind of thing",
  unknown: "and its name does not say what it holds",
};

function whatToDoZh(column: string, kind: UnplacedKind, near: readonly string[]): string {
  if (kind === "no-field") return "如屬計畫內容，請移至作法等欄，否則不必處理";
  if (kind === "repeated") return "請併為一欄後再讀";
  if (near.length === 0) return "如屬計畫內容，請併入其他欄後再讀";
  const names = near.map((name) => `「${name}」`).join("、");
  return column === "" ? `請補上欄名（如${names}）後再讀` : `如為${names}，請改用該欄名後再讀`;
}

function whatToDoEn(column: string, kind: UnplacedKind, near: readonly string[]): string {
  if (kind === "no-field") return "move what belongs to the plan into another column";
  if (kind === "repeated") return "join the two columns and read it again";
  if (near.length === 0) return "move what belongs to the plan into another column and read it again";
  const names = near.map((name) => `"${name}"`).join(", ");
  return column === "" ? `name it (${names}) and read it again` : `name it ${names} if it is that, and read it again`;
}
