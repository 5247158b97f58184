import { NUMBER_STYLES, type NumberStyle } from "./number-styles";
import { numberValue } from "./number-value";

/**
 * The number of an item (項次) as it is printed in a cell, at its beginning or within it. A cell holds sentences, so what
 * might be an amount, a floor or a time is no number here (`1、3樓`), and letters, stems and formal numerals are numbers;
 * a line of a page is read otherwise, see `printedNumber`.
 */
export interface ItemNumber {
  readonly style: NumberStyle;
  /** One for each step: 1.2 has two. */
  readonly steps: readonly number[];
  /** Where it begins and how far it reaches, in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** The number with which a text begins, if there is one. */
export function leadingNumber(text: string): ItemNumber | undefined {
  const head = text.slice(0, LONGEST);
  if (!MAY_BEGIN.test(head)) return undefined;
  for (const style of NUMBER_STYLES) {
    const match = style.before.exec(head);
    const number = match && itemNumber(style, match);
    if (number) return { ...number, start: number.end - (match[0]?.trimStart().length ?? 0) };
  }
  return undefined;
}

/** Most texts begin with no number, and are not worth a try of every style. */
const MAY_BEGIN =
  /^\s*[（(\d０-９壹貳參叁肆伍陸柒捌玖拾一ㄧ二三四五六七八九十甲乙丙丁戊己庚辛壬癸㈠-㈩⑴-⒇①-⑳⒈-⒛A-Za-z]/u;

/** Blanks that indent it, the number, its brackets, and what tells that no unit follows. */
const LONGEST = 40;

/** What one match of a style counts; `undefined` for a Chinese numeral that is none, such as 一十十. */
export function itemNumber(style: NumberStyle, match: RegExpMatchArray): ItemNumber | undefined {
  const steps = numberValue(match.groups?.number ?? match.groups?.sign ?? "");
  if (steps === undefined) return undefined;
  return { style, steps, start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
}
