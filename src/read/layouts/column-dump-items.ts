import type { Span } from "../../base/span";
import { isFirst, type PrintedNumber, printedNumber } from "../source/printed-number";
import { endsSentence } from "./cell-kinds";
import type { DumpCell } from "./column-dump-cell";

/** An action or another item (作法) of a column that was written out at one go. */
export interface DumpItem {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly number: PrintedNumber | undefined;
}

/** The items in a cell: one a line, unless a line goes on with the sentence of the line before. */
export function dumpItems({ lines }: DumpCell): readonly DumpItem[] {
  const closed = lines.filter(({ text }) => endsSentence(text)).length;
  const closes = closed * 2 >= lines.length;
  const items: { spans: Span[]; text: string; number: PrintedNumber | undefined; tail: string }[] = [];
  for (const { words: span, text } of lines) {
    const words = text.trim();
    const number = printedNumber(words);
    const last = items.at(-1);
    if (last !== undefined && number === undefined && closes && !endsSentence(last.tail)) {
      last.spans.push(span);
      last.tail = words;
      if (last.text.length < LONGEST) last.text += words;
    } else items.push({ spans: [span], text: words, number, tail: words });
  }
  return items;
}

/** Enough to compare by. */
const LONGEST = 300;

/**
 * Items that belong together: a numbering that begins anew begins a new group, and what is not numbered is a group of its
 * own. A list within an item, numbered in another way, stays with it.
 */
export function groupItems(items: readonly DumpItem[]): readonly (readonly DumpItem[])[] {
  const groups: DumpItem[][] = [];
  for (const item of items) {
    const open = groups.at(-1);
    if (open === undefined || beginsGroup(item, open)) groups.push([item]);
    else open.push(item);
  }
  return groups;
}

function beginsGroup({ number }: DumpItem, open: readonly DumpItem[]): boolean {
  const first = open[0]?.number;
  if (number === undefined) return true;
  if (first === undefined) return !/[:：]$/u.test(open.at(-1)?.text ?? "");
  return isFirst(number) && number.style === first.style;
}
