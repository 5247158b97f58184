import { fold } from "../../base/fold";
import type { Span } from "../../base/span";
import { rawText } from "./raw-text";

/** The worth (配分) printed beside a label: （50分）. */
export interface PrintedPoints {
  readonly value: number;
  /** Of the number alone. */
  readonly spans: readonly Span[];
}

/** The points at the end of a label. A share （12.5%） is none. */
export function printedPoints(source: string, spans: readonly Span[]): PrintedPoints | undefined {
  const end = spans.at(-1)?.end ?? 0;
  if (!BRACKET.test(source.slice(Math.max(0, end - 5), end))) return undefined;
  const raw = rawText(source, spans);
  const tail = Math.max(0, raw.text.length - LONGEST);
  const match = POINTS.exec(raw.text.slice(tail));
  const points = match?.groups?.points;
  if (match === null || points === undefined) return undefined;
  const start = tail + match.index + match[0].indexOf(points);
  return { value: Number(fold(points)), spans: raw.slice(start, start + points.length).spans };
}

const LONGEST = 30;
const BRACKET = /[)）]/u;
const POINTS =
  /[（(]\s{0,3}(?:配分|佔|占)?[:：]?\s{0,3}(?<points>[\d０-９]{1,4}(?:[.．][\d０-９]{1,2})?)\s{0,3}分\s{0,3}[)）]\s{0,3}[:：]?\s*$/u;
