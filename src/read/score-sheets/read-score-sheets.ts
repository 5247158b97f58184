import { FILE_PROBLEMS } from "../../diagnostics/file-problems";
import { diagnose } from "../../diagnostics/problem";
import { FRAMEWORKS } from "../../frameworks";
import type { Framework } from "../../model/framework";
import { beginsLikeJson } from "../begins-like-json";
import { inputText } from "../input-text";
import { parseJson } from "../parse-json";
import { readJson } from "../read-json";
import { countConflicts } from "./count-conflicts";
import { readJsonSheets } from "./json-sheets";
import { readTable } from "./read-table";
import { isScoreTable } from "./score-table";
import type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";

/**
 * Reads score sheets (評分表) from JSON, one or a list of them, or from CSV as a spreadsheet saves it: criteria down
 * the first column and a column for each judge or office, or the other way round; rows named 評核架構, 機關, 年度,
 * 委員, 階段 or 計分方式 say whose they are, 配分 is compared with the framework, subtotals and totals are left out. A blank
 * cell is a missing mark, 不適用：理由 and 未評 are what they say, and anything else that is no number is for
 * `scoreSheet` to report. The sheets are handed on unchecked, but of a mark that is given twice neither is. Bytes are
 * decoded as `decodeText` does.
 *
 * @example
 * const table = "評核架構,innovation-points-2010\n評核指標,配分,甲委員,乙委員\n服務場所便利性,50,45,不適用：無臨櫃業務";
 * readScoreSheets(table).sheets.map(({ sheet }) => sheet.judge) // => ["甲委員", "乙委員"]
 * readScoreSheets(table).sheets[0].sheet.marks // => { "服務場所便利性": 45 }
 * readScoreSheets(table).diagnostics // => []
 */
export function readScoreSheets(input: string | Uint8Array, options: ReadScoreSheetsOptions = {}): ScoreSheetsReading {
  const { frameworks = FRAMEWORKS, locale, name = "" } = options;
  const decoded = inputText(input, { locale, table: !JSON_NAME.test(name), expected: "score-sheet" });
  if (!decoded.ok) return { sheets: [], diagnostics: decoded.diagnostics };
  const { sheets, diagnostics } = readText(decoded.value, { ...options, frameworks });
  return { sheets, diagnostics: [...decoded.diagnostics, ...diagnostics] };
}

function readText(
  text: string,
  options: ReadScoreSheetsOptions & { readonly frameworks: readonly Framework[] },
): ScoreSheetsReading {
  const { locale, name = "" } = options;
  if (text.trim() === "") return { sheets: [], diagnostics: [diagnose(FILE_PROBLEMS, "empty-input", {}, { locale })] };
  if (!isJson(text, name, options.frameworks)) return readTable(text, options);
  const json = readJson(text, { locale });
  if (!json.ok) return { sheets: [], diagnostics: json.diagnostics };
  const { sheets, diagnostics } = readJsonSheets(json.value, options);
  return { sheets, diagnostics: countConflicts(diagnostics, locale) };
}

/** The name of a file says what it holds, unless that is plainly the other. */
function isJson(text: string, name: string, frameworks: readonly Framework[]): boolean {
  const begins = beginsLikeJson(text);
  if (JSON_NAME.test(name)) return begins || !isScoreTable(text, frameworks);
  return begins && (!/\.(?:csv|tsv)$/iu.test(name) || parseJson(text).ok);
}

const JSON_NAME = /\.json$/iu;
