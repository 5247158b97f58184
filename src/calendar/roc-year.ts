import { fold } from "../base/fold";
import { preview, shorten } from "../base/preview";
import { parseChineseNumeral } from "./chinese-numeral";
import { CLOSING_MARKS, FIRST, ROC_YEAR, SCHOOL_YEAR } from "./date-words";
import { FIRST_YEAR, LAST_YEAR, readIsoDate } from "./iso-date";
import { accept, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** 民國1年 is 1912: the year of the Republic is the year of the common era less this. */
export const ROC_OFFSET = 1911;

/**
 * Reads a year of the Republic of China (民國年度), the year of a plan: `105`, `"105年度"`, `"民國105年"`,
 * `"一百零五年"`, `"元年"`. Years run from 1 to 199. A year of the common era is a finding that names the likely year.
 *
 * @example
 * parseRocYear("105年度") // => { ok: true, value: 105, diagnostics: [] }
 */
export function parseRocYear(text: string | number, options: CalendarOptions = {}): CalendarOutcome<number> {
  // JavaScript callers may hand in anything.
  const input: unknown = text;
  if (typeof input !== "string" && typeof input !== "number") {
    return refuse(note("not-text", { found: preview(input) }, options));
  }
  const found = shorten(String(input).trim());
  const parts = ROC_YEAR.exec(fold(String(input)).replace(CLOSING_MARKS, ""))?.groups;
  const year = parts?.year === undefined ? undefined : readYearNumber(parts.year);
  if (year === undefined) return refuse(note("invalid-year", { found }, options));
  if (year === 0) return refuse(note("no-year-zero", { found }, options));
  if (year > FIRST_CE_YEAR && year <= LAST_YEAR) {
    return refuse(note("ce-year", { found, rocYear: year - ROC_OFFSET }, options));
  }
  if (year > LAST_YEAR - ROC_OFFSET) {
    return refuse(note("year-out-of-range", { found, first: FIRST_YEAR, last: LAST_YEAR }, options));
  }
  return accept(year, parts?.unit === SCHOOL_YEAR ? [note("school-year", { found }, options)] : []);
}

/**
 * The year of the Republic (民國年) in which an ISO date lies: 0 for 1911 (民國前1年), -1 for 1910 and so on.
 * `undefined` when the text is no ISO date.
 *
 * @example
 * rocYearOf("2016-03") // => 105
 */
export function rocYearOf(date: string): number | undefined {
  const parts = readIsoDate(date);
  return parts === undefined ? undefined : parts.year - ROC_OFFSET;
}

/** A number in the place of a year or a month, where 元 is the first. */
export function readYearNumber(text: string): number | undefined {
  return text === FIRST ? 1 : parseChineseNumeral(text);
}

const FIRST_CE_YEAR = ROC_OFFSET;
