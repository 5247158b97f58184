import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { renderDiagnosticsPretty } from "../report";
import { terminalText } from "../report/terminal-text";
import { EXIT } from "./command";
import { fileName } from "./file-name";
import type { Io } from "./io";
import { nameCommands } from "./name-commands";
import { USAGE_PROBLEMS } from "./usage-problems";
import { useColor } from "./use-color";
import { widthFor } from "./width-for";
import { worstOf } from "./worst-of";

/** Writes findings about one file to standard error, under its name and in the words of the command line. */
export async function complain(
  file: string,
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  io: Io,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const named = nameCommands(atMost(diagnostics, locale), locale);
  const text = renderDiagnosticsPretty(fileName(file, locale), named, {
    locale,
    color: useColor(io.stderr, io.env),
    width: widthFor(io.stderr),
  });
  await io.stderr.write(text);
}

/** Nobody reads a million findings; how many there are besides is said. */
function atMost(diagnostics: readonly Diagnostic[], locale: Locale): readonly Diagnostic[] {
  const more = diagnostics.slice(MOST);
  if (more.length === 0) return diagnostics;
  const rest = diagnose(USAGE_PROBLEMS, "more-findings", { count: more.length }, { locale });
  return [...diagnostics.slice(0, MOST), { ...rest, severity: worstOf(more) ?? rest.severity }];
}

const MOST = 200;

/** Says what is wrong with the command line, one sentence a line. */
export async function refuse(diagnostics: readonly Diagnostic[], io: Io): Promise<number> {
  await tell(diagnostics, io);
  return EXIT.unusable;
}

/** Says what there is to be known of a run as a whole, one sentence a line on standard error. */
export async function tell(diagnostics: readonly Diagnostic[], io: Io): Promise<void> {
  const lines = diagnostics.map(({ message }) => `tw-service-quality: ${terminalText(message)}\n`);
  await io.stderr.write(lines.join(""));
}
