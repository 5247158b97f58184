import { numberValue } from "./number-value";

/** The numbering (編號) printed before an item. */
export interface PrintedNumber {
  /** How it is written: only numbers of one style follow each other. */
  readonly style: "plain" | "bracket" | "chinese" | "chinese-bracket" | "sign" | "nested";
  /** `[2]` for `2.`, `[1, 2]` for `1.2`. */
  readonly value: readonly number[];
  /** How many letters it takes, with the sign after it and blanks. */
  readonly length: number;
}

/**
 * Reads the number at the beginning of a line of a page: `1.`, `(2)`, `三、`, `（四）`, `⑤`, `1.2`. Dates, years and amounts are
 * none. Where cells were torn apart a line is more likely to begin an item than a sentence, so `1、3樓` begins one, unlike
 * in a cell (`leadingNumber`); formal numerals, stems and letters, which are headings there or words, are none.
 */
export function printedNumber(text: string): PrintedNumber | undefined {
  const head = text.slice(0, LONGEST);
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(head);
    const digits = match?.groups?.digits;
    if (match === null || digits === undefined) continue;
    const value = numberValue(digits);
    if (value?.every((part) => part > 0)) return { style, value, length: match[0].length };
  }
  return undefined;
}

/** Whether the second number is the next after the first: 2. after 1., 1.2 after 1.1, 1.1 after 1. */
export function follows(before: PrintedNumber, after: PrintedNumber): boolean {
  const [a, b] = [before.value, after.value];
  if (b.length > a.length) return b.length === a.length + 1 && b.at(-1) === 1 && a.every((part, i) => part === b[i]);
  if (b.length === a.length && before.style !== after.style) return false;
  return b.every((part, i) => part === (a[i] ?? 0) + (i === b.length - 1 ? 1 : 0));
}

/** Whether a new list begins with it. */
export function isFirst({ value }: PrintedNumber): boolean {
  return value.every((part) => part === 1);
}

const LONGEST = 16;

const STYLES: readonly { readonly style: PrintedNumber["style"]; readonly pattern: RegExp }[] = [
  {
    style: "nested",
    pattern: /^(?<digits>[\d０-９]{1,2}(?:[.．-][\d０-９]{1,2}){1,2})[.．、]?(?![\d０-９./])\s{0,3}/u,
  },
  {
    style: "plain",
    pattern: /^(?<digits>[\d０-９]{1,2})\s?(?:[)）:：]|、(?![\d０-９]{1,2}\s?[月日])|[.．](?![\d０-９]))\s{0,3}/u,
  },
  { style: "bracket", pattern: /^[（(]\s?(?<digits>[\d０-９]{1,2})\s?[)）][、.．]?\s{0,3}/u },
  { style: "chinese-bracket", pattern: /^[（(]\s?(?<digits>[一ㄧ二三四五六七八九十]{1,3})\s?[)）][、.．]?\s{0,3}/u },
  { style: "chinese", pattern: /^(?<digits>[一ㄧ二三四五六七八九十]{1,3})\s?[、.．]\s{0,3}/u },
  { style: "sign", pattern: /^(?<digits>[①-⑳⑴-⒇⒈-⒛㈠-㈩])\s{0,3}/u },
];
