/** Numbers of items inside a text (文中編號), each at the beginning or behind the end of a sentence. */

/** 一、 · （一） · 1. · ①, the number of a point in the text. */
export const NUMBER_IN_TEXT =
  /(?:^|[。；;：:\n])\s{0,3}(?<number>[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/gu;

/** What every number in a text is like: few texts have one, and the other expressions cost more. */
export const COULD_NUMBER =
  /(?:^|[。；;：:\n])\s{0,3}(?:[（(①-⑳]|[一二三四五六七八九十壹貳參叁肆伍陸柒捌玖拾\d]{1,3}[、.．])/u;

/** The number at the beginning of a passage. */
export const NUMBER_AT_START =
  /^\s{0,3}(?<number>[壹貳參叁肆伍陸柒捌玖拾]{1,3}、|[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/u;

/**
 * （一）、 · 1.、 · 一、. with `mark`, what is one too many; 一、一、 · （一）（一） · 1、1、 with `again`, the number
 * written a second time. （一）、（二） is an enumeration.
 */
export const DOUBLED =
  /(?:^|[。；;：:\n])\s{0,3}(?<number>[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|(?:[壹貳參叁肆伍陸柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3}|\d{1,2})[、.．])(?:(?<mark>[、.．，,]+)(?!\s?[（(\d])|(?<again>\s?(?<!\.)\k<number>))/gu;
