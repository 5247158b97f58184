import type { Diagnostic } from "../diagnostics/diagnostic";
import { EXIT } from "./command";

/** The exit status that findings about marks call for. */
export function statusOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.fine;
}
