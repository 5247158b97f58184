import { CALENDAR_PROBLEMS, type CalendarCode } from "../diagnostics/calendar-problems";
import type { Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { type ArgsOf, diagnose } from "../diagnostics/problem";

export type CalendarDiagnostic = Diagnostic<CalendarCode>;

export type CalendarOutcome<T> = Outcome<T, CalendarCode>;

/** What every parser of this folder accepts besides the text. */
export interface CalendarOptions {
  /** Language of the messages; Traditional Chinese when absent. */
  readonly locale?: Locale | undefined;
}

export function accept<T>(value: T, diagnostics: readonly CalendarDiagnostic[] = []): CalendarOutcome<T> {
  return { ok: true, value, diagnostics };
}

export function refuse(...diagnostics: readonly CalendarDiagnostic[]): {
  ok: false;
  diagnostics: CalendarDiagnostic[];
} {
  return { ok: false, diagnostics: [...diagnostics] };
}

/** Words one finding of the calendar. */
export function note<Code extends CalendarCode>(
  code: Code,
  args: ArgsOf<(typeof CALENDAR_PROBLEMS)[Code]> & DiagnosticArgs,
  { locale }: CalendarOptions,
): Diagnostic<Code> {
  return diagnose(CALENDAR_PROBLEMS, code, args, { locale });
}
