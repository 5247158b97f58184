import { expectOptions, type OptionNames } from "../base/expect-options";
import type { Locale } from "../diagnostics/locale";
import { knownLocale } from "../diagnostics/problem";

/** How a report is written; a name that its options do not have is refused with a `RangeError`. */
export interface ReportOptions {
  readonly locale?: Locale | undefined;
}

/** How a report for a terminal is written. */
export interface TerminalOptions extends ReportOptions {
  /** Whether to colour it with ANSI codes; default `false`. */
  readonly color?: boolean | undefined;
  /** Columns of the terminal; default 100. */
  readonly width?: number | undefined;
}

export const DEFAULT_WIDTH = 100;

/** Names that the options of every report for a terminal have. */
export const TERMINAL_OPTIONS: OptionNames<TerminalOptions> = { locale: true, color: true, width: true };

/**
 * The language that a report is written in.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 */
export function reportLocale<Options extends ReportOptions>(options: Options, known: OptionNames<Options>): Locale {
  expectOptions(options, known);
  return knownLocale(options.locale);
}
