export type { InputProblemCode } from "../diagnostics/input-problems";
export { type DecodeOptions, decodeText } from "./decode-text";
export { parseJson } from "./parse-json";
export { readScoreSheetLine, type ScoreSheetLineReading } from "./read-score-sheet-line";
export { type ReadScoreSheetsOptions, readScoreSheets, type ScoreSheetsReading } from "./read-score-sheets";
export { type CellPlace, locateFindings, type SheetOrigin, type SheetReading } from "./scored-sheet";
