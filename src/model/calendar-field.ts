import { z } from "zod";
import type { Outcome } from "../diagnostics/outcome";

/** Hands a calendar parser's finding on as an issue of the schema, so that its words are not lost. */
export function parsedBy<In, Out>(parse: (value: In) => Outcome<Out>) {
  return (value: In, context: z.RefinementCtx): Out => {
    const outcome = parse(value);
    for (const diagnostic of outcome.diagnostics) {
      if (!outcome.ok || diagnostic.severity !== "info")
        context.addIssue({ code: "custom", message: diagnostic.message, params: { diagnostic } });
    }
    return outcome.ok ? outcome.value : z.NEVER;
  };
}
