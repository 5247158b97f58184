import { shorten } from "../base/preview";
import { readSpan, settleSpan } from "./calendar-span";
import { AFTER_DATE, AFTER_YEAR, BEFORE_DATE, UP_TO_DATE, YEAR_CLOSE, YEAR_END } from "./deadline-words";
import { FIRST_YEAR, type IsoDate, LAST_YEAR, readIsoDate, writeIsoDate } from "./iso-date";
import { parsePeriod } from "./period";
import { lastDayOf } from "./period-end";
import { ROC_OFFSET } from "./roc-year";
import { accept, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";
import { addUpLength } from "./written-length";

/** The last day that a deadline in folded text names; without `rocYear` possibly a yearless one. `undefined` when it names none. */
export function readDeadlineDate(
  folded: string,
  text: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): CalendarOutcome<IsoDate> | undefined {
  const core = bareDate(folded);
  if (rocYear !== undefined) return readIn(rocYear, core, text, options);
  const dated = readIn(undefined, core, text, options);
  const isYearless = dated?.ok === false && dated.diagnostics.some(({ code }) => code === "date-without-year");
  if (!isYearless) return dated;
  const date = withoutYear(core, text, options);
  return date === undefined ? dated : accept(date);
}

/** The day of every year that folded text names, as `--10-15`, or `--09` for a month as a whole. */
export function readYearlyDate(folded: string): IsoDate | undefined {
  return withoutYear(bareDate(folded), folded, {});
}

/** The words of the date alone; 10月15日前將成果函送本府 without the duty. */
function bareDate(text: string): string {
  const folded = text.replace(YEAR_CLOSE, YEAR_END);
  const whole = bareWords(folded);
  const head = bareWords(UP_TO_DATE.exec(folded)?.[0] ?? "");
  return readSpan(whole) === undefined && readSpan(head) !== undefined ? head : whole;
}

/** 最遲於107年12月31日前完成 without the words around the date. */
export function bareWords(folded: string): string {
  return folded.replace(BEFORE_DATE, "").replace(AFTER_DATE, "");
}

/** A yearless date is read in a leap year and in a common one; where they differ only the month (February) is certain. */
function withoutYear(core: string, text: string, options: CalendarOptions): IsoDate | undefined {
  const leap = readIn(LEAP_YEAR, core, text, options);
  if (leap === undefined || !leap.ok) return undefined;
  const common = readIn(LEAP_YEAR + 1, core, text, options);
  const date = leap.value.slice(YEAR_DIGITS);
  // 當年度 is nothing but its year.
  if (date === "") return undefined;
  if (common?.ok !== true || common.value.slice(YEAR_DIGITS) === date) return `-${date}`;
  return `-${date.slice(0, MONTH_LENGTH)}`;
}

/** 民國89年, 2000. */
const LEAP_YEAR = 89;
const YEAR_DIGITS = 4;
const MONTH_LENGTH = "-02".length;

function readIn(
  rocYear: number | undefined,
  core: string,
  text: string,
  options: CalendarOptions,
): CalendarOutcome<IsoDate> | undefined {
  const afterYear = AFTER_YEAR.exec(core)?.groups;
  if (afterYear !== undefined) return readAfterYear(afterYear, rocYear, text, options);
  const span = readSpan(core);
  if (span !== undefined) {
    const settled = settleSpan(span, text, rocYear, options);
    return settled.ok ? accept(settled.value.date) : settled;
  }
  const period = parsePeriod(core, { ...options, rocYear });
  if (period.ok) return accept(period.value.to);
  return period.diagnostics.some(({ code }) => code === "invalid-period") ? undefined : period;
}

/** 當年度結束後一個月內: counted from 1 January. */
function readAfterYear(
  afterYear: Readonly<Record<string, string | undefined>>,
  rocYear: number | undefined,
  text: string,
  options: CalendarOptions,
): CalendarOutcome<IsoDate> | undefined {
  const length = addUpLength(afterYear);
  if (length === undefined) return undefined;
  if (rocYear === undefined) return refuse(note("date-without-year", { found: shorten(text) }, options));
  const date = writeIsoDate(lastDayOf({ year: rocYear + ROC_OFFSET + 1, month: 1, day: 1 }, length));
  return readIsoDate(date) === undefined
    ? refuse(note("year-out-of-range", { found: shorten(text), first: FIRST_YEAR, last: LAST_YEAR }, options))
    : accept(date);
}
