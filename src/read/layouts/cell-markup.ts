import type { Span } from "../../base/span";

/** The words of a stretch of text without the signs of a markup language (標記語言) that were copied along. */
export interface CellWords {
  /** One for each paragraph that the markup makes; without markup there is one. */
  readonly paragraphs: readonly MarkedParagraph[];
  /** The signs themselves. */
  readonly markup: readonly Span[];
}

/** The places of one paragraph; `number` is what a program would print before it. */
export interface MarkedParagraph {
  readonly spans: readonly Span[];
  readonly number?: string;
}

/** Splits a stretch of the source at the tags of HTML that stand in it. */
export function cellWords(source: string, { start, end }: Span): CellWords {
  const text = source.slice(start, end);
  const paragraphs: { spans: Span[]; number?: string }[] = [];
  const markup: Span[] = [];
  let open: { spans: Span[]; number?: string } = { spans: [] };
  let count: number | undefined;
  let at = 0;
  const take = (to: number): void => {
    const span = trimmed(source, { start: start + at, end: start + to });
    if (span !== undefined) open.spans.push(span);
  };
  const close = (): void => {
    if (open.spans.length > 0) paragraphs.push(open);
    open = { spans: [] };
  };
  for (const match of text.matchAll(MARKUP)) {
    take(match.index);
    at = match.index + match[0].length;
    markup.push({ start: start + match.index, end: start + at });
    const name = match.groups?.name?.toLowerCase() ?? "";
    if (BREAKING.has(name)) close();
    if (name === "ol") count = match[0].startsWith("</") || UNNUMBERED.test(match[0]) ? undefined : 0;
    if (name === "li" && count !== undefined && !match[0].startsWith("</")) {
      count++;
      open = { spans: [], number: `${count}.` };
    }
  }
  take(text.length);
  close();
  return { paragraphs, markup };
}

/** The stretch without blanks at its ends; `undefined` when it is blank. */
export function trimmed(source: string, { start, end }: Span): Span | undefined {
  const text = source.slice(start, end);
  const words = text.trim();
  if (words === "") return undefined;
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + words.length };
}

/** Tags by name, so that `<5%` stays; what a tag may say besides its name is limited, so that `<` costs nothing. */
const MARKUP =
  /<\/?(?<name>p|li|ol|ul|br|hr|div|span|b|i|u|s|a|strong|em|font|table|tbody|thead|tr|td|th|sup|sub|h[1-6])(?:[\s/][^<>]{0,500})?>|&nbsp;/giu;

/** Tags that begin a new line on the page. */
const BREAKING = new Set([
  "p",
  "li",
  "ol",
  "ul",
  "br",
  "hr",
  "div",
  "tr",
  "td",
  "th",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
]);

const UNNUMBERED = /list-style(?:-type)?\s{0,3}:\s{0,3}none/iu;
