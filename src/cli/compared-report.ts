import type { Diagnostic } from "../diagnostics/diagnostic";
import type { TerminalOptions } from "../report";
import type { Change } from "../score";

/** What comparing came to, and how it is written. */
export interface ComparedReport {
  /** For programs. */
  readonly value: unknown;
  readonly markdown: () => string;
  readonly pretty: (options: TerminalOptions) => string;
}

/** A report with what is to be said of it. */
export interface ComparedOutput {
  readonly report: ComparedReport;
  readonly diagnostics: readonly Diagnostic[];
  /** Of scores: how the total changed from each to the next, `undefined` where that cannot be told. */
  readonly steps?: readonly (Change | undefined)[];
}
