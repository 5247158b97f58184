/** Numbers of items inside a text (文中編號), each behind the end of a sentence or at the beginning. */

/** 一、 · （一） · 1. · ①, with what follows it on the same line. */
export const NUMBER_IN_TEXT =
  /(?<=^|[。；;：:\n]\s{0,3})(?:[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/gu;

/** The number at the beginning of a passage. */
export const NUMBER_AT_START =
  /^\s{0,3}(?<number>[壹貳參叁肆伍陸柒捌玖拾]{1,3}、|[一二三四五六七八九十]{1,3}、|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[.．、](?!\d)|[①-⑳])/u;

/** （一）、 · 1.、 · 一、.: a number with one mark too many, `mark` being the surplus one. */
export const DOUBLED_MARK =
  /(?<=^|[。；;：:\n]\s{0,3})(?<number>[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|(?:[壹貳參叁肆伍陸柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3}|\d{1,2})[、.．])(?<mark>[、.．，,]+)(?!\s?[（(\d])/gu;

/** 一、一、 · （一）（一） · 1、1、: a number that is written twice. */
export const DOUBLED_NUMBER =
  /(?<=^|[。；;：:\n]\s{0,3})(?<number>[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|(?:[壹貳參叁肆伍陸柒捌玖拾]{1,3}|[一二三四五六七八九十]{1,3}|\d{1,2})、)\s?\k<number>/gu;
