import { englishName, type NamedCriterion } from "./criterion-name";
import type { Problem } from "./problem";

/** What can be said of a table of marks. */
export const SHEET_TABLE_PROBLEMS = {
  "plain-text": {
    severity: "error",
    words: {
      "zh-TW": () =>
        "內容為一般文字，不是評分表；評分表請存為 JSON 或「CSV UTF-8」後再計分，如為計畫，請改用審查計畫的功能。",
      en: () =>
        'This is plain text, no score sheet; save a score sheet as JSON or "CSV UTF-8", and if it is a plan, check it instead.',
    },
  } satisfies Problem<Record<never, never>>,
  "broken-quotes": {
    severity: "error",
    words: {
      "zh-TW": ({ row }) => `第 ${row} 列的雙引號不成對，其後各欄可能誤讀；請檢查該列的「"」。`,
      en: ({ row }) =>
        `The quotes in row ${row} do not pair up, so cells after them may be wrong; check its quotation marks.`,
    },
  } satisfies Problem<{ row: number }>,
  "unknown-framework-named": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found, known }) => `${cell}：查無評核架構「${found}」；可用的有：${known.join("、")}。`,
      en: ({ cell, found, known }) => `${cell}: there is no framework "${found}"; known are: ${known.join(", ")}.`,
    },
  } satisfies Problem<{ cell: string; found: string; known: readonly string[] }>,
  "no-criteria": {
    severity: "error",
    words: {
      "zh-TW": ({ framework, cell, found, near }) =>
        `找不到「${framework}」的評核項目；${near === "" ? "首欄或標題列應為其項目名稱或代碼，請與該架構的空白評分表對照。" : `${cell}的「${found}」是否為「${near}」？`}`,
      en: ({ framework, cell, found, near }) =>
        `No criteria of "${framework}" were found; ${near === "" ? "the first column or the header should name them: compare with a blank sheet of it." : `is "${found}" in ${cell} meant to be "${near}"?`}`,
    },
  } satisfies Problem<{ framework: string; cell: string; found: string; near: string }>,
  "no-marks-column": {
    severity: "error",
    words: {
      "zh-TW": () => "沒有評分欄；請在項目右側加一欄（項目橫列者，在下方加一列），並註明委員或機關名稱。",
      en: () =>
        "There is no column of marks; add one beside the criteria (a row below where they run across), headed by the name of the judge or the office.",
    },
  } satisfies Problem<Record<never, never>>,
  "group-row-filled": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell, label, found }) =>
        `${cell}：「${label}」為小計列，所填「${found}」不採計；分數由其下各項計算。`,
      en: ({ cell, found, ...criterion }) =>
        `${cell}: "${englishName(criterion)}" is a subtotal, so "${found}" does not count; it is computed from what is under it.`,
    },
  } satisfies Problem<NamedCriterion & { cell: string; found: string }>,
  "total-row-filled": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：合計「${found}」不採用；總分由程式重新計算，不必填寫。`,
      en: ({ cell, found }) => `${cell}: the total "${found}" is not used; it is computed anew.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "duplicate-row": {
    severity: "error",
    words: {
      "zh-TW": ({ label, count, cells }) =>
        `「${label}」評了 ${count} 次（${cells.join("、")}），均不採計；請只保留一個。`,
      en: ({ count, cells, ...criterion }) =>
        `"${englishName(criterion)}" is marked ${count} times (${cells.join(", ")}): none counts; keep one.`,
    },
  } satisfies Problem<NamedCriterion & { count: number; cells: readonly string[] }>,
  "labels-disagree": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, labels }) =>
        `${cell}：同一列寫了不同的項目（${labels.join("、")}），該列不採計；請更正名稱或代碼。`,
      en: ({ cell, labels }) =>
        `${cell}: the row names different criteria (${labels.join(", ")}) and does not count; correct the name or the id.`,
    },
  } satisfies Problem<{ cell: string; labels: readonly string[] }>,
  "points-differ-from-framework": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, label, found, expected }) =>
        `${cell}：「${label}」配分為「${found}」，評核架構為 ${expected} 分；計分依評核架構，請確認評核架構是否選對。`,
      en: ({ cell, found, expected, ...criterion }) =>
        `${cell}: "${englishName(criterion)}" is worth "${found}" here and ${expected} in the framework, which counts; is it the right framework?`,
    },
  } satisfies Problem<NamedCriterion & { cell: string; found: string; expected: string }>,
  "duplicate-header": {
    severity: "warning",
    words: {
      "zh-TW": ({ name, count, cells }) =>
        `「${name}」有 ${count} 份評分（${cells.join("、")}）；各份分別計分，請確認是否重複。`,
      en: ({ name, count, cells }) =>
        `"${name}" has ${count} sets of marks (${cells.join(", ")}); each is scored on its own. Is one a copy?`,
    },
  } satisfies Problem<{ name: string; count: number; cells: readonly string[] }>,
  "headless-marks": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell }) => `${cell} 所在欄沒有標題，仍予計分；請補上委員或機關名稱。`,
      en: ({ cell }) =>
        `The marks at ${cell} have no heading and are scored all the same; add the name of the judge or the office.`,
    },
  } satisfies Problem<{ cell: string }>,
  "text-column": {
    severity: "warning",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：「${found}」欄內沒有分數，未採用；如為評分欄，請填數字、「未評」或「不適用：理由」。`,
      en: ({ cell, found }) =>
        `${cell}: the column "${found}" holds no marks and is not used; if it should, write numbers, "not assessed", or "n/a: reason".`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "row-too-long": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：此列比標題列長，多出「${found}」，各欄可能錯位，整列不採計；請檢查該列是否多了逗號（數字請勿加千分位逗號），或為該欄加上標題。`,
      en: ({ cell, found }) =>
        `${cell}: the row is longer than the headings by "${found}", so its cells may have slipped and none of its marks counts; is there a comma too many (write numbers without any), or a heading too few?`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "points-column-inferred": {
    severity: "info",
    words: {
      "zh-TW": ({ cell }) =>
        `${cell} 所在欄沒有標題，且與評核架構的配分完全相同，已視為配分，不計分；如為評分，請補上標題。`,
      en: ({ cell }) =>
        `The column of ${cell} has no heading and repeats the points of the framework, so it is taken for them and not scored; give it a heading if it holds marks.`,
    },
  } satisfies Problem<{ cell: string }>,
  "metadata-repeated": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, name }) => `${cell}：「${name}」前面已經填寫，此處不採用；請只保留一個。`,
      en: ({ cell, name }) => `${cell}: "${name}" was given before and is not used here; keep one.`,
    },
  } satisfies Problem<{ cell: string; name: string }>,
  "agency-missing": {
    severity: "warning",
    words: {
      "zh-TW": ({ rocYear }) => `只有年度（${rocYear}）而無機關，評分結果將不載年度；請在評分表加註「機關」。`,
      en: ({ rocYear }) =>
        `There is a year (${rocYear}) but no office, so the scorecard will not name the year; add "office" to the sheet.`,
    },
  } satisfies Problem<{ rocYear: number }>,
  "unknown-scale": {
    severity: "error",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：計分方式「${found}」無法辨識，暫依配分計分；請填「配分」或「百分」。`,
      en: ({ cell, found }) =>
        `${cell}: the scale "${found}" is unknown and points are assumed; write "points" or "percent".`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "reason-unplaced": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) =>
        `${cell}：該項未評分，說明「${found}」不會載入評分結果；如為不適用，請在評分欄填「不適用：理由」。`,
      en: ({ cell, found }) =>
        `${cell}: there is no mark here, so the remark "${found}" will not appear in the scorecard; for what does not apply, write "n/a: reason" as the mark.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "remark-shared": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：說明「${found}」為各欄共用，看不出屬哪一欄，未採用；請各欄另設說明欄。`,
      en: ({ cell, found }) =>
        `${cell}: the remark "${found}" stands beside several columns of marks and is not used; give each its own.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
  "unplaced-text": {
    severity: "info",
    words: {
      "zh-TW": ({ cell, found }) => `${cell}：「${found}」不屬評分表的任何欄位，未採用；如為評分資料，請移至正確欄位。`,
      en: ({ cell, found }) =>
        `${cell}: "${found}" belongs to no part of a score sheet and is not used; if it matters, move it to where it belongs.`,
    },
  } satisfies Problem<{ cell: string; found: string }>,
} as const;
