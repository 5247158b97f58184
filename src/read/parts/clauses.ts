import { textWidth } from "../layouts/text-width";
import type { Block, Paragraph } from "../source/block";
import { ITEM_MARK } from "../source/item-words";
import { joinPassages, type Passage } from "../source/passage";
import { slicePassage } from "../source/passage-slice";
import { SENTENCE_END } from "../source/sentence-end";
import type { SourceDocument } from "../source/source-document";
import { startsItem } from "../source/starts-item";

/** A clause (條列之一項或一段): an item of a list without its number, or a paragraph. */
export interface Clause extends Passage {
  /** The number as it stands in the text, with the bullet before it. */
  readonly mark?: Passage;
  /** Whether it has a number, be it in the text or an automatic one. */
  readonly isItem: boolean;
}

/** The paragraphs among the blocks as clauses. Lines that the margin of a text file cut are joined. */
export function clausesOf(document: SourceDocument, blocks: readonly Block[]): readonly Clause[] {
  return unwrapped(document, blocks).map((paragraph) => clauseOf(document.text, paragraph));
}

/** The paragraphs among the blocks, with lines joined that the margin of a text file cut. */
export function unwrapped(document: SourceDocument, blocks: readonly Block[]): readonly Paragraph[] {
  const paragraphs = blocks.filter((block) => block.kind === "paragraph");
  if (document.format !== "text") return paragraphs;
  const widths = paragraphs.map((paragraph) => lastLineWidth(document.text, paragraph));
  const full = Math.max(widths.reduce((widest, width) => Math.max(widest, width), 0) * FULL, NARROWEST);
  const groups: Paragraph[][] = [];
  let isOpen = false;
  paragraphs.forEach((paragraph, i) => {
    const group = groups.at(-1);
    if (group !== undefined && isOpen && !startsItem(paragraph)) group.push(paragraph);
    else groups.push([paragraph]);
    isOpen = (widths[i] ?? 0) >= full && !SENTENCE_END.test(paragraph.text);
  });
  return groups.flatMap((group) => {
    const [first] = group;
    return first !== undefined && group.length > 1 ? { ...first, ...joinPassages(document.text, group) } : group;
  });
}

/** A line that is cut reaches nearly as far as the longest. */
const FULL = 0.75;

/** No margin leaves a line of prose less than a dozen characters. */
const NARROWEST = 24;

function lastLineWidth(source: string, { spans }: Paragraph): number {
  const last = spans.at(-1);
  return last === undefined ? 0 : textWidth(source.slice(last.start, last.end));
}

function clauseOf(source: string, paragraph: Paragraph): Clause {
  const length = ITEM_MARK.exec(paragraph.text)?.[0].length ?? 0;
  const isItem = startsItem(paragraph);
  // A number without words is no mark.
  if (length === 0 || length >= paragraph.text.length) return { text: paragraph.text, spans: paragraph.spans, isItem };
  return {
    ...slicePassage(source, paragraph, length),
    mark: slicePassage(source, paragraph, 0, length),
    isItem,
  };
}
