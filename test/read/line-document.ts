import { passageAt } from "../../src/read/source/passage";
import type { SourceDocument } from "../../src/read/source/source-document";

/** A text file of which every line is a paragraph: no layout has been at it. */
export function lineDocument(text: string): SourceDocument {
  let start = 0;
  const blocks = text.split("\n").flatMap((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return line.trim() === "" ? [] : [{ kind: "paragraph" as const, ...passageAt(text, [span]) }];
  });
  return { format: "text", text, blocks, furniture: [], diagnostics: [] };
}
