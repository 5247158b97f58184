import type { Diagnostic } from "../../diagnostics/diagnostic";
import { FRAMEWORKS } from "../../frameworks";
import { parseJson } from "../parse-json";
import type { SheetReading } from "./scored-sheet";
import { readSheetObject } from "./sheet-object";
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
  if (text.trim() === "") return { diagnostics: [] };
  const parsed = parseJson(text, { locale: options.locale, firstLine: line });
  const onLine = (diagnostic: Diagnostic): Diagnostic => ({
    ...diagnostic,
    span: { ...(diagnostic.span ?? { start: 0, end: text.length }), line },
  });
  if (!parsed.ok) return { diagnostics: parsed.diagnostics.map(onLine) };
  const { frameworks = FRAMEWORKS } = options;
  const { sheets, diagnostics } = readSheetObject(parsed.value, { line }, { ...options, frameworks });
  const [sheet] = sheets;
  return { ...(sheet && { sheet }), diagnostics: [...parsed.diagnostics, ...diagnostics].map(onLine) };
}
