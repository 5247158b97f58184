import type { Locale } from "../diagnostics/locale";

/** How a report is written. */
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
