import type { Span } from "../../base/span";
import { follows, isFirst, type PrintedNumber, printedNumber } from "../source/printed-number";
import { trimmed } from "./cell-markup";

/** An item of a list (條列) that is printed within a paragraph. */
export interface InlineItem {
  readonly span: Span;
  readonly number: PrintedNumber | undefined;
}

/**
 * The items of a list that only blanks keep apart: 1. … 2. … 1. … are three. A number counts where it goes on from the
 * one before, or begins a new list; text without numbers is one item.
 */
export function inlineItems(source: string, span: Span): readonly InlineItem[] {
  const text = source.slice(span.start, span.end);
  let number = printedNumber(text);
  if (number === undefined) return [{ span, number }];
  const items: InlineItem[] = [];
  let start = 0;
  const close = (end: number): void => {
    const own = trimmed(source, { start: span.start + start, end: span.start + end });
    if (own !== undefined) items.push({ span: own, number });
  };
  for (const { index } of text.matchAll(/(?<=\s)(?=[（(\d０-９一二三四五六七八九十①-⑳])/gu)) {
    const next = printedNumber(text.slice(index, index + LONGEST_NUMBER));
    if (next === undefined || !(follows(number, next) || (isFirst(next) && next.style === number.style))) continue;
    close(index);
    start = index;
    number = next;
  }
  close(text.length);
  return items;
}

const LONGEST_NUMBER = 16;
