export type { InputProblemCode } from "../diagnostics/input-problems";
export { type DecodeOptions, decodeText } from "./decode-text";
export { parseJson } from "./parse-json";
export { readScoreSheetLine, type ScoreSheetLineReading } from "./read-score-sheet-line";
export { readScoreSheets } from "./read-score-sheets";
export { type CellPlace, locateFindings, type SheetOrigin, type SheetReading } from "./scored-sheet";
export type { ReadScoreSheetsOptions, ScoreSheetsReading } from "./sheets-reading";
