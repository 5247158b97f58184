import { fold } from "../base/fold";
import { preview, shorten } from "../base/preview";
import { readDeadlineDate, readYearlyDate } from "./deadline-date";
import { AFTER_EVENT, KIND_NAMES, KIND_WORDS, OF_CALENDAR } from "./deadline-words";
import type { IsoDate } from "./iso-date";
import { findRecurrence, nameRecurrence } from "./recurrence";
import { formatRocDate } from "./roc-date";
import { parseRocYear } from "./roc-year";
import { accept, type CalendarDiagnostic, type CalendarOptions, type CalendarOutcome, note, refuse } from "./verdict";

/**
 * When something is to be done (完成期限): `ongoing` 經常辦理 · `as-needed` 適時辦理 · `date` 107年12月31日 ·
 * `recurring` 每季 · `unclear` anything else.
 */
export interface Deadline {
  readonly kind: "ongoing" | "as-needed" | "date" | "recurring" | "unclear";
  /** As printed. */
  readonly text: string;
  /** The day by which; without a year (`--10-15`, `--09`) where it comes every year or the year is not known. */
  readonly date?: IsoDate;
  /** How often, as an ISO 8601 duration: `P1M`, `P3M`, `P1Y`. */
  readonly every?: string;
}

export interface ParseDeadlineOptions extends CalendarOptions {
  /** The year of the plan, which makes 10月15日前 a date. */
  readonly rocYear?: number | undefined;
}

/**
 * Reads a deadline (完成期限). The text is kept as it is, without the blanks around it.
 *
 * A date (107年12月31日前, 107年底, 第3季前, 1月至12月) stands for its last day; 每年10月15日前 recurs every year with
 * `date: "--10-15"`. A date without a year is `unclear` with `date: "--10-15"` unless `rocYear` is given.
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
    (folded.length > LONGEST ? undefined : understand(folded, kept, year?.value, options)) ??
    unclear(note("unclear-deadline", { found: shorten(kept) }, options));
  return accept({ ...deadline, text: kept }, notes);
}

/**
 * Writes a deadline: its text, or where there is none, words that {@link parseDeadline} reads back as the same.
 * A date or frequency that is none is written as it stands.
 *
 * @example
 * formatDeadline({ kind: "recurring", date: "--10-15", every: "P1Y" }) // => "每年10月15日前"
 * formatDeadline({ kind: "date", date: "2018-12-31" }) // => "107年12月31日"
 */
export function formatDeadline(deadline: Omit<Deadline, "text"> & { readonly text?: string | undefined }): string {
  const { kind, text, date = "", every = "" } = deadline;
  if (text !== undefined && text.trim() !== "") return text;
  const yearly = YEARLESS.exec(date)?.groups;
  const day = yearly?.day === undefined ? "" : `${Number(yearly.day)}日前`;
  const yearless = yearly === undefined ? "" : `${Number(yearly.month)}月${day}`;
  if (kind === "recurring") return `${nameRecurrence(every)}${yearless}`;
  if (kind === "ongoing" || kind === "as-needed") return KIND_NAMES[kind];
  if (yearless !== "") return yearless;
  const written = formatRocDate(date);
  return written.ok ? written.value : date === "" ? KIND_NAMES.unclear : date;
}

/** What is meant, before the text is put beside it. */
interface Meaning {
  readonly deadline: Omit<Deadline, "text">;
  readonly notes: readonly CalendarDiagnostic[];
}

/** A longer text is a sentence about the work, not its deadline. */
const LONGEST = 60;

const YEARLESS = /^--(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?$/u;

function understand(
  folded: string,
  kept: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): Meaning | undefined {
  if (!OF_CALENDAR.test(folded)) return readWords(folded, kept, options);
  const recurrence = findRecurrence(folded);
  if (recurrence !== undefined) {
    const { every, rest } = recurrence;
    const date = every === "P1Y" ? readYearlyDate(rest) : undefined;
    return { deadline: { kind: "recurring", every, ...(date !== undefined && { date }) }, notes: [] };
  }
  const dated = readDeadlineDate(folded, kept, rocYear, options);
  if (dated === undefined) return readWords(folded, kept, options);
  if (!dated.ok) return unclear(...dated.diagnostics);
  const { value: date, diagnostics: notes } = dated;
  if (!date.startsWith("-")) return { deadline: { kind: "date", date }, notes };
  const missing = note("deadline-without-year", { found: shorten(kept) }, options);
  return { deadline: { kind: "unclear", date }, notes: [...notes, missing] };
}

function unclear(...notes: readonly CalendarDiagnostic[]): Meaning {
  return { deadline: { kind: "unclear" }, notes };
}

/** The word that stands first decides; where two begin together the longer one. */
function readWords(folded: string, kept: string, options: CalendarOptions): Meaning | undefined {
  let best: { readonly at: number; readonly length: number; readonly kind: Deadline["kind"] } | undefined;
  for (const { kind, words } of KIND_WORDS) {
    for (const word of words) {
      const at = folded.indexOf(word);
      if (at < 0) continue;
      if (best === undefined || at < best.at || (at === best.at && word.length > best.length)) {
        best = { at, length: word.length, kind };
      }
    }
  }
  if (best === undefined) return AFTER_EVENT.test(folded) ? { deadline: { kind: "as-needed" }, notes: [] } : undefined;
  if (best.kind !== "unclear") return { deadline: { kind: best.kind }, notes: [] };
  return unclear(note("deadline-without-frequency", { found: shorten(kept) }, options));
}
