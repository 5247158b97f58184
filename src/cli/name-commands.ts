import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { reword } from "../diagnostics/problem";
import { COMMAND_WORDS } from "./command-words";

/** The library does not know of commands and options: where a finding leads to one, it is said again with its name. */
export function nameCommands(diagnostics: readonly Diagnostic[], locale: Locale): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (!Object.hasOwn(COMMAND_WORDS, diagnostic.code)) return diagnostic;
    const { message } = reword(COMMAND_WORDS, diagnostic, { locale });
    return { ...diagnostic, message };
  });
}
