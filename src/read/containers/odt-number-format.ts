import type { ListNumberStyle } from "./list-number-style";

/**
 * How an OpenDocument number format is written: the usual ones are a single sign, those of Chinese are told by the
 * first of their examples (`一, 二, 三, ...`). `undefined` for one that is not known.
 *
 * @see OpenDocument 1.3 part 3, 19.500 style:num-format
 */
export function odtNumberFormat(format: string): ListNumberStyle | undefined {
  return STYLES.get(format.split(",")[0]?.trim() ?? "");
}

const STYLES: ReadonlyMap<string, ListNumberStyle> = new Map([
  ["", "none"],
  ["1", "decimal"],
  ["01", "decimal-zero"],
  ["a", "lower-letter"],
  ["aaa", "lower-letter"],
  ["A", "upper-letter"],
  ["AAA", "upper-letter"],
  ["i", "lower-roman"],
  ["I", "upper-roman"],
  ["１", "full-width"],
  ["①", "circled"],
  ["⑴", "parenthesized"],
  ["⒈", "full-stop"],
  ["一", "counting"],
  ["〇", "digits"],
  ["○", "digits"],
  ["壹", "formal-short"],
  ["壱", "formal-short"],
  ["㊀", "circled-counting"],
  ["㈠", "circled-counting"],
  ["甲", "stems"],
  ["子", "branches"],
  ["甲子", "stems-and-branches"],
]);
