import type { Block } from "../../src/read/source/block";
import { type BlockWriter, blockWriter } from "../../src/read/source/block-writer";
import { tableOf } from "../../src/read/source/grid";
import type { SourceDocument } from "../../src/read/source/source-document";

/** A paragraph: its text, or its text with an automatic number or a level. */
export type Line = string | { readonly text: string; readonly number?: string; readonly level?: number };

/** Rows of cells, each of one paragraph. */
export type Grid = readonly (readonly string[])[];

/** A document as a word processor would give it: paragraphs, and tables as rows of texts. */
export function wordDocument(...parts: readonly (Line | Grid)[]): SourceDocument {
  const writer = blockWriter();
  const blocks = parts.flatMap((part): Block[] => {
    if (typeof part === "string") return paragraphs(writer, part);
    if ("text" in part) {
      const { text, ...extra } = part;
      return paragraphs(writer, text, extra);
    }
    return [tableOf(part.map((row) => row.map((text) => ({ blocks: paragraphs(writer, text) }))))];
  });
  return { format: "docx", ...writer.written(), blocks, diagnostics: [] };
}

function paragraphs(writer: BlockWriter, text: string, extra: { number?: string; level?: number } = {}): Block[] {
  const paragraph = writer.paragraph(text, extra);
  return paragraph === undefined ? [] : [paragraph];
}
