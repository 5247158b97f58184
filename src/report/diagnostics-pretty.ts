import type { Diagnostic } from "../diagnostics/diagnostic";
import { findingLines } from "./finding-lines";
import { paint } from "./paint";
import { DEFAULT_WIDTH, reportLocale, TERMINAL_OPTIONS, type TerminalOptions } from "./report-options";
import { terminalText } from "./terminal-text";

/** Findings of one document (審查意見) for a terminal, under its name, without a summary: for messages beside a result. */
export function renderDiagnosticsPretty(
  file: string,
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions = {},
): string {
  const locale = reportLocale(options, TERMINAL_OPTIONS);
  if (diagnostics.length === 0) return "";
  const style = paint(options.color === true);
  const layout = { locale, style, width: (options.width ?? DEFAULT_WIDTH) - 2 };
  const lines = diagnostics.flatMap((diagnostic) => findingLines(diagnostic, layout).map((line) => `  ${line}`));
  return `${[style.bold(terminalText(file)), ...lines].join("\n")}\n`;
}
