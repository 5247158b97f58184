import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { type Noun, nounOf } from "../model/noun-of";
import { USAGE_PROBLEMS } from "./usage-problems";

/** Says that a file holds something else than the command reads, and which command is for that. */
export function otherNoun(found: Noun, expected: Noun | "weights", locale: Locale): Diagnostic {
  return diagnose(USAGE_PROBLEMS, "other-noun", { found, expected }, { locale });
}

/** The noun that a value is, or each member of a list, if that is another than expected. */
export function otherNounIn(value: unknown, expected: Noun | "weights"): Noun | undefined {
  const noun = nounOf(Array.isArray(value) ? value[0] : value);
  return noun === expected ? undefined : noun;
}

/** The library does not know of commands: where it found another noun, the command for it is named instead. */
export function nameCommands(diagnostics: readonly Diagnostic[], locale: Locale): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.code !== "other-noun") return diagnostic;
    const { found, expected } = diagnostic.args;
    const { message } = diagnose(
      USAGE_PROBLEMS,
      "other-noun",
      { found: String(found), expected: String(expected) },
      { locale },
    );
    return { ...diagnostic, message };
  });
}
