import { shorten } from "../base/preview";
import type { WrittenDate } from "./date-grammar";
import { ERA_NAMES } from "./date-words";
import { daysInMonth } from "./days-in-month";
import { type DateParts, FIRST_YEAR, LAST_YEAR } from "./iso-date";
import { ROC_OFFSET } from "./roc-year";
import { accept, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** Makes a written date a date of the common era, or says why there is no such date; `text` is what to quote. */
export function settleDate(written: WrittenDate, text: string, options: CalendarOptions): CalendarOutcome<DateParts> {
  const found = shorten(text.trim());
  const { month, day, school } = written;
  if (month !== undefined && (month < 1 || month > 12)) return refuse(note("no-such-month", { found, month }, options));
  const counted = settleYear(written, found, options);
  if (!counted.ok && written.year !== undefined) return counted;
  // Without a year a day is wrong only if no year has it.
  const year = counted.ok ? counted.value : LEAP_YEAR;
  const last = month === undefined ? 0 : daysInMonth(year, month);
  if (month !== undefined && day !== undefined && (day < 1 || day > last)) {
    return refuse(note("no-such-day", { found, year: yearName(written), month, day, last }, options));
  }
  if (!counted.ok) return counted;
  return accept({ year, month, day }, school ? [note("school-year", { found }, options)] : []);
}

const LEAP_YEAR = 2000;

/** Four digits are a year of the common era unless 民國 says otherwise; fewer are a year of the Republic. */
function settleYear({ era, year }: WrittenDate, found: string, options: CalendarOptions): CalendarOutcome<number> {
  if (year === undefined) return refuse(note("date-without-year", { found }, options));
  if (year === 0) return refuse(note("no-year-zero", { found }, options));
  const isCommon = era === "ce" || (era === undefined && year >= FIRST_FOUR_DIGITS);
  if (era === "roc" && year > ROC_OFFSET && year <= LAST_YEAR) {
    return refuse(note("ce-year", { found, rocYear: year - ROC_OFFSET }, options));
  }
  const common = isCommon ? year : era === "before-roc" ? ROC_OFFSET + 1 - year : ROC_OFFSET + year;
  return common < FIRST_YEAR || common > LAST_YEAR
    ? refuse(note("year-out-of-range", { found, first: FIRST_YEAR, last: LAST_YEAR }, options))
    : accept(common);
}

const FIRST_FOUR_DIGITS = 1000;

/** The year in the count in which it was written, if it was. */
function yearName({ era, year }: WrittenDate): string {
  if (year === undefined) return "";
  const count = era === "before-roc" ? era : era === "ce" || year >= FIRST_FOUR_DIGITS ? "ce" : "roc";
  return `${ERA_NAMES[count]}${year}年`;
}
