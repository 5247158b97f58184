import { countLeading } from "../base/count-leading";
import type { Span } from "../base/span";

/** A stretch of text with the line and column of its beginning, both from 1. */
export type TextPlace = Span & Required<Pick<Span, "line" | "column">>;

/** Says where stretches of a text stand; the text is walked through once, when the first is asked for. */
export function placesInText(text: string): (start: number, end: number) => TextPlace {
  let starts: readonly number[] | undefined;
  return (start, end) => {
    starts ??= lineStarts(text);
    const line = countLeading(starts, (each) => each <= start);
    return { start, end, line, column: start - (starts[line - 1] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
