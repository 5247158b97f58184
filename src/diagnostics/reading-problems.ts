import type { Problem } from "./problem";

const LIST_ZH = { goals: "計畫目標", monitoring: "管制考核", rewards: "獎勵" } as const;

/** What can be said of a document (計畫文件) when it is read as a plan. */
export const READING_PROBLEMS = {
  "no-title": {
    severity: "warning",
    words: {
      "zh-TW": () =>
        "找不到計畫名稱；應在文件開頭單獨成行，例如「○○戶政事務所107年度提升服務品質執行計畫」，請補列或自行填入。",
      en: () =>
        'No title of the plan was found; it should be a line of its own at the beginning, such as "○○戶政事務所107年度提升服務品質執行計畫"; add it there or fill it in.',
    },
  } satisfies Problem<Record<never, never>>,
  "no-agency": {
    severity: "error",
    words: {
      "zh-TW": () => "找不到機關名稱；應載於計畫名稱之首、封面或「機關名稱：」欄，請補列或自行填入。",
      en: () =>
        "No name of an office was found; it should begin the title, stand on the cover or follow 機關名稱：; add it there or fill it in.",
    },
  } satisfies Problem<Record<never, never>>,
  "agency-not-filled-in": {
    severity: "error",
    words: {
      "zh-TW": ({ found }) => `機關名稱「${found}」含有「○○」等符號，尚未填寫完整；請填入機關全銜。`,
      en: ({ found }) => `The name of the office, "${found}", still has signs such as ○○ in it; fill in the full name.`,
    },
  } satisfies Problem<{ found: string }>,
  "no-year": {
    severity: "error",
    words: {
      "zh-TW": () => "找不到計畫年度；應載於計畫名稱，例如「107年度」，請補列或自行填入。",
      en: () =>
        'No year of the plan was found; it should stand in the title, as in "107年度"; add it there or fill it in.',
    },
  } satisfies Problem<Record<never, never>>,
  "year-inferred": {
    severity: "info",
    words: {
      "zh-TW": ({ year, found }) => `計畫名稱未載年度，已依「${found}」推定為${year}年度；請確認。`,
      en: ({ year, found }) => `The title names no year; ${year} was concluded from "${found}": confirm it.`,
    },
  } satisfies Problem<{ year: number; found: string }>,
  "several-plans": {
    severity: "error",
    words: {
      "zh-TW": ({ titles }) =>
        `文件內有不同機關或年度的計畫名稱：${titles.map((title) => `「${title}」`).join("、")}，計畫名稱、機關及年度以第一個為準；如為數份計畫，請分成數個檔案再讀取。`,
      en: ({ titles }) =>
        `The document has titles of different offices or years: ${titles.map((title) => `"${title}"`).join(", ")}; title, office and year are those of the first: if these are several plans, put each into a file of its own.`,
    },
  } satisfies Problem<{ titles: readonly string[] }>,
  "repeated-plan": {
    severity: "warning",
    words: {
      "zh-TW": ({ title, repeated }) =>
        `「${title}」及其章節（${repeated.map((each) => `「${each}」`).join("、")}）在文件內出現兩次，其內容及各列一併讀入同一份計畫；如為重複貼上，請刪去一份，如為兩個版本，請分成兩個檔案再讀取。`,
      en: ({ title, repeated }) =>
        `"${title}" and its sections (${repeated.map((each) => `"${each}"`).join(", ")}) stand in the document twice, and everything in them was read into one plan: delete one copy, or put two versions into files of their own.`,
    },
  } satisfies Problem<{ title: string; repeated: readonly string[] }>,
  "no-plan-table": {
    severity: "warning",
    words: {
      "zh-TW": () =>
        "找不到載明評核項目與作法的表格，各評核項目及作法未能讀入；請確認表格是否為圖片、欄名是否為「評核指標」、「預期作法」等通用名稱。以條列方式（如「一、基礎服務（一）服務友善」）撰寫者，各項目名稱應與評核架構一致，並各自成行。",
      en: () =>
        "No table of criteria and actions was found, so the plan has no entries; check whether the table is a picture, and whether its columns are named as usual, such as 評核指標 and 預期作法. A plan without a table is read where each criterion has a line of its own and is named as in the framework.",
    },
  } satisfies Problem<Record<never, never>>,
  "list-read": {
    severity: "info",
    words: {
      "zh-TW": ({ entries }) =>
        `計畫內容未以表格而以條列方式撰寫，已依項目名稱讀為 ${entries} 列，各項目之下的段落視為作法；請核對項目與作法是否讀對，或改以表格呈現。`,
      en: ({ entries }) =>
        `The plan has no table but a list; by the names of criteria it was read as ${entries} rows, with the paragraphs below each as its actions. Check them, or put the plan into a table.`,
    },
  } satisfies Problem<{ entries: number }>,
  "table-in-section": {
    severity: "warning",
    words: {
      "zh-TW": ({ title, sections, characters, examples }) =>
        `「${title}」${sections === 1 ? "一節" : `等${sections}節`}的文字共${characters}字似為評核項目的表格或條列（如${examples.map((each) => `「${each}」`).join("、")}），未能讀成列（entries），留在章節的文字（sections）中；表格請改讀 .docx 或 .odt 檔，只有 PDF 檔時請依閱讀順序重新取出文字（例如 pdftotext -raw），條列請改以表格呈現。`,
      en: ({ title, sections, characters, examples }) =>
        `${characters} characters of text in the ${sections === 1 ? `section "${title}"` : `${sections} sections from "${title}" on`} look like a table or a list of criteria (${examples.map((each) => `"${each}"`).join(", ")}); they could not be read as entries and stay in the text of \`sections\`. Of a table read the .docx or .odt file, or, where there is only a PDF, take its text out again in the order of reading, as pdftotext -raw does; put a list into a table.`,
    },
  } satisfies Problem<{ title: string; sections: number; characters: number; examples: readonly string[] }>,
  "list-misnumbered": {
    severity: "warning",
    words: {
      "zh-TW": ({ field, found }) =>
        `${LIST_ZH[field]}各段的編號依序為「${found}」，有重複、跳號或次序顛倒；編號未存入計畫資料，請於原文件核對有無漏列並更正。`,
      en: ({ field, found }) =>
        `The numbers in \`${field}\` read "${found}": one is repeated, skipped or out of order. The plan keeps the texts without their numbers; check in the document whether something is left out, and correct it there.`,
    },
  } satisfies Problem<{ field: keyof typeof LIST_ZH; found: string }>,
  "list-number-signs": {
    severity: "info",
    words: {
      "zh-TW": ({ field, marks, count }) =>
        `${LIST_ZH[field]}的編號${marks.map((each) => `「${each}」`).join("、")}${count > marks.length ? `等${count}處` : ""}標點重複；編號未存入計畫資料，請於原文件刪去多餘的標點（「（一）」之後不加「、」）。`,
      en: ({ field, marks, count }) =>
        `In \`${field}\` ${count === 1 ? "the number" : `${count} numbers, such as`} ${marks.map((each) => `"${each}"`).join(", ")}${count === 1 ? " ends" : ", end"} in two signs. The plan keeps the texts without their numbers; take the second sign out in the document (nothing follows （一）).`,
    },
  } satisfies Problem<{ field: keyof typeof LIST_ZH; marks: readonly string[]; count: number }>,
  "remark-as-monitoring": {
    severity: "info",
    words: {
      "zh-TW": ({ found, clauses }) =>
        `計畫沒有管制考核的章節，「${found}」的文字已讀入管制考核（monitoring），計${clauses}段；如非考核事項，請自資料移除。`,
      en: ({ found, clauses }) =>
        `The plan has no section on monitoring, so ${clauses === 1 ? "one clause" : `${clauses} clauses`} under "${found}" became \`monitoring\`; take them out of the data if they are about something else.`,
    },
  } satisfies Problem<{ found: string; clauses: number }>,
  "unclear-period": {
    severity: "warning",
    words: {
      "zh-TW": ({ found }) =>
        `看不出執行期程「${found}」的起訖日；已保留原文，請寫明起訖日期，例如「自${yearIn(found)}年1月1日起至${yearIn(found)}年12月31日止」。`,
      en: ({ found }) =>
        `The first and last day of the period "${found}" are not clear; its text was kept: write it as in "自${yearIn(found)}年1月1日起至${yearIn(found)}年12月31日止".`,
    },
  } satisfies Problem<{ found: string }>,
  "framework-unknown": {
    severity: "warning",
    words: {
      "zh-TW": ({ known, candidates }) =>
        candidates.length === 0
          ? `看不出計畫依循的評核架構，各項名稱照原文保留；可指定的架構：${known.join("、")}，如均不符則不必指定。`
          : `文件提及評核架構 ${candidates.join("、")} 的方案、文號或項目，但載明的項目名稱不足，無法認定，各項名稱照原文保留；請指定其中一個架構，如均不符則不必指定。`,
      en: ({ known, candidates }) =>
        candidates.length === 0
          ? `No known framework was recognised, so labels are kept as printed; one of these can be named: ${known.join(", ")}; if none fits, name none.`
          : `The document mentions a scheme, a letter or criteria of ${candidates.join(", ")}, but too few of its labels are theirs to tell, so labels are kept as printed; name one of these frameworks, or none if none fits.`,
    },
  } satisfies Problem<{ known: readonly string[]; candidates: readonly string[] }>,
  "framework-undecided": {
    severity: "warning",
    words: {
      "zh-TW": ({ candidates }) =>
        `依項目名稱無法分辨評核架構為 ${candidates.join(" 或 ")}，各項名稱照原文保留；請指定其中一個架構。`,
      en: ({ candidates }) =>
        `The labels fit ${candidates.join(" and ")} alike, so they are kept as printed; name the framework that is meant.`,
    },
  } satisfies Problem<{ candidates: readonly string[] }>,
  "evidence-disagrees": {
    severity: "warning",
    words: {
      "zh-TW": ({ found, title, framework, label, expected }) =>
        `文件引用「${found}」${found === title ? "" : `（${title}）`}，但「${label}」等項目屬「${expected}」；已採評核架構 ${framework}，請確認所引方案。`,
      en: ({ found, title, framework, label, expected }) =>
        `The document cites "${found}"${found === title ? "" : ` (${title})`}, but "${label}" and other labels belong to "${expected}"; the framework ${framework} was taken: check which scheme is meant.`,
    },
  } satisfies Problem<{ found: string; title: string; framework: string; label: string; expected: string }>,
} as const;

/** The codes of everything that reading a plan from a document can say. */
export type ReadingProblemCode = keyof typeof READING_PROBLEMS;

/** The year for an example: the first that the found words name. */
function yearIn(found: string): number {
  return Number(NAMED_YEAR.exec(found)?.groups?.year ?? 105);
}

const NAMED_YEAR = /(?<![0-9])(?<year>[0-9]{2,3})年/u;
