import { fold } from "../../base/fold";
import { parseChineseNumeral } from "../../calendar/chinese-numeral";

/**
 * What a printed number (編號) counts, however it is written: `[2]` for 2, ２, 二, ② or （二）, `[1, 2]` for 1.2, `[3]` for 丙
 * or C; `undefined` for what is no number, such as 一十十. The bopomofo letter ㄧ is often typed for 一.
 */
export function numberValue(printed: string): readonly number[] | undefined {
  if (/^\d+$/u.test(printed)) return [Number(printed)];
  const folded = fold(printed)
    .replace(/^\((?<inner>.+)\)$/u, "$<inner>")
    .replace(/\.$/u, "")
    .replace(/ㄧ/gu, "一");
  if (/^\d/u.test(folded)) return folded.split(/[-.]/u).map(Number);
  const stem = folded === "" ? -1 : STEMS.indexOf(folded);
  if (stem !== -1) return [stem + 1];
  if (/^[a-z]$/u.test(folded)) return [folded.charCodeAt(0) - LETTER_BEFORE_A];
  const value = parseChineseNumeral(folded);
  return value === undefined ? undefined : [value];
}

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const LETTER_BEFORE_A = 96;
