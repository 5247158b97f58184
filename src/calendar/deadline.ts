import { fold } from "../base/fold";
import { preview } from "../base/preview";
import { type Deadline, unclearDeadline, understandDeadline } from "./deadline-meaning";
import { KIND_NAMES, UNTIL } from "./deadline-words";
import { nameRecurrence } from "./recurrence";
import { formatRocDate } from "./roc-date";
import { parseRocYear } from "./roc-year";
import { accept, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/** How a deadline is to be read. */
export interface ParseDeadlineOptions extends CalendarOptions {
  /** The year of the plan, which makes 10月15日前 a date. */
  readonly rocYear?: number | undefined;
}

/**
 * Reads a deadline (完成期限). The text is kept as it is, without the blanks around it.
 *
 * A date (107年12月31日前, 107年底, 第3季前, 1月至12月) stands for its last day; 每年10月15日前 recurs every year with
 * `date: "--10-15"`. A date without a year is `unclear` with `date: "--10-15"` unless `rocYear` is given. A year beside
 * other words is kept: 106年全年 is `ongoing` with `date: "2017"`. Months at equal distances recur: 3月、6月、9月、12月
 * every `P3M`; of other dates in a list the last is taken, with a remark.
 * What cannot be interpreted is `unclear` with a remark, a date that does not exist with an error; only a blank text
 * is refused.
 *
 * @example
 * parseDeadline("經常辦理") // => { ok: true, value: { kind: "ongoing", text: "經常辦理" }, diagnostics: [] }
 * parseDeadline("10月15日前", { rocYear: 107 }) // => { ok: true, value: { kind: "date", text: "10月15日前", date: "2018-10-15" }, diagnostics: [] }
 * parseDeadline("每2個月召開1次") // => { ok: true, value: { kind: "recurring", text: "每2個月召開1次", every: "P2M" }, diagnostics: [] }
 */
export function parseDeadline(text: string, options: ParseDeadlineOptions = {}): CalendarOutcome<Deadline> {
  if (typeof text !== "string") return refuse(note("not-text", { found: preview(text) }, options));
  const kept = text.trim();
  if (kept === "") return refuse(note("empty-deadline", {}, options));
  const year = options.rocYear === undefined ? undefined : parseRocYear(options.rocYear, options);
  if (year?.ok === false) return year;
  const folded = fold(kept);
  const { deadline, notes } =
    folded.length > LONGEST ? unclearDeadline(kept, options) : understandDeadline(folded, kept, year?.value, options);
  const { kind, date, every } = deadline;
  const read = { kind, text: kept, ...(date !== undefined && { date }), ...(every !== undefined && { every }) };
  return accept(read, notes);
}

/**
 * Writes a deadline: its text, or where there is none, words that {@link parseDeadline} reads back as the same.
 * A date or frequency that is none is written as it stands; what is no deadline at all, as a caller without types may
 * hand in, is written as empty text.
 *
 * @example
 * formatDeadline({ kind: "recurring", date: "--10-15", every: "P1Y" }) // => "每年10月15日前"
 * formatDeadline({ kind: "date", date: "2018-12-31" }) // => "107年12月31日"
 */
export function formatDeadline(deadline: Omit<Deadline, "text"> & { readonly text?: string | undefined }): string {
  // A caller without types may hand in anything.
  const given: Partial<Record<keyof Deadline, unknown>> = deadline ?? {};
  if (textIn(given.text) !== "") return `${given.text}`;
  const date = textIn(given.date);
  const written = date === "" ? "" : writeDate(date);
  const isYearless = YEARLESS.test(date);
  switch (given.kind) {
    case "recurring": {
      const name = nameRecurrence(textIn(given.every));
      return isYearless ? `${name}${written}` : `${written}${name}`;
    }
    case "ongoing":
    case "as-needed":
      return `${KIND_NAMES[given.kind]}${written === "" ? "" : UNTIL}${written}`;
    case "date":
    case "unclear":
      return written === "" ? KIND_NAMES.unclear : written;
    default:
      return "";
  }
}

/** A longer text is a sentence about the work, not its deadline. */
const LONGEST = 60;

const YEARLESS = /^--(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?$/u;

/** The words of a date; a day of every year is followed by 前, what is no date is written as it stands. */
function writeDate(date: string): string {
  const { month, day } = YEARLESS.exec(date)?.groups ?? {};
  if (month !== undefined) return `${Number(month)}月${day === undefined ? "" : `${Number(day)}日前`}`;
  const written = formatRocDate(date);
  return written.ok ? written.value : date;
}

/** A caller without types may hand in anything. */
function textIn(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
