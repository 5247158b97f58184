import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { renderDiagnosticsPretty } from "../report";
import { terminalText } from "../report/terminal-text";
import { EXIT } from "./command";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { useColor } from "./use-color";

/** Writes findings about one file to standard error, under its name. */
export async function complain(
  file: string,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  io: Io,
): Promise<void> {
  const text = renderDiagnosticsPretty(fileName(file, locale), diagnostics, {
    locale,
    color: useColor(io.stderr, io.env),
  });
  if (text !== "") await io.stderr.write(text);
}

/** Says what is wrong with the command line, one sentence a line. */
export async function refuse(diagnostics: readonly Diagnostic[], io: Io): Promise<number> {
  const lines = diagnostics.map(({ message }) => `tw-service-quality: ${terminalText(message)}\n`);
  await io.stderr.write(lines.join(""));
  return EXIT.unusable;
}
