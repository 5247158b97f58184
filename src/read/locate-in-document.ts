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
  if (diagnostics.length === 0) return [];
  const known = new Map<string, Span>();
  for (const { path, spans } of origins) {
    const [first] = spans;
    if (first === undefined) continue;
    // A part stands where it begins: the first origin within it.
    for (const key of keysOf(path)) if (!known.has(key)) known.set(key, first);
  }
  return diagnostics.map((diagnostic) => {
    const span = diagnostic.span ?? nearest(diagnostic.path, known);
    return span === undefined ? diagnostic : { ...diagnostic, span: place(span) };
  });
}

function nearest(path: Path, known: ReadonlyMap<string, Span>): Span | undefined {
  const key = keysOf(path).findLast((each) => known.has(each));
  return key === undefined ? undefined : known.get(key);
}

/** A key for the path and each part that it lies in, from the outermost on. */
function keysOf(path: Path): readonly string[] {
  let key = "";
  return path.map((step) => {
    key += typeof step === "number" ? `\n${step}` : `\n"${step}`;
    return key;
  });
}
