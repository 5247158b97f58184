import type { Diagnostic } from "../diagnostics/diagnostic";
import type { READING_PROBLEMS } from "../diagnostics/reading-problems";

/** Whether what was read from a document is one plan: findings about none, or about parts of several, would mislead. */
export function isOnePlan(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ code }) => !NOT_ONE.has(code));
}

const NOT_ONE: ReadonlySet<string> = new Set([
  "no-plan-table",
  "several-plans",
] satisfies (keyof typeof READING_PROBLEMS)[]);
