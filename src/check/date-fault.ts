import type { Outcome } from "../diagnostics/outcome";

/** Whether the calendar found something that is written as a date and is none. */
export function hasDateFault({ diagnostics }: Outcome<unknown>): boolean {
  return diagnostics.some(({ code }) => DATE_FAULTS.has(code));
}

const DATE_FAULTS: ReadonlySet<string> = new Set([
  "no-such-month",
  "no-such-day",
  "no-year-zero",
  "year-out-of-range",
  "ce-year",
]);
