import { preview, shorten } from "../base/preview";
import { type CivilDay, daysLater, monthsLater, weekdayOf } from "./civil-day";
import { FIRST_YEAR, type IsoDate, LAST_YEAR, readIsoDate, writeIsoDate } from "./iso-date";
import { accept, type CalendarDiagnostic, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** How long a period runs, in exactly one unit; a whole number of 1 or more. */
export type PeriodLength =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/** How the last day is to be found. */
export interface PeriodEndOptions extends CalendarOptions {
  /** National holidays and other days of rest besides Saturdays and Sundays. */
  readonly holidays?: readonly IsoDate[] | undefined;
  /** Where law says that the period runs from the day itself (即日起算); `false` when absent. */
  readonly countFirstDay?: boolean | undefined;
  /** `false` where a last day of rest counts all the same, as against the person to be punished; `true` when absent. */
  readonly extend?: boolean | undefined;
}

/**
 * The last day of a period (期間之末日) by the Administrative Procedure Act, article 48.
 *
 * The first day is not counted. Weeks, months and years end the day before the day that corresponds to the first
 * counted one, or on the last day of the month that has no such day. A last day that is a Saturday, Sunday or holiday
 * gives way to the next day that is none, with a remark; after a Saturday the period ends in the morning of that day.
 *
 * @see 行政程序法第48條
 * @example
 * periodEnd("2018-02-15", { days: 30 }, { holidays: [] }) // => { ok: true, value: "2018-03-19", diagnostics: [{ code: "period-extended", severity: "info", path: [], message: "期間末日107年3月17日為星期六，依規定以107年3月19日上午為期間末日。", args: { from: "2018-03-17", to: "2018-03-19", saturday: true }, source: "行政程序法第48條第4項" }] }
 * periodEnd("2019-01-30", { months: 1 }) // => { ok: true, value: "2019-02-28", diagnostics: [] }
 */
export function periodEnd(
  start: IsoDate,
  length: PeriodLength,
  options: PeriodEndOptions = {},
): CalendarOutcome<IsoDate> {
  const { holidays = [], countFirstDay = false, extend = true } = options;
  const count = readLength(length);
  const first = readDay(start);
  const problems = [start, ...holidays].flatMap((date) => dayProblem(date, options));
  if (count === undefined) problems.push(note("invalid-duration", { found: describe(length) }, options));
  if (problems.length > 0 || count === undefined || first === undefined) return refuse(...problems);
  const last = lastDayOf(countFirstDay ? first : daysLater(first, 1), count);
  const from = writeIsoDate(last);
  const rest = new Set(holidays);
  let end = last;
  while (extend && isRestDay(end, rest)) end = daysLater(end, 1);
  const to = writeIsoDate(end);
  if (end.year > LAST_YEAR) {
    return refuse(note("year-out-of-range", { found: to, first: FIRST_YEAR, last: LAST_YEAR }, options));
  }
  if (from === to) return accept(to);
  const moved = note("period-extended", { from, to, saturday: weekdayOf(last) === SATURDAY }, options);
  return accept(to, [{ ...moved, source: EXTENSION_SOURCE }]);
}

/** The last day of a period that begins with its first counted day: 行政程序法第48條第3項. */
export function lastDayOf(
  first: CivilDay,
  { months, days }: { readonly months: number; readonly days: number },
): CivilDay {
  const corresponding = monthsLater(first, months);
  const isMissing = corresponding.day !== first.day;
  return daysLater(corresponding, isMissing && days === 0 ? 0 : days - 1);
}

const EXTENSION_SOURCE = "行政程序法第48條第4項";
const SUNDAY = 0;
const SATURDAY = 6;
const UNITS: ReadonlyMap<string, { readonly months: number; readonly days: number }> = new Map([
  ["days", { months: 0, days: 1 }],
  ["weeks", { months: 0, days: 7 }],
  ["months", { months: 1, days: 0 }],
  ["years", { months: 12, days: 0 }],
]);

/** No period reaches beyond the years that are handled; more days than theirs are refused before counting. */
const MOST = (LAST_YEAR - FIRST_YEAR + 1) * 366;

function readLength(length: unknown): { readonly months: number; readonly days: number } | undefined {
  const given = typeof length === "object" && length !== null ? Object.entries(length) : [];
  const [only, ...others] = given.filter(([, amount]) => amount !== undefined);
  const unit = only === undefined || others.length > 0 ? undefined : UNITS.get(only[0]);
  const amount: unknown = only?.[1];
  if (unit === undefined || typeof amount !== "number") return undefined;
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST) return undefined;
  return { months: unit.months * amount, days: unit.days * amount };
}

function readDay(date: unknown): CivilDay | undefined {
  const { year, month, day } = readIsoDate(date) ?? {};
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

function dayProblem(date: unknown, options: CalendarOptions): CalendarDiagnostic[] {
  if (readDay(date) !== undefined) return [];
  const found = typeof date === "string" ? shorten(date) : preview(date);
  return [note(readIsoDate(date) === undefined ? "invalid-iso-date" : "date-without-day", { found }, options)];
}

function describe(length: unknown): string {
  return typeof length === "object" && length !== null ? shorten(JSON.stringify(length)) : preview(length);
}

function isRestDay(day: CivilDay, holidays: ReadonlySet<IsoDate>): boolean {
  const weekday = weekdayOf(day);
  return weekday === SATURDAY || weekday === SUNDAY || holidays.has(writeIsoDate(day));
}
