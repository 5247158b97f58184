import type { Diagnostic } from "../diagnostics/diagnostic";
import { DEFAULT_LOCALE } from "../diagnostics/locale";
import { findingLines } from "./finding-lines";
import { paint } from "./paint";
import type { TerminalOptions } from "./report-options";
import { terminalText } from "./terminal-text";

/** Findings of one document (審查意見) for a terminal, under its name, without a summary: for messages beside a result. */
export function renderDiagnosticsPretty(
  file: string,
  diagnostics: readonly Diagnostic[],
  options: TerminalOptions = {},
): string {
  if (diagnostics.length === 0) return "";
  const { locale = DEFAULT_LOCALE, color = false } = options;
  const style = paint(color);
  const lines = diagnostics.flatMap((diagnostic) => findingLines(diagnostic, locale, style).map((line) => `  ${line}`));
  return `${[style.bold(terminalText(file)), ...lines].join("\n")}\n`;
}
