import type { Span } from "../../base/span";
import type { Paragraph } from "./block";
import { passageAt } from "./passage";
import type { SourceDocument } from "./source-document";

/**
 * Collects the visible text of a document whose file is not plain text, so that every block knows its place in it.
 * A new one for every document.
 */
export interface BlockWriter {
  /** Adds a paragraph in reading order; blank ones are `undefined` and add nothing. */
  readonly paragraph: (text: string, extra?: Pick<Paragraph, "number" | "level">) => Paragraph | undefined;
  /** Adds text that says nothing of the plan, such as a page header. */
  readonly furniture: (text: string) => void;
  /** What is added from now on stands on this line of the file, from 1. */
  readonly onLine: (line: number) => void;
  /** What was added so far. */
  readonly written: () => Pick<SourceDocument, "text" | "furniture" | "lines">;
}

/** Starts an empty document. */
export function blockWriter(): BlockWriter {
  const lines: string[] = [];
  const furniture: Span[] = [];
  const places: { readonly start: number; readonly line: number }[] = [];
  let length = 0;
  let onLine: number | undefined;
  const add = (line: string): Span => {
    const span = { start: length, end: length + line.length };
    if (onLine !== undefined) places.push({ start: length, line: onLine });
    lines.push(line);
    length += line.length + 1;
    return span;
  };
  return {
    paragraph: (text, extra = {}) => {
      if (text.trim() === "") return undefined;
      const { start, end } = add(text);
      const passage = passageAt(text, [{ start: 0, end: text.length }]);
      return { kind: "paragraph", text: passage.text, spans: [{ start, end }], ...extra };
    },
    furniture: (text) => {
      if (text.trim() !== "") furniture.push(add(text));
    },
    onLine: (line) => {
      onLine = line;
    },
    written: () => ({ text: lines.join("\n"), furniture, ...(places.length > 0 && { lines: places }) }),
  };
}
