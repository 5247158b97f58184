import { z } from "zod";
import type { Outcome } from "../diagnostics/outcome";

/**
 * Reads a field with a parser of the calendar. What the parser refuses is an issue of the schema and keeps its words.
 * What it only remarks on is no reason to refuse the plan: a schema has no place for remarks, so `calendarNotes`
 * says those that the canonical form no longer shows, and rules say the others.
 */
export function parsedBy<In, Out>(parse: (value: In) => Outcome<Out>) {
  return (value: In, context: z.RefinementCtx): Out => {
    const outcome = parse(value);
    if (outcome.ok) return outcome.value;
    for (const diagnostic of outcome.diagnostics)
      context.addIssue({ code: "custom", message: diagnostic.message, params: { diagnostic } });
    return z.NEVER;
  };
}
