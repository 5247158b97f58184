import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { renderDiagnosticsPretty } from "../report";
import { EXIT } from "./command";
import type { Io } from "./io";
import { useColor } from "./use-color";

/** Writes findings about one file to standard error, under its name. */
export async function complain(
  file: string,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  io: Io,
): Promise<void> {
  const shown = file === "-" ? STDIN[locale] : file;
  const text = renderDiagnosticsPretty(shown, diagnostics, { locale, color: useColor(io.stderr, io.env) });
  if (text !== "") await io.stderr.write(text);
}

/** Says what is wrong with the command line, one sentence a line. */
export async function refuse(diagnostics: readonly Diagnostic[], io: Io): Promise<number> {
  await io.stderr.write(`${diagnostics.map(({ message }) => `tw-service-quality: ${message}`).join("\n")}\n`);
  return EXIT.unusable;
}

/** What standard input is called in messages. */
const STDIN: Readonly<Record<Locale, string>> = { "zh-TW": "（標準輸入）", en: "(standard input)" };
