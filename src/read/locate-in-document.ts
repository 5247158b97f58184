import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Origin } from "./parts/part";

/**
 * Each finding about a plan with the place in the document that it was read from, as far as one is known: give it the
 * findings of `checkPlan` and the `origins` of the reading.
 */
export function locateInDocument<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  origins: readonly Origin[],
  place: (span: Span) => Span = (span) => span,
): Diagnostic<Code>[] {
  const known = new Map<string, Span>();
  for (const { path, spans } of origins) {
    const [first] = spans;
    if (first === undefined) continue;
    // A part stands where it begins: the first origin within it.
    for (let depth = path.length; depth > 0; depth--) {
      const key = JSON.stringify(path.slice(0, depth));
      if (!known.has(key)) known.set(key, first);
    }
  }
  return diagnostics.map((diagnostic) => {
    const span = diagnostic.span ?? nearest(diagnostic.path, known);
    return span === undefined ? diagnostic : { ...diagnostic, span: place(span) };
  });
}

function nearest(path: Path, known: ReadonlyMap<string, Span>): Span | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const span = known.get(JSON.stringify(path.slice(0, depth)));
    if (span !== undefined) return span;
  }
  return undefined;
}
