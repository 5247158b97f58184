import type { Paragraph } from "../../../src/read/source/block";
import { passageAt } from "../../../src/read/source/passage";
import type { SourceDocument } from "../../../src/read/source/source-document";

/** A text file as its reader hands it on: a paragraph for each line that is not blank. */
export function textDocument(text: string): SourceDocument {
  let end = -1;
  const blocks = text.split("\n").flatMap((line): Paragraph[] => {
    const start = end + 1 + line.length - line.trimStart().length;
    end += 1 + line.length;
    if (line.trim() === "") return [];
    return [{ kind: "paragraph", ...passageAt(text, [{ start, end: start + line.trim().length }]) }];
  });
  return { format: "text", text, blocks, furniture: [], diagnostics: [] };
}
