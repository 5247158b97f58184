/**
 * The ways to write the number of a list item that word processors offer in Taiwan. `counting` is 一 … 十、十一, `formal`
 * 壹 … 壹拾, `formal-short` the same with a bare 拾, `digits` 一○ for 10, `stems` 甲乙丙, `branches` 子丑寅.
 */
export const LIST_NUMBER_STYLES = [
  "decimal",
  "decimal-zero",
  "full-width",
  "circled",
  "parenthesized",
  "full-stop",
  "upper-roman",
  "lower-roman",
  "upper-letter",
  "lower-letter",
  "counting",
  "digits",
  "formal",
  "formal-short",
  "circled-counting",
  "stems",
  "branches",
  "stems-and-branches",
  "none",
] as const;

/** One of them. */
export type ListNumberStyle = (typeof LIST_NUMBER_STYLES)[number];
