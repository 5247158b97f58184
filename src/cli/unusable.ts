import type { Diagnostic } from "../diagnostics/diagnostic";
import type { CheckedFile } from "../report";

/** A file that could not be checked, and why. */
export function unusable(file: string, diagnostics: readonly Diagnostic[]): CheckedFile {
  return { file, isUnreadable: true, diagnostics, suppressed: [] };
}
