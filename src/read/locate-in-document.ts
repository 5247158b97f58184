import type { Path } from "../base/path";
import type { Span } from "../base/span";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { type WordSource, wordsInSource } from "./words-in-source";

/**
 * Each finding about a plan with the place in the document that it was read from, as far as one is known: give it the
 * findings of `checkPlan` and the reading. A finding about some words stands where these begin.
 */
export function locateInDocument<Code extends string>(
  diagnostics: readonly Diagnostic<Code>[],
  reading: Pick<WordSource, "origins"> & Partial<WordSource>,
  place: (span: Span) => Span = (span) => span,
): Diagnostic<Code>[] {
  if (diagnostics.length === 0) return [];
  const known = new Map<string, Span>();
  for (const { path, spans } of reading.origins) {
    // The labels of a row stand one after the other from the top down, and the last is its own.
    const first = path.at(-1) === "criterion" ? spans.at(-1) : spans[0];
    if (first === undefined) continue;
    // A part stands where it begins: the first origin within it.
    for (const key of keysOf(path)) if (!known.has(key)) known.set(key, first);
  }
  return diagnostics.map((diagnostic) => {
    const span = diagnostic.span ?? wordsOf(diagnostic, reading) ?? nearest(diagnostic.path, known);
    return span === undefined ? diagnostic : { ...diagnostic, span: place(span) };
  });
}

/** The words themselves, where the finding is about some. */
function wordsOf({ path, excerpt }: Diagnostic, { origins, plan, text }: Partial<WordSource>): Span | undefined {
  if (excerpt === undefined || origins === undefined || plan === undefined || text === undefined) return undefined;
  const words = { start: excerpt.offset + excerpt.start, end: excerpt.offset + excerpt.end };
  return wordsInSource({ origins, plan, text }, path, words)?.[0];
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
