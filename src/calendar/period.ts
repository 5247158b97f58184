import { fold } from "../base/fold";
import { preview, shorten } from "../base/preview";
import { readSpan, type SettledSpan, settleSpan, type WrittenSpan } from "./calendar-span";
import type { CivilDay } from "./civil-day";
import { CLOSING_MARKS } from "./date-words";
import { type IsoDate, readIsoDate, writeIsoDate } from "./iso-date";
import { lastDayOf } from "./period-end";
import { formatRocDate } from "./roc-date";
import { parseRocYear, ROC_OFFSET } from "./roc-year";
import { BEGINNING_WORD, END_WORD, STATED_LENGTH, UNTIL_WORD } from "./span-words";
import { accept, type CalendarDiagnostic, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";
import { addUpLength, type WrittenLength } from "./written-length";

/** A period (期間): its first and its last day, both included. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How a period is to be read. */
export interface ParsePeriodOptions extends CalendarOptions {
  /** The year of the plan, for a text that names no year. */
  readonly rocYear?: number | undefined;
}

/**
 * Reads a period (執行期程): `自民國105年1月起至105年12月止，計1年`, `105年1月至12月`, `105年度`, `107年第3季`,
 * `106.01.01~106.12.31`, `2016-01-01/2016-12-31`; `1月1日至12月31日` with `rocYear`.
 *
 * The end takes the year, and a bare day the month, from the beginning; 翌年 and 次年 count on from it. A month or
 * year stands for all of its days, 學年度 for August to July. A stated length that leads elsewhere is a warning.
 *
 * @example
 * parsePeriod("自105年1月起至105年12月止") // => { ok: true, value: { from: "2016-01-01", to: "2016-12-31" }, diagnostics: [] }
 */
export function parsePeriod(text: string, options: ParsePeriodOptions = {}): CalendarOutcome<Period> {
  if (typeof text !== "string") return refuse(note("not-text", { found: preview(text) }, options));
  const year = options.rocYear === undefined ? undefined : parseRocYear(options.rocYear, options);
  if (year?.ok === false) return year;
  const folded = fold(text).replace(CLOSING_MARKS, "");
  const found = shorten(text.trim());
  const settled = folded.length > LONGEST ? undefined : readPeriod(folded, text, year?.value, options);
  if (settled === undefined) return refuse(note("invalid-period", { found }, options));
  if (!settled.ok) return settled;
  const { first, last } = settled.value;
  const [from, to] = [writeIsoDate(first), writeIsoDate(last)];
  if (from > to) return refuse(note("period-reversed", { found, from, to }, options));
  return accept({ from, to }, checkLength(folded, first, to, options));
}

/**
 * Writes a period; {@link parsePeriod} reads it back. What is no period is refused.
 *
 * @example
 * formatPeriod({ from: "2016-01-01", to: "2016-12-31" }) // => { ok: true, value: "自105年1月1日起至105年12月31日止", diagnostics: [] }
 */
export function formatPeriod(period: Period, options: CalendarOptions = {}): CalendarOutcome<string> {
  // A caller without types may hand in anything.
  if (typeof period !== "object" || period === null)
    return refuse(note("invalid-period", { found: preview(period) }, options));
  const from = formatDay(period.from, options);
  const to = formatDay(period.to, options);
  if (!from.ok || !to.ok) return refuse(...from.diagnostics, ...to.diagnostics);
  const text = `自${from.value}起至${to.value}止`;
  return period.from > period.to
    ? refuse(note("period-reversed", { found: text, from: period.from, to: period.to }, options))
    : accept(text);
}

const LONGEST = 80;

const ISO_INTERVAL = /^(?<from>[0-9]{4}(?:-[0-9]{2}){0,2})\/(?<to>[0-9]{4}(?:-[0-9]{2}){0,2})$/u;

type Ends = Pick<SettledSpan, "first" | "last">;

function readPeriod(
  folded: string,
  text: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): CalendarOutcome<Ends> | undefined {
  const length = readStatedLength(folded);
  const bare = length === undefined ? folded : folded.replace(STATED_LENGTH, "");
  const body = bare.replace(BEGINNING_WORD, "").replace(END_WORD, "");
  const whole = readSpan(body);
  if (whole !== undefined) return settleSpan(whole, text, rocYear, options);
  const [left, right] = splitEnds(body) ?? [];
  if (left === undefined || right === undefined) return readByLength(body, length, text, rocYear, options);
  const beginning = readBeginning(left, right);
  const end = beginning === undefined ? undefined : readEnd(right, beginning);
  if (beginning === undefined || end === undefined) return undefined;
  const from = settleSpan(beginning, text, rocYear, options);
  if (!from.ok) return from;
  const to = settleSpan(end, text, from.value.first.year - ROC_OFFSET, options);
  return to.ok ? accept({ first: from.value.first, last: to.value.last }) : to;
}

function splitEnds(body: string): readonly [string, string] | undefined {
  const interval = ISO_INTERVAL.exec(body)?.groups;
  if (interval?.from !== undefined && interval.to !== undefined) return [interval.from, interval.to];
  const until = UNTIL_WORD.exec(body);
  if (until !== null) return [body.slice(0, until.index), body.slice(until.index + until[0].length)];
  // A hyphen inside a date is no "until".
  const [left, right, ...more] = body.split("-");
  return left === undefined || right === undefined || more.length > 0 ? undefined : [left, right];
}

/** 自105年1月15日起，計6個月: the length gives the end. */
function readByLength(
  body: string,
  length: StatedLength | undefined,
  text: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): CalendarOutcome<Ends> | undefined {
  const beginning = length !== undefined && body.endsWith("起") ? readSpan(body.slice(0, -1)) : undefined;
  if (length === undefined || beginning === undefined) return undefined;
  const from = settleSpan(beginning, text, rocYear, options);
  return from.ok ? accept({ first: from.value.first, last: lastDayOf(from.value.first, length) }) : from;
}

/** In 105年1至12月 and 105-107年 the unit is written once, after the end. */
function readBeginning(left: string, right: string): WrittenSpan | undefined {
  return readSpan(left) ?? readSpan(`${left}${UNIT_AT_END.exec(right)?.[0] ?? ""}`);
}

/** In 105年1月1日至31日 the month is written once, before. */
function readEnd(right: string, { date }: WrittenSpan): WrittenSpan | undefined {
  const whole = readSpan(right);
  return whole === undefined && date.month !== undefined ? readSpan(`${date.month}月${right}`) : whole;
}

const UNIT_AT_END = /(?:年度?|月|日)$/u;

function checkLength(folded: string, first: CivilDay, to: IsoDate, options: CalendarOptions): CalendarDiagnostic[] {
  const length = readStatedLength(folded);
  if (length === undefined) return [];
  const expected = writeIsoDate(lastDayOf(first, length));
  return expected === to ? [] : [note("period-length", { stated: length.text, expected, to }, options)];
}

interface StatedLength extends WrittenLength {
  readonly text: string;
}

/** A number in it that is none leaves the words in place, and the text is no period. */
function readStatedLength(folded: string): StatedLength | undefined {
  const stated = STATED_LENGTH.exec(folded);
  const length = addUpLength(stated?.groups ?? {});
  return stated === null || length === undefined ? undefined : { text: `${stated.groups?.length}`, ...length };
}

function formatDay(date: IsoDate, options: CalendarOptions): CalendarOutcome<string> {
  const parts = readIsoDate(date);
  return parts !== undefined && parts.day === undefined
    ? refuse(note("date-without-day", { found: date }, options))
    : formatRocDate(date, options);
}
