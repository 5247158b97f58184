import { countLeading } from "../../base/count-leading";
import type { Span } from "../../base/span";
import { type Passage, passageAt } from "../source/passage";

/** The characters of some places of the source as they stand there, blanks included, a line for each place. */
export interface RawText {
  readonly text: string;
  /** What stands from one position of `text` to another, tidied. */
  readonly slice: (start: number, end: number) => Passage;
}

/** Lays out places of the source for cutting: any number of cuts from left to right costs linear time. */
export function rawText(source: string, spans: readonly Span[]): RawText {
  const lines: { at: number; span: Span }[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const span of spans) {
    const part = source.slice(span.start, span.end);
    lines.push({ at: length, span });
    parts.push(part);
    length += part.length + 1;
  }
  const slice = (start: number, end: number): Passage => {
    const found: Span[] = [];
    for (let i = Math.max(0, countLeading(lines, ({ at }) => at <= start) - 1); i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined || line.at >= end) break;
      const from = line.span.start + Math.max(start - line.at, 0);
      const to = Math.min(line.span.start + end - line.at, line.span.end);
      const trimmed = trim(source, from, to);
      if (trimmed !== undefined) found.push(trimmed);
    }
    const [only, ...more] = found;
    const words = only && more.length === 0 ? source.slice(only.start, only.end) : "";
    // Most stretches have no blank that would have to be tidied.
    return words === "" || BLANK.test(words) ? passageAt(source, found) : { text: words, spans: found };
  };
  return { text: parts.join("\n"), slice };
}

function trim(source: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(source.charAt(from))) from++;
  while (to > from && BLANK.test(source.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

const BLANK = /\s/u;
