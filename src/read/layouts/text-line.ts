import type { Span } from "../../base/span";
import type { SourceDocument } from "../source/source-document";

/** A line of a text file with the tabs and blanks around it. */
export interface TextLine extends Span {
  /** Of its paragraph among the blocks of the document. */
  readonly block: number;
  readonly text: string;
  /** Its words without the tabs and blanks around them. */
  readonly words: Span;
  /** Of the file, from 1. */
  readonly number: number;
  /** Whether a blank line stands between it and the line before. */
  readonly afterGap: boolean;
  /** Where lines before it begin with a tab and hold nothing else. */
  readonly emptyCells: number;
}

/** The paragraphs of a text as lines; `undefined` for what another layout has put in place of lines. */
export function textLinesOf({ text, blocks }: SourceDocument): readonly (TextLine | undefined)[] {
  let before = 0;
  let number = 1;
  return blocks.map((block, index) => {
    const [span] = block.kind === "paragraph" && block.spans.length === 1 ? block.spans : [];
    if (span === undefined) return undefined;
    const start = Math.max(before, leftOf(text, span.start));
    const end = rightOf(text, span.end);
    const gap = text.slice(before, start);
    const breaks = gap.split("\n").length - 1;
    before = end;
    number += breaks;
    return {
      block: index,
      start,
      end,
      text: text.slice(start, end),
      words: wordsAt(text, start, end),
      number,
      afterGap: breaks > 1,
      emptyCells: gap.match(EMPTY_CELL)?.length ?? 0,
    };
  });
}

const EMPTY_CELL = /(?<=\n)\t[^\S\n]*(?=\n)/gu;

/** Tabs and blanks are no part of a paragraph, but they tell the columns. */
function leftOf(text: string, from: number): number {
  let at = from;
  while (at > 0 && BLANKS.has(text[at - 1] ?? "")) at--;
  return at;
}

function rightOf(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.has(text[at] ?? "")) at++;
  return at;
}

const BLANKS = new Set([" ", "\t", "\u3000", "\u00a0"]);

function wordsAt(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const from = start + line.length - line.trimStart().length;
  return { start: from, end: from + line.trim().length };
}
