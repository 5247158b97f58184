import type { Paragraph } from "../source/block";
import type { BlockWriter } from "../source/block-writer";
import { splitLines } from "./html-lines";

/**
 * Writes a paragraph that may have line breaks in it. Where they part what a typist meant as lines of their own, each
 * line is a paragraph, and only the first has the number; in a heading they only shape the page, and in an item of a
 * list most do.
 */
export function writeLines(
  text: string,
  { number, level }: Pick<Paragraph, "number" | "level">,
  isListItem: boolean,
  writer: BlockWriter,
): readonly Paragraph[] {
  const lines = level !== undefined ? [text] : isListItem ? splitLines(text) : text.split("\n");
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const isFirst = paragraphs.length === 0 && number !== undefined;
    const paragraph = writer.paragraph(line, { ...(isFirst && { number }), ...(level !== undefined && { level }) });
    if (paragraph !== undefined) paragraphs.push(paragraph);
  }
  return paragraphs;
}
