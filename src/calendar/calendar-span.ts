import type { CivilDay } from "./civil-day";
import { readWrittenDate, type WrittenDate } from "./date-grammar";
import { daysInMonth } from "./days-in-month";
import { type IsoDate, writeIsoDate } from "./iso-date";
import { settleDate } from "./settle-date";
import { PART_OF_YEAR, PARTS_OF_YEAR, type PartOfYear, RELATIVE_YEAR, YEAR_ITSELF } from "./span-words";
import { accept, type CalendarOptions, type CalendarOutcome } from "./verdict";

/** A date or a part of a year as it was written: 107年, 12月底, 第三季, 翌年1月5日. */
export interface WrittenSpan {
  readonly date: WrittenDate;
  /** 1 after 翌年 or 次年, which count from another year. */
  readonly yearsLater: 0 | 1;
  readonly part?: PartOfYear;
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
  const relative = RELATIVE_YEAR.exec(folded);
  const rest = relative === null ? folded : folded.slice(relative[0].length);
  const yearsLater = relative?.groups?.next === undefined ? 0 : 1;
  const plain = rest === "" && relative !== null ? UNDATED : readWrittenDate(rest);
  const span: WrittenSpan | undefined = plain === undefined ? readPart(rest, yearsLater) : { date: plain, yearsLater };
  // 當年105年 names the year twice.
  return relative !== null && span?.date.year !== undefined ? undefined : span;
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
  const [firstMonth, lastMonth] = part?.months ?? [month ?? 1, month ?? 12];
  const [firstDay, lastDay] = part?.days ?? [day ?? 1, day ?? 31];
  const last = { year, month: lastMonth, day: Math.min(lastDay, daysInMonth(year, lastMonth)) };
  const first = { year, month: firstMonth, day: Math.min(firstDay, last.day) };
  return accept({ first, last, date: writeIsoDate(part === undefined ? settled.value : last) });
}

const UNDATED: WrittenDate = { era: undefined, year: undefined, month: undefined, day: undefined, school: false };

/** Years are counted as {@link rocYearOf} counts them: 0 is 民國前1年. */
function inYear(date: WrittenDate, rocYear: number): WrittenDate {
  return rocYear > 0 ? { ...date, era: "roc", year: rocYear } : { ...date, era: "before-roc", year: 1 - rocYear };
}

/** 107年第3季, 12月底: a date or nothing, and which part of it. */
function readPart(text: string, yearsLater: 0 | 1): WrittenSpan | undefined {
  const { before = "", name = "" } = PART_OF_YEAR.exec(text)?.groups ?? {};
  const part = PARTS_OF_YEAR.get(name);
  const date = YEAR_ITSELF.test(before) ? UNDATED : readWrittenDate(before);
  if (part === undefined || date === undefined || date.day !== undefined) return undefined;
  const hasMonth = date.month !== undefined;
  if (part.of === "year" ? hasMonth : part.of === "month" && !hasMonth) return undefined;
  return { date: part.of === "either" ? { ...date, month: date.month ?? 12 } : date, yearsLater, part };
}
