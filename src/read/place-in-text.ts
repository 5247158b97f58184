import type { Span } from "../base/span";

/** Where a stretch of text stands, with line and column counted from 1. */
export function placeInText(text: string, start: number, end: number): Span & Required<Pick<Span, "line" | "column">> {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { start, end, line, column: start - lineStart + 1 };
}
