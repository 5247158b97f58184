import type { Paragraph } from "../source/block";
import type { SourceDocument } from "../source/source-document";
import { columnMeaning } from "../tables/column-meaning";

/**
 * The paragraphs up to the names of columns, which begin a table that no layout recognised: its cells must not pass for
 * the prose of a section.
 */
export function beforeTable(document: SourceDocument, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (document.format !== "text") return paragraphs;
  const head = paragraphs.findIndex((paragraph, at) => {
    const names = columnNames(document.text, paragraph);
    return names > 1 || (names === 1 && columnNames(document.text, paragraphs[at + 1]) > 0);
  });
  return head === -1 ? paragraphs : paragraphs.slice(0, head);
}

/** How many columns a line names. */
function columnNames(source: string, paragraph: Paragraph | undefined): number {
  if (paragraph === undefined || paragraph.text.length > LONGEST) return 0;
  const words = paragraph.spans.flatMap(({ start, end }) => source.slice(start, end).split(/\s+/u));
  return words.filter((word) => {
    const meaning = columnMeaning(word);
    return meaning !== undefined && meaning.isCommon !== true;
  }).length;
}

/** Names of columns are short, and there are not many. */
const LONGEST = 100;
