import type { Outcome } from "../../src/diagnostics/outcome";

/** The value, or the codes of what was found instead. */
export function resultOf<T>(outcome: Outcome<T>): T | readonly string[] {
  return outcome.ok ? outcome.value : codesOf(outcome);
}

export function codesOf(outcome: Outcome<unknown>): string[] {
  return outcome.diagnostics.map(({ code }) => code);
}
