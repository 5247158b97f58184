import { formatPath, type Path } from "../base/path";
import type { Span } from "../base/span";
import type { PlanReading } from "./plan-reading";
import { slicePassage } from "./source/passage-slice";

/** What of a reading tells where its words stand. */
export type WordSource = Pick<PlanReading, "plan" | "origins" | "text">;

/**
 * Where some words of a text of the plan stand in the document, in reading order; `undefined` when the text was not read
 * from these very words.
 */
export function wordsInSource(
  { plan, origins, text }: WordSource,
  path: Path,
  { start, end }: Pick<Span, "start" | "end">,
): readonly Span[] | undefined {
  const key = formatPath(path);
  const origin = origins.find(({ path: at }) => formatPath(at) === key);
  const whole = path.reduce((inner: unknown, step) => Reflect.get(Object(inner), step), plan);
  if (origin === undefined || typeof whole !== "string") return undefined;
  const wanted = withoutBlanks(whole.slice(start, end));
  // Labels that stand in cells of their own are joined with a sign that the document need not have.
  const joined = path.at(-1) === "printedAs" ? [withoutJoints(whole), whole] : [whole];
  for (const value of joined) {
    const own = origin.basis === "stated" ? origin.spans : spellingSpans(origin.spans, text, value);
    if (own === undefined) continue;
    const from = value === whole ? start : withoutJoints(whole.slice(0, start)).length;
    const words = slicePassage(text, { text: value, spans: own }, from, from + end - start);
    if (withoutBlanks(words.text) === wanted) return words.spans.map((span) => placedIn(span, origin.spans));
  }
  return undefined;
}

function withoutJoints(labels: string): string {
  return labels.replaceAll("／", "");
}

/** What was concluded may stand elsewhere in these very words: in a merged cell, or above 同上, which is named as well. */
function spellingSpans(spans: readonly Span[], text: string, value: string): readonly Span[] | undefined {
  const wanted = withoutBlanks(value);
  return [spans, spans.slice(1), spans.slice(0, -1)].find(
    (some) => withoutBlanks(some.map(({ start, end }) => text.slice(start, end)).join("")) === wanted,
  );
}

/** With the place for people, counted from that of the stretch which it is a part of. */
function placedIn(span: Span, around: readonly Span[]): Span {
  const whole = around.find(({ start, end }) => start <= span.start && span.end <= end);
  if (whole === undefined) return span;
  const column = whole.column === undefined ? undefined : whole.column + span.start - whole.start;
  return { ...whole, ...(column !== undefined && { column }), start: span.start, end: span.end };
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}
