import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Locale } from "../../diagnostics/locale";
import { reword } from "../../diagnostics/problem";
import { SHEET_PROBLEMS } from "../../diagnostics/sheet-problems";

/** Sheets of a list that name another framework than the one that was asked for are told so once, with their number. */
export function countConflicts(diagnostics: readonly Diagnostic[], locale: Locale | undefined): Diagnostic[] {
  const counts = new Map<unknown, number>();
  for (const { code, args } of diagnostics) {
    if (code === CONFLICT) counts.set(args.found, (counts.get(args.found) ?? 0) + 1);
  }
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.code !== CONFLICT) return [diagnostic];
    const { found } = diagnostic.args;
    const count = counts.get(found);
    counts.delete(found);
    if (count === undefined) return [];
    const { path } = diagnostic;
    return [reword(SHEET_PROBLEMS, { ...diagnostic, args: { ...diagnostic.args, count } }, { path, locale })];
  });
}

const CONFLICT = "framework-conflict" satisfies keyof typeof SHEET_PROBLEMS;
