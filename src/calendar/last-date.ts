import { append } from "../base/append";
import { readSpan, settleSpan } from "./calendar-span";
import { BEGINS, DATE_IN_TEXT } from "./deadline-words";
import type { IsoDate } from "./iso-date";
import { ROC_OFFSET } from "./roc-year";
import type { CalendarDiagnostic, CalendarOptions } from "./verdict";

/** The last date with a year that stands somewhere in a text, and what is wrong with any date in it. */
export interface LastDate {
  readonly date?: IsoDate;
  readonly faults: readonly CalendarDiagnostic[];
}

/**
 * Finds the dates in folded text that says more than a date: 持續辦理至106年12月31日, 106年每月. A beginning (106年起)
 * does not count; a date without a year is in that of the one before.
 */
export function findLastDate(folded: string, text: string, options: CalendarOptions): LastDate {
  let year: number | undefined;
  let date: IsoDate | undefined;
  const faults: CalendarDiagnostic[] = [];
  for (const match of folded.matchAll(DATE_IN_TEXT)) {
    const span = readSpan(match[0]);
    if (span === undefined || BEGINS.test(folded.slice(match.index + match[0].length))) continue;
    const settled = settleSpan(span, text, year, options);
    append(faults, settled.diagnostics.filter(isDateFault));
    if (!settled.ok) continue;
    year = settled.value.first.year - ROC_OFFSET;
    date = settled.value.date;
  }
  return { faults, ...(date !== undefined && { date }) };
}

/** A date that does not exist, not one that lacks its year. */
export function isDateFault({ severity, code }: CalendarDiagnostic): boolean {
  return severity === "error" && code !== "date-without-year";
}
