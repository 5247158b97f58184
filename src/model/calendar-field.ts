import { z } from "zod";
import type { CalendarDiagnostic, CalendarOutcome } from "../calendar/verdict";

/**
 * Reads a field with a parser of the calendar. What the parser refuses is an issue of the schema and keeps its words.
 * What it only remarks on is no reason to refuse the plan: a schema has no place for remarks, so `calendarNotes`
 * says those that the canonical form no longer shows, and rules say the others.
 */
export function parsedBy<In, Out>(parse: (value: In) => CalendarOutcome<Out>) {
  return (value: In, context: z.RefinementCtx): Out => {
    const outcome = parse(value);
    if (outcome.ok) return outcome.value;
    for (const diagnostic of outcome.diagnostics) addDiagnostic(context, diagnostic);
    return z.NEVER;
  };
}

/** Makes a finding of the calendar an issue of the schema that keeps its words, at `path` within what is read. */
export function addDiagnostic(
  context: z.RefinementCtx,
  diagnostic: CalendarDiagnostic,
  path: readonly (string | number)[] = [],
): void {
  context.addIssue({ code: "custom", message: diagnostic.message, params: { diagnostic }, path: [...path] });
}
