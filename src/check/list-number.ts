import { formatChineseNumeral, parseChineseNumeral } from "../calendar/chinese-numeral";

/** The number of an item in a list (編號), such as 一、 or (1). */
export interface ListNumber {
  readonly value: number;
  /** As written, without blanks around it. */
  readonly written: string;
  /** The same of the first item: 1. or （一）; what is written in one way has one style. */
  readonly style: string;
  /** Which numerals, and whether in brackets: what tells the levels of a list apart, whatever its punctuation. */
  readonly level: string;
}

/** Reads the number of an item that stands alone; `undefined` for anything else, as 1.1. */
export function parseListNumber(text: string): ListNumber | undefined {
  if (text.length > LONGEST) return undefined;
  if (!known.has(text)) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, readNumber(text.trim()));
  }
  return known.get(text);
}

/** The number of another item of the same list. */
export function formatListNumber(value: number, like: ListNumber): string {
  const kind = KINDS.find(({ write }) => like.style.includes(write(1)));
  return kind === undefined ? String(value) : like.style.replace(kind.write(1), kind.write(value));
}

/** A cache of a pure function: it changes no result. Plans have few numbers, each many times. */
const known = new Map<string, ListNumber | undefined>();
const MOST_KNOWN = 500;

function readNumber(written: string): ListNumber | undefined {
  const parts = LIST_NUMBER.exec(written)?.groups;
  const numeral = parts?.numeral ?? "";
  const kind = KINDS.find(({ shape }) => shape.test(numeral));
  const value = kind?.read(numeral);
  if (kind === undefined || value === undefined) return undefined;
  const { open = "", close = "", marks = "" } = parts ?? {};
  const isBracketed = open !== "" || close !== "";
  const style = `${open}${kind.write(1)}${close}${marks}`;
  return { value, written, style, level: isBracketed ? `(${kind.name})` : kind.name };
}

interface Kind {
  readonly name: string;
  readonly shape: RegExp;
  readonly read: (numeral: string) => number | undefined;
  readonly write: (value: number) => string;
}

const FORMAL = "零壹貳參肆伍陸柒捌玖";
const WIDE = 0xff10 - 0x30;
const CIRCLED_ZERO = 0x245f;

const KINDS: readonly Kind[] = [
  { name: "1", shape: /^\d+$/u, read: Number, write: String },
  {
    name: "1",
    shape: /^[０-９]+$/u,
    read: (numeral) => Number(numeral.normalize("NFKC")),
    write: (value) => String(value).replace(/\d/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + WIDE)),
  },
  { name: "一", shape: /^[一二三四五六七八九十]+$/u, read: parseChineseNumeral, write: formatChineseNumeral },
  { name: "壹", shape: /^[壹貳參叁肆伍陸柒捌玖拾]+$/u, read: parseChineseNumeral, write: formal },
  {
    name: "①",
    shape: /^[①-⑳]$/u,
    read: (numeral) => numeral.charCodeAt(0) - CIRCLED_ZERO,
    write: (value) => String.fromCharCode(value + CIRCLED_ZERO),
  },
];

function formal(value: number): string {
  const plain = formatChineseNumeral(value).replaceAll("十", "拾");
  return plain.replace(/[一二三四五六七八九]/gu, (figure) => FORMAL.charAt(parseChineseNumeral(figure) ?? 0));
}

const LONGEST = 10;
const LIST_NUMBER =
  /^(?<open>[（(]?)\s?(?<numeral>\d{1,3}|[０-９]{1,3}|[一二三四五六七八九十]{1,3}|[壹貳參叁肆伍陸柒捌玖拾]{1,3}|[①-⑳])\s?(?<close>[）)]?)\s?(?<marks>[、.．，,:：]{0,2})$/u;
