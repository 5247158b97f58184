import type { Diagnostic } from "../../diagnostics/diagnostic";
import { FRAMEWORKS } from "../../frameworks";
import { inputText } from "../input-text";
import { readJson } from "../read-json";
import { readJsonSheet } from "./json-sheets";
import type { SheetReading } from "./scored-sheet";
import type { ReadScoreSheetsOptions } from "./sheets-reading";

/** The sheet on one line, if there is one, and what is to be said of it. */
export interface ScoreSheetLineReading {
  readonly sheet?: SheetReading;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one line of newline-delimited JSON, one score sheet (評分表); a blank line holds none and is nothing wrong.
 *
 * @example
 * readScoreSheetLine("", 1) // => { diagnostics: [] }
 * readScoreSheetLine("{ no", 2).diagnostics[0].span.line // => 2
 */
export function readScoreSheetLine(
  text: string,
  line: number,
  options: ReadScoreSheetsOptions = {},
): ScoreSheetLineReading {
  const { frameworks = FRAMEWORKS, locale } = options;
  const decoded = inputText(text, { locale, expected: "score-sheet" });
  if (decoded.ok && decoded.value.trim() === "") return { diagnostics: [] };
  const json = decoded.ok ? readJson(decoded.value, { locale, firstLine: line }) : decoded;
  const onLine = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    span: { ...(diagnostic.span ?? { start: 0, end: typeof text === "string" ? text.length : 0 }), line },
  });
  if (!json.ok) return { diagnostics: json.diagnostics.map(onLine) };
  const { sheets, diagnostics } = readJsonSheet(json.value.value, { line }, json.value.repeated, {
    ...options,
    frameworks,
  });
  const [sheet] = sheets;
  return { ...(sheet && { sheet }), diagnostics: diagnostics.map(onLine) };
}
