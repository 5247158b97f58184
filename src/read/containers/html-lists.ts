import { formatListNumber } from "./format-list-number";
import { attribute, type HtmlElement, numberIn, styleOf } from "./html-attributes";
import type { ListNumberStyle } from "./list-number-style";

/** Counts the items of a list. */
export interface ListCounter {
  /** The number that a browser would show before the next item; `undefined` where it shows none or a sign. */
  readonly next: (item: HtmlElement) => string | undefined;
}

/** Starts to count the items of a list (清單). */
export function listCounter(list: HtmlElement): ListCounter {
  const isReversed = attribute(list, "reversed") !== undefined;
  const style = styleIn(list) ?? (list.tagName === "ol" ? "1" : "disc");
  let value = numberIn(list, "start") ?? (isReversed ? countItems(list) : 1);
  return {
    next: (item) => {
      const asWritten = attribute(item, SOURCE_NUMBER);
      if (asWritten !== undefined) return asWritten;
      value = numberIn(item, "value") ?? value;
      const number = numberText(value, styleIn(item) ?? style);
      value += isReversed ? -1 : 1;
      return number;
    },
  };
}

/** The attribute in which the number of an item is handed on as the source writes it. */
export const SOURCE_NUMBER = "source-number";

function countItems(list: HtmlElement): number {
  return list.childNodes.filter(({ nodeName }) => nodeName === "li").length;
}

/** Of the list's or the item's own: its style goes before its type. */
function styleIn(element: HtmlElement): string | undefined {
  const style = styleOf(element);
  const named = style.get("list-style-type") ?? style.get("list-style")?.split(/\s+/u).find(isStyle);
  const type = attribute(element, "type")?.trim();
  return named ?? (type === "" ? undefined : type);
}

function isStyle(word: string): boolean {
  return STYLES.has(word) || UNNUMBERED.has(word);
}

function numberText(value: number, style: string): string | undefined {
  if (UNNUMBERED.has(style.toLowerCase()) || /^["']/u.test(style)) return undefined;
  // Letters count only as the type of a list, where A and a differ.
  const [kind, end] = STYLES.get(style) ?? STYLES.get(style.toLowerCase()) ?? DECIMAL;
  return `${formatListNumber(value, kind)}${end}`;
}

const UNNUMBERED: ReadonlySet<string> = new Set([
  "none",
  "disc",
  "circle",
  "square",
  "disclosure-open",
  "disclosure-closed",
]);

type Style = readonly [ListNumberStyle, string];

const DECIMAL: Style = ["decimal", "."];

/** The types of lists, and the styles that browsers know and that occur in Taiwan. */
const STYLES: ReadonlyMap<string, Style> = new Map<string, Style>([
  ["1", DECIMAL],
  ["a", ["lower-letter", "."]],
  ["A", ["upper-letter", "."]],
  ["i", ["lower-roman", "."]],
  ["I", ["upper-roman", "."]],
  ["decimal", DECIMAL],
  ["decimal-leading-zero", ["decimal-zero", "."]],
  ["lower-alpha", ["lower-letter", "."]],
  ["lower-latin", ["lower-letter", "."]],
  ["upper-alpha", ["upper-letter", "."]],
  ["upper-latin", ["upper-letter", "."]],
  ["lower-roman", ["lower-roman", "."]],
  ["upper-roman", ["upper-roman", "."]],
  ["cjk-ideographic", ["counting", "、"]],
  ["trad-chinese-informal", ["counting", "、"]],
  ["simp-chinese-informal", ["counting", "、"]],
  ["japanese-informal", ["counting", "、"]],
  ["trad-chinese-formal", ["formal", "、"]],
  ["simp-chinese-formal", ["formal", "、"]],
  ["cjk-decimal", ["digits", "、"]],
  ["cjk-heavenly-stem", ["stems", "、"]],
  ["cjk-earthly-branch", ["branches", "、"]],
]);
