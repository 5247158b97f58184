import { type ItemNumber, itemNumber, leadingNumber } from "../source/item-number";
import { NUMBER_STYLES, type NumberStyle } from "../source/number-styles";

/** Where an item begins in a text, and its number. */
export interface ItemCut {
  readonly start: number;
  readonly number?: ItemNumber;
}

/** How far each kind of numbering has come in a cell: its depth → the last number. */
export type Counts = Map<number, number>;

/**
 * Where the items of a paragraph begin: with the paragraph, at a line that begins with a number in order, and at the
 * next number within a line (`1. … 2. …`). Where nothing is numbered yet, a line is also cut at `1.` after a colon or a
 * sentence if a second number follows. `counts` goes on from paragraph to paragraph of a cell.
 */
export function cutItems(text: string, counts: Counts): readonly ItemCut[] {
  const cuts: ItemCut[] = [];
  const add = (number: ItemNumber): void => {
    counts.set(number.style.depth, number.steps.at(-1) ?? 0);
    cuts.push({ start: number.start, number });
  };
  let start = 0;
  for (const line of text.split("\n")) {
    const head = expectedNumber(line, counts) ?? leadingNumber(line);
    const isItem = (number: ItemNumber): boolean =>
      start === 0 || (isNext(number, counts) && !isOneOfSeveral(text, moved(number, start)));
    const inOrder = head !== undefined && isItem(head) ? head : undefined;
    if (inOrder === undefined && cuts.length === 0) cuts.push({ start: 0 });
    const opener = inOrder ?? (counts.size === 0 ? firstWithin(line) : undefined);
    if (opener !== undefined) add(moved(opener, start));
    const from = cuts.at(-1)?.number;
    if (from !== undefined)
      for (const next of following(line, moved(from, -start), endsInComma(text, from))) add(moved(next, start));
    start += line.length + 1;
  }
  return cuts;
}

/** `6.5人以上` is the sixth item, not six and a half, where five stand before it. */
function expectedNumber(line: string, counts: Counts): ItemNumber | undefined {
  const match = BEFORE_A_DIGIT.exec(line);
  const value = Number(match?.groups?.number);
  if (match === null || DIGIT === undefined || value !== (counts.get(DIGIT.depth) ?? Number.NaN) + 1) return undefined;
  return { style: DIGIT, steps: [value], start: match[0].search(/\d/u), end: match[0].length };
}

/** A first step of its own, 6.1, would stand below a 6 that is printed. */
const BEFORE_A_DIGIT = /^\s*(?<number>\d{1,2})[.．](?=\d)(?!1(?!\d))/u;

function moved(number: ItemNumber, by: number): ItemNumber {
  return { ...number, start: number.start + by, end: number.end + by };
}

/** The first of its kind, or the one after the last of its kind. */
function isNext({ style, steps }: ItemNumber, counts: Counts): boolean {
  const value = steps.at(-1);
  return value === 1 || value === (counts.get(style.depth) ?? Number.NaN) + 1;
}

/** 1、 and no 1. or （1） */
function endsInComma(text: string, { start, end }: ItemNumber): boolean {
  return text.slice(start, end).trimEnd().endsWith("、");
}

/** The numbers after one, within its line, that go on counting; `hasComma` says whether their sign may be 、 anywhere. */
function* following(line: string, { style, steps, end }: ItemNumber, hasComma: boolean): Generator<ItemNumber> {
  const first = steps.at(-1) ?? 0;
  let value = first;
  for (const number of numbersWithin(line, style)) {
    if (number.start < end || number.steps.length !== steps.length) continue;
    // 依附件2、附件3
    if (!hasComma && endsInComma(line, number) && !MAY_BEGIN_ITEM.test(line.charAt(number.start - 1))) continue;
    const next = number.steps.at(-1) ?? 0;
    const isSkip = next === value + 2 && value > first && mayFollowGap(line, number);
    if (next !== value + 1 && !isSkip) continue;
    if (!number.steps.slice(0, -1).every((step, i) => step === steps[i])) continue;
    value = next;
    yield number;
  }
}

/** （四） after （二） is the next item where it begins a sentence; its number is misprinted, or one is missing. */
function mayFollowGap(line: string, { style, start }: ItemNumber): boolean {
  return style.id.endsWith("-bracket") && SENTENCE_BEFORE.test(line.slice(Math.max(0, start - 4), start));
}

const MAY_BEGIN_ITEM = /[。；;！？!?：:\s」』）)]/u;

/** Whether a number is one of several that a sentence names: 2、3月, 二、三樓. After the end of a sentence it is none. */
function isOneOfSeveral(text: string, { start, end }: ItemNumber): boolean {
  if (!SIGN_BETWEEN.test(text.slice(start, end)) || !NEXT_NUMBER.test(text.slice(end, end + 6))) return false;
  return !SENTENCE_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

const SIGN_BETWEEN = /[、.．﹒]\s*$/u;
const NEXT_NUMBER =
  /^\s{0,2}(?:[\d０-９]{1,2}\s?[月日]|[一二三四五六七八九十]{1,3}\s?[月日年季週樓點款項條目類級組、及與至])/u;
const SENTENCE_BEFORE = /[。；;！？!?][」』）)]?\s*$/u;

/** `1.` after a colon or a sentence, if `2.` follows: 改善如下：1.… 2.… */
function firstWithin(line: string): ItemNumber | undefined {
  if (!MAY_OPEN.test(line)) return undefined;
  let first: ItemNumber | undefined;
  for (const number of numbersWithin(line, DIGIT)) {
    const [value] = number.steps;
    if (first !== undefined && value === 2) return first;
    if (first === undefined && value === 1 && OPENER.test(line.slice(Math.max(0, number.start - 3), number.start)))
      first = number;
  }
  return undefined;
}

const MAY_OPEN = /[：:。；;]\s*[1１]/u;
const OPENER = /[：:。；;]\s*$/u;

function* numbersWithin(line: string, style: NumberStyle | undefined): Generator<ItemNumber> {
  if (style === undefined) return;
  for (const match of line.matchAll(style.within)) {
    const number = itemNumber(style, match);
    if (number !== undefined && !isOneOfSeveral(line, number)) yield number;
  }
}

const DIGIT = NUMBER_STYLES.find(({ id }) => id === "digit");
