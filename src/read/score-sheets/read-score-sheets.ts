import type { Diagnostic } from "../../diagnostics/diagnostic";
import { INPUT_PROBLEMS, type InputProblemCode } from "../../diagnostics/input-problems";
import type { Locale } from "../../diagnostics/locale";
import { diagnose, reword } from "../../diagnostics/problem";
import { FRAMEWORKS } from "../../frameworks";
import { parseJson } from "../parse-json";
import { readTable } from "./read-table";
import { isScoreTable } from "./score-table";
import { readSheetObject } from "./sheet-object";
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
  if (!isJson(text, name)) return readTable(text, { ...options, frameworks });
  const parsed = parseJson(text, { locale });
  if (!parsed.ok) return { sheets: [], diagnostics: parsed.diagnostics };
  const list: readonly unknown[] = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const readings = list.map((sheet, index) => {
    const origin = Array.isArray(parsed.value) ? { index } : {};
    return readSheetObject(sheet, origin, { ...options, frameworks });
  });
  return {
    sheets: readings.flatMap(({ sheets }) => sheets),
    diagnostics: [
      ...parsed.diagnostics,
      ...countConflicts(
        readings.flatMap(({ diagnostics }) => diagnostics),
        locale,
      ),
    ],
  };
}

/** The name of a file says what it holds, unless that is plainly the other. */
function isJson(text: string, name: string): boolean {
  const begins = /^\uFEFF?\s*[[{]/u.test(text);
  if (/\.json$/iu.test(name)) return begins || !isScoreTable(text);
  return begins && (!/\.(?:csv|tsv)$/iu.test(name) || parseJson(text).ok);
}

/** Sheets of a list that name another framework than the one that was asked for are told so once, with their number. */
function countConflicts(diagnostics: readonly Diagnostic[], locale: Locale | undefined): Diagnostic[] {
  const counts = new Map<unknown, number>();
  for (const { code, args } of diagnostics) {
    if (code === CONFLICT) counts.set(args.found, (counts.get(args.found) ?? 0) + 1);
  }
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== CONFLICT) return [diagnostic];
    const { found } = diagnostic.args;
    const count = counts.get(found);
    counts.delete(found);
    if (count === undefined) return [];
    const { path } = diagnostic;
    return [reword(INPUT_PROBLEMS, { ...diagnostic, args: { ...diagnostic.args, count } }, { path, locale })];
  });
}

const CONFLICT = "framework-conflict" satisfies InputProblemCode;
