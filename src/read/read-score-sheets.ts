import { preview } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { INPUT_PROBLEMS } from "../diagnostics/input-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import { nounOf } from "../model/noun-of";
import { frameworksWithPoints, inferFramework } from "./infer-framework";
import { parseJson } from "./parse-json";
import { readTable } from "./read-table";
import type { SheetReading } from "./scored-sheet";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";

/**
 * Reads score sheets (評分表) from JSON, one or a list of them, or from CSV as a spreadsheet saves it: criteria down
 * the first column and a column for each judge or office, or the other way round; rows named 評核架構, 機關, 年度,
 * 委員 or 計分方式 say whose they are, 配分 is compared with the framework, subtotals and totals are left out. A blank
 * cell is a missing mark, 不適用：理由 and 未評 are what they say, and anything else that is no number is for
 * `scoreSheet` to report. The sheets are handed on unchecked.
 *
 * @example
 * const table = "評核架構,innovation-points-2010\n評核指標,配分,甲委員,乙委員\n服務場所便利性,50,45,不適用：無臨櫃業務";
 * readScoreSheets(table).sheets.map(({ sheet }) => sheet.judge) // => ["甲委員", "乙委員"]
 * readScoreSheets(table).sheets[0].sheet.marks // => { "服務場所便利性": 45 }
 * readScoreSheets(table).diagnostics // => []
 */
export function readScoreSheets(text: string, options: ReadScoreSheetsOptions = {}): ScoreSheetsReading {
  const { frameworks = FRAMEWORKS, locale, name = "" } = options;
  if (text.trim() === "") return { sheets: [], diagnostics: [diagnose(INPUT_PROBLEMS, "empty-input", {}, { locale })] };
  const isJson = /\.json$/iu.test(name) || (!/\.(?:csv|tsv)$/iu.test(name) && /^\uFEFF?\s*[[{]/u.test(text));
  if (!isJson) return readTable(text, { ...options, frameworks });
  const parsed = parseJson(text, { locale });
  if (!parsed.ok) return { sheets: [], diagnostics: parsed.diagnostics };
  const list: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const readings = list.map((sheet, index) => {
    const origin = Array.isArray(parsed.value) ? { index } : {};
    return readSheetObject(sheet, origin, { ...options, frameworks });
  });
  return {
    sheets: readings.flatMap(({ sheets }) => sheets),
    diagnostics: [...parsed.diagnostics, ...readings.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Finds the framework of one sheet object; the rest is for scoring to look at. */
export function readSheetObject(
  sheet: unknown,
  origin: SheetReading["origin"],
  { framework: told, frameworks, locale }: ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] },
): ScoreSheetsReading {
  const place = { path: origin.index === undefined ? [] : [origin.index], locale };
  if (typeof sheet !== "object" || sheet === null || Array.isArray(sheet)) {
    return { sheets: [], diagnostics: [diagnose(INPUT_PROBLEMS, "not-a-sheet", { found: preview(sheet) }, place)] };
  }
  const noun = nounOf(sheet);
  if (noun !== undefined && noun !== "score-sheet") {
    const args = { found: noun, expected: "score-sheet" } as const;
    return { sheets: [], diagnostics: [diagnose(SHAPE_PROBLEMS, "other-noun", args, place)] };
  }
  const stated = "framework" in sheet ? sheet.framework : undefined;
  if (told !== undefined) {
    const named = stated === undefined ? { ...sheet, framework: told.weighting?.of ?? told.id } : sheet;
    return { sheets: [{ sheet: named, framework: told, origin }], diagnostics: [] };
  }
  const known = frameworks.find(({ id }) => id === stated);
  if (known !== undefined) return { sheets: [{ sheet, framework: known, origin }], diagnostics: [] };
  const marks =
    "marks" in sheet && typeof sheet.marks === "object" && sheet.marks !== null ? Object.keys(sheet.marks) : [];
  const inferred = stated === undefined ? inferFramework(marks, frameworks) : undefined;
  if (inferred !== undefined) {
    const { framework, count } = inferred;
    const note = diagnose(INPUT_PROBLEMS, "framework-inferred", { framework: framework.id, count }, place);
    return { sheets: [{ sheet: { ...sheet, framework: framework.id }, framework, origin }], diagnostics: [note] };
  }
  return { sheets: [{ sheet, origin }], diagnostics: [unknownFramework(stated, frameworks, place)] };
}

function unknownFramework(
  stated: unknown,
  frameworks: readonly Framework[],
  place: { path: (string | number)[]; locale: Locale | undefined },
): Diagnostic {
  if (stated === undefined)
    return diagnose(INPUT_PROBLEMS, "framework-not-stated", { known: frameworksWithPoints(frameworks) }, place);
  const args = { found: preview(stated), known: frameworks.map(({ id }) => id) };
  return diagnose(INPUT_PROBLEMS, "unknown-framework-in-sheet", args, { ...place, path: [...place.path, "framework"] });
}
