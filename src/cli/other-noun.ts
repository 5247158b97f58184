import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { COMMAND_WORDS } from "./command-words";
import { type FileNoun, jsonKind } from "./json-kind";

/** Says that a file holds something else than the command reads, and which command is for that. */
export function otherNoun(found: FileNoun, expected: FileNoun, locale: Locale): Diagnostic {
  return diagnose(COMMAND_WORDS, "other-noun", { found, expected }, { locale });
}

/** The noun that a value is, or that every member of a list is, unless it is the one expected or cannot be told. */
export function otherNounIn(value: unknown, expected: FileNoun): FileNoun | undefined {
  const noun = fileNounOf(value);
  return noun === expected ? undefined : noun;
}

/** The noun that a value is, or that every member of a list is. */
export function fileNounOf(value: unknown): FileNoun | undefined {
  const members: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [noun, ...more] = new Set(members.map(jsonKind));
  return more.length === 0 ? noun : undefined;
}
