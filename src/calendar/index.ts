export { type Citation, parseCitation } from "./citation";
export { type Deadline, formatDeadline, type ParseDeadlineOptions, parseDeadline } from "./deadline";
export type { IsoDate } from "./iso-date";
export { formatLetterNumber, type LetterNumber, parseLetterNumber } from "./letter-number";
export { formatPeriod, type ParsePeriodOptions, type Period, parsePeriod } from "./period";
export { type PeriodEndOptions, type PeriodLength, periodEnd } from "./period-end";
export { type FormatRocDateOptions, formatRocDate, parseRocDate, type RocDateStyle } from "./roc-date";
export { parseRocYear, rocYearOf } from "./roc-year";
export { splitCitations } from "./split-citations";
