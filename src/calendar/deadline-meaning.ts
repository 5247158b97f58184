import { shorten } from "../base/preview";
import { readDateList } from "./date-list";
import { readDeadlineDate, readYearlyDate } from "./deadline-date";
import { AFTER_EVENT, KIND_WORDS, OF_CALENDAR, REMARK, WORDED_DATE } from "./deadline-words";
import type { IsoDate } from "./iso-date";
import { findLastDate } from "./last-date";
import { findRecurrence, type Recurrence } from "./recurrence";
import { type CalendarDiagnostic, type CalendarOptions, note } from "./verdict";

/**
 * When something is to be done (完成期限): `ongoing` 經常辦理 · `as-needed` 適時辦理 · `date` 107年12月31日 ·
 * `recurring` 每季 · `unclear` anything else.
 */
export interface Deadline {
  readonly kind: "ongoing" | "as-needed" | "date" | "recurring" | "unclear";
  /** As printed. */
  readonly text: string;
  /**
   * The day by which, or until which it goes on (持續辦理至106年12月31日); without a year (`--10-15`, `--09`) where it
   * comes every year or the year is not known.
   */
  readonly date?: IsoDate;
  /** How often, as an ISO 8601 duration: `P1M`, `P3M`, `P1Y`. */
  readonly every?: string;
}

/** What a deadline means, before its text is put beside it. */
export interface DeadlineMeaning {
  readonly deadline: Omit<Deadline, "text">;
  readonly notes: readonly CalendarDiagnostic[];
}

/** Understands a deadline in folded text; `kept` is what to quote. */
export function understandDeadline(
  folded: string,
  kept: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): DeadlineMeaning {
  if (!OF_CALENDAR.test(folded)) return readWords(folded, kept, options);
  const recurrence = findRecurrence(folded);
  if (recurrence !== undefined) return recurring(recurrence, kept, options);
  const listed = several(folded, kept, rocYear, options);
  if (listed !== undefined) return listed;
  const dated = readDeadlineDate(folded, kept, rocYear, options);
  if (dated === undefined) {
    const words = readWords(folded, kept, options);
    return withoutRemarks(folded, kept, rocYear, options, words) ?? words;
  }
  if (!dated.ok) return unclear(...dated.diagnostics);
  return byDate(dated.value, kept, dated.diagnostics, options);
}

/** 107年5月31日（第1期） is its date where the words as a whole are none; a remark is nothing without a date before it. */
function withoutRemarks(
  folded: string,
  kept: string,
  rocYear: number | undefined,
  options: CalendarOptions,
  { notes }: DeadlineMeaning,
): DeadlineMeaning | undefined {
  const bare = folded.replace(REMARK, "");
  if (bare === folded || !WORDED_DATE.test(bare) || notes[0]?.code !== "unclear-deadline") return undefined;
  const meaning = understandDeadline(bare, kept, rocYear, options);
  return meaning.deadline.date === undefined ? undefined : meaning;
}

/** A deadline of which nothing is understood. */
export function unclearDeadline(kept: string, options: CalendarOptions): DeadlineMeaning {
  return unclear(note("unclear-deadline", { found: shorten(kept) }, options));
}

const YEARLY = "P1Y";

function recurring({ every, before, rest }: Recurrence, kept: string, options: CalendarOptions): DeadlineMeaning {
  const { date: dated, faults } = findLastDate(`${before} ${rest}`, kept, options);
  const list = every === YEARLY ? readDateList(rest, kept, undefined, options) : undefined;
  const yearly = every === YEARLY && list === undefined ? readYearlyDate(rest) : undefined;
  const date = dated ?? yearly;
  return {
    deadline: { kind: "recurring", ...(date !== undefined && { date }), every: list?.every ?? every },
    notes: faults,
  };
}

/** 六月及十二月二十日前 recurs; of other dates the last is taken, with a remark that names them all. */
function several(
  folded: string,
  kept: string,
  rocYear: number | undefined,
  options: CalendarOptions,
): DeadlineMeaning | undefined {
  const list = readDateList(folded, kept, undefined, options);
  if (list === undefined) return undefined;
  const { parts, every, date, faults } = list;
  if (faults.length > 0) return unclear(...faults);
  if (every !== undefined)
    return { deadline: { kind: "recurring", ...(date !== undefined && { date }), every }, notes: [] };
  const last = date ?? readDateList(folded, kept, rocYear, options)?.date ?? readYearlyDate(`${parts.at(-1)}`);
  const remark = note("several-dates", { found: shorten(kept), dates: parts.map(shorten) }, options);
  return last === undefined ? unclear(remark) : byDate(last, kept, [remark], options);
}

function byDate(
  date: string,
  kept: string,
  notes: readonly CalendarDiagnostic[],
  options: CalendarOptions,
): DeadlineMeaning {
  if (!date.startsWith("-")) return { deadline: { kind: "date", date }, notes };
  const missing = note("deadline-without-year", { found: shorten(kept) }, options);
  return { deadline: { kind: "unclear", date }, notes: [...notes, missing] };
}

function unclear(...notes: readonly CalendarDiagnostic[]): DeadlineMeaning {
  return { deadline: { kind: "unclear" }, notes };
}

/** The word that stands first decides; a date beside it is kept, so that its year can be looked at. */
function readWords(folded: string, kept: string, options: CalendarOptions): DeadlineMeaning {
  const { date, faults } = findLastDate(folded, kept, options);
  const kind = firstKind(folded) ?? (AFTER_EVENT.test(folded) ? "as-needed" : undefined);
  if (kind === "ongoing" || kind === "as-needed")
    return { deadline: { kind, ...(date !== undefined && { date }) }, notes: faults };
  if (faults.length > 0) return unclear(...faults);
  return kind === undefined
    ? unclearDeadline(kept, options)
    : unclear(note("deadline-without-frequency", { found: shorten(kept) }, options));
}

/** Where two words begin together the longer one decides. */
function firstKind(folded: string): Deadline["kind"] | undefined {
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
  return best?.kind;
}
