import { type CivilDay, daysInMonth } from "./civil-day";
import { readWrittenDate, type WrittenDate } from "./date-grammar";
import { type IsoDate, writeIsoDate } from "./iso-date";
import { settleDate } from "./settle-date";
import { PARTS_OF_YEAR, RELATIVE_YEAR } from "./span-words";
import { accept, type CalendarOptions, type CalendarOutcome } from "./verdict";

/** A date or a part of a year as it was written: 107年, 12月底, 第三季, 翌年1月5日. */
export interface WrittenSpan {
  readonly date: WrittenDate;
  /** 1 after 翌年 or 次年, which count from another year. */
  readonly yearsLater: 0 | 1;
  /** Narrows the date to some of its months or days; days beyond the end of the month are cut off. */
  readonly part?: { readonly unit: "months" | "days"; readonly first: number; readonly last: number };
}

/** The days that a written span covers. */
export interface SettledSpan {
  readonly first: CivilDay;
  readonly last: CivilDay;
  /** As exact as it was written: `2018` for 107年, `2018-12-31` for 107年底. */
  readonly date: IsoDate;
}

/** Reads a date or a part of a year from folded text; `undefined` when it is neither. */
export function readSpan(folded: string): WrittenSpan | undefined {
  if (folded.length > LONGEST) return undefined;
  const relative = RELATIVE_YEAR.exec(folded);
  const rest = relative === null ? folded : folded.slice(relative[0].length);
  const yearsLater = relative?.groups?.next === undefined ? 0 : 1;
  const plain = rest === "" && relative !== null ? UNDATED : readWrittenDate(rest);
  if (plain !== undefined) return isDoubled(relative, plain) ? undefined : { date: plain, yearsLater };
  const parts = PARTS_OF_YEAR.exec(rest)?.groups;
  const before = parts === undefined ? undefined : readBefore(parts.before ?? "");
  if (parts === undefined || before === undefined || before.day !== undefined || isDoubled(relative, before)) {
    return undefined;
  }
  return narrow(before, yearsLater, parts);
}

/** Finds the days; `rocYear` is the year of a span that names none. */
export function settleSpan(
  { date, yearsLater, part }: WrittenSpan,
  text: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): CalendarOutcome<SettledSpan> {
  const isDated = date.year !== undefined || rocYear === undefined;
  const dated = isDated ? date : inYear(date, rocYear + yearsLater);
  const settled = settleDate({ ...dated, school: false }, text, options);
  if (!settled.ok) return settled;
  const { year, month, day } = settled.value;
  if (date.school) {
    const last = { year: year + 1, month: 7, day: 31 };
    return accept({ first: { year, month: 8, day: 1 }, last, date: writeIsoDate(last) });
  }
  if (part === undefined) {
    const last = lastOf(year, month ?? 12, day);
    return accept({ first: { year, month: month ?? 1, day: day ?? 1 }, last, date: writeIsoDate(settled.value) });
  }
  const isMonths = part.unit === "months";
  const last = isMonths ? lastOf(year, part.last) : lastOf(year, month ?? 12, part.last);
  const first = isMonths ? { year, month: part.first, day: 1 } : { ...last, day: Math.min(part.first, last.day) };
  return accept({ first, last, date: writeIsoDate(last) });
}

const LONGEST = 40;

const UNDATED: WrittenDate = { era: undefined, year: undefined, month: undefined, day: undefined, school: false };

/** Years are counted as {@link rocYearOf} counts them: 0 is 民國前1年. */
function inYear(date: WrittenDate, rocYear: number): WrittenDate {
  return rocYear > 0 ? { ...date, era: "roc", year: rocYear } : { ...date, era: "before-roc", year: 1 - rocYear };
}

/** 當年105年 names the year twice. */
function isDoubled(relative: RegExpExecArray | null, date: WrittenDate): boolean {
  return relative !== null && date.year !== undefined;
}

function readBefore(text: string): WrittenDate | undefined {
  return text === "" || text === "年" || text === "年度" ? UNDATED : readWrittenDate(text);
}

function narrow(
  date: WrittenDate,
  yearsLater: 0 | 1,
  { quarter, half, third }: Readonly<Record<string, string | undefined>>,
): WrittenSpan | undefined {
  const isYear = date.month === undefined;
  if (quarter !== undefined || half !== undefined) {
    const length = quarter === undefined ? 6 : 3;
    const last =
      length * (quarter === undefined ? "上下".indexOf(half ?? "") + 1 : (QUARTERS.indexOf(quarter) % 4) + 1);
    return isYear ? { date, yearsLater, part: { unit: "months", first: last - length + 1, last } } : undefined;
  }
  if (third === undefined) {
    return { date: isYear ? { ...date, month: 12 } : date, yearsLater, part: { unit: "days", first: 31, last: 31 } };
  }
  const [first, last] = third === "上" ? [1, 10] : third === "中" ? [11, 20] : [21, 31];
  return isYear ? undefined : { date, yearsLater, part: { unit: "days", first, last } };
}

const QUARTERS = "1234一二三四";

function lastOf(year: number, month: number, day: number = 31): CivilDay {
  return { year, month, day: Math.min(day, daysInMonth(year, month)) };
}
