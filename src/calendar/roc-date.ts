import { fold } from "../base/fold";
import { preview, shorten } from "../base/preview";
import { formatChineseNumeral } from "./chinese-numeral";
import { readWrittenDate } from "./date-grammar";
import { CLOSING_MARKS, CLOSING_WORD, ERA_NAMES, FULL_ERA } from "./date-words";
import { type DateParts, type IsoDate, readIsoDate, twoDigits, writeIsoDate } from "./iso-date";
import { ROC_OFFSET } from "./roc-year";
import { settleDate } from "./settle-date";
import { accept, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** `text` 107年12月31日 · `full` 中華民國107年12月31日 · `chinese` 中華民國一百零七年十二月三十一日 · `dotted` 107.12.31 · `compact` 1071231. */
export type RocDateStyle = (typeof STYLES)[number];

const STYLES = ["text", "full", "chinese", "dotted", "compact"] as const;

/** How a date is to be written. */
export interface FormatRocDateOptions extends CalendarOptions {
  /** `text` when absent. */
  readonly style?: RocDateStyle | undefined;
}

/**
 * Reads a date of the Republic of China (民國日期) as an {@link IsoDate}, reduced where day or month are not given.
 *
 * - Words: `107年12月31日`, `民國 107 年 02 月 01 日`, `中華民國一百零七年十二月三十一日`, `一00年一月十一日`, `105年3月`,
 *   `105年度`, `民國前1年` (1911), `107年元月1日`. Full width, blanks and leading zeros do not matter; nor do a day of the
 *   week after the date, closing punctuation, or one closing word such as 訂定, 修正 or 止.
 * - Figures: `105.04.23`, `97-02-15`, `107/12/31`, `1030916`, `990916`. A year of fewer than four digits is a year of the Republic:
 *   `99.12.31` is 2010. Year and month alone need three digits or 民國 (`105.04`); a bare `105` may be any number and is refused.
 * - A year of four digits is a year of the common era: `2018-12-31`, `2018年12月31日`, `2018`.
 *
 * Years from 民國前100年 to 民國199年 (1812 to 2110). `92學年度` gives the year in which it begins, with a remark.
 *
 * @example
 * parseRocDate("107年12月31日") // => { ok: true, value: "2018-12-31", diagnostics: [] }
 * parseRocDate("一百零五年三月") // => { ok: true, value: "2016-03", diagnostics: [] }
 * parseRocDate("107年2月30日").ok // => false
 */
export function parseRocDate(text: string, options: CalendarOptions = {}): CalendarOutcome<IsoDate> {
  if (typeof text !== "string") return refuse(note("not-text", { found: preview(text) }, options));
  const written = readWrittenDate(fold(text).replace(CLOSING_MARKS, "").replace(CLOSING_WORD, ""));
  if (written === undefined) return refuse(note("invalid-date", { found: shorten(text.trim()) }, options));
  const settled = settleDate(written, text, options);
  return settled.ok ? accept(writeIsoDate(settled.value), settled.diagnostics) : settled;
}

/**
 * Writes an ISO date as a date of the Republic (民國日期); {@link parseRocDate} reads every style back.
 *
 * Reduced dates (`2018-12`, `2018`) can be written as `text`, `full` and `chinese`. Before 1912 the year is
 * counted back from the Republic: 民國前1年 is 1911. A date or a style that is none is refused.
 *
 * @example
 * formatRocDate("2018-12-31") // => { ok: true, value: "107年12月31日", diagnostics: [] }
 * formatRocDate("2023-08-21", { style: "chinese" }) // => { ok: true, value: "中華民國一百十二年八月二十一日", diagnostics: [] }
 */
export function formatRocDate(date: IsoDate, options: FormatRocDateOptions = {}): CalendarOutcome<string> {
  const parts = readIsoDate(date);
  const { style = "text" } = options;
  if (!STYLES.includes(style)) return refuse(note("unknown-style", { found: quote(style), known: STYLES }, options));
  if (parts === undefined) return refuse(note("invalid-iso-date", { found: quote(date) }, options));
  const { year, month, day } = parts;
  if (style !== "dotted" && style !== "compact") return accept(inWords(parts, style));
  if (month === undefined || day === undefined) return refuse(note("style-needs-day", { found: date, style }, options));
  const { era, number } = countRocYear(year);
  const figures =
    style === "dotted"
      ? `${number}.${twoDigits(month)}.${twoDigits(day)}`
      : `${String(number).padStart(3, "0")}${twoDigits(month)}${twoDigits(day)}`;
  return accept(`${era}${figures}`);
}

function inWords({ year, month, day }: DateParts, style: "text" | "full" | "chinese"): string {
  const { era, number } = countRocYear(year);
  const figures = style === "chinese" ? formatChineseNumeral : String;
  const name = era === "" && style !== "text" ? FULL_ERA : era;
  const monthText = month === undefined ? "" : `${figures(month)}月`;
  const dayText = day === undefined ? "" : `${figures(day)}日`;
  return `${name}${figures(number)}年${monthText}${dayText}`;
}

function countRocYear(year: number): { readonly era: string; readonly number: number } {
  return year > ROC_OFFSET
    ? { era: "", number: year - ROC_OFFSET }
    : { era: ERA_NAMES["before-roc"], number: ROC_OFFSET + 1 - year };
}

/** A caller without types may hand in anything. */
function quote(value: unknown): string {
  return typeof value === "string" ? shorten(value) : preview(value);
}
