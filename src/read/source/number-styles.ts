/** A way to number the items of a cell: `1.` `（一）` `①`. */
export interface NumberStyle {
  readonly id: string;
  /** How deep it stands in an official document: 壹 above 一 above （一） above 1. above (1). */
  readonly depth: number;
  /** Before an item, with the sign that ends the number. */
  readonly before: RegExp;
  /** Within a line, where an item may follow another without a new line. */
  readonly within: RegExp;
}

/**
 * In the order in which they are tried; no two fit the same text. The bopomofo letter ㄧ is often typed for 一. A
 * number with a decimal part, a date or a time of day is none: `1.5`, `12.31`, `8:30`. A mark too many (`1.、`) belongs to it.
 */
export const NUMBER_STYLES: readonly NumberStyle[] = [
  {
    id: "formal",
    depth: 0,
    before: /^\s*(?<number>[壹貳參叁肆伍陸柒捌玖拾]{1,3})\s{0,2}[、.．:：]/u,
    within: /(?<=[。；;！？：:\s])(?<number>[壹貳參叁肆伍陸柒捌玖拾]{1,3})\s{0,2}[、.．]/gu,
  },
  {
    id: "chinese",
    depth: 1,
    before: /^\s*(?<number>[一ㄧ二三四五六七八九十]{1,3})\s{0,2}[、.．:：][、.．]?/u,
    within: /(?<=[。；;！？：:\s])(?<number>[一ㄧ二三四五六七八九十]{1,3})\s{0,2}[、.．]/gu,
  },
  {
    id: "stem",
    depth: 1,
    before: /^\s*(?<number>[甲乙丙丁戊己庚辛壬癸])\s{0,2}[、.．:：]/u,
    within: /(?<=[。；;！？：:\s])(?<number>[甲乙丙丁戊己庚辛壬癸])\s{0,2}[、.．]/gu,
  },
  {
    id: "chinese-bracket",
    depth: 2,
    before: /^\s*(?:[（(]\s{0,2}(?<number>[一ㄧ二三四五六七八九十]{1,3})\s{0,2}[)）][、.．:：]?|(?<sign>[㈠-㈩]))/u,
    within:
      /(?<=[。；;！？：:\s])(?:[（(]\s{0,2}(?<number>[一ㄧ二三四五六七八九十]{1,3})\s{0,2}[)）]|(?<sign>[㈠-㈩]))/gu,
  },
  {
    id: "dotted",
    depth: 4,
    before: /^\s*(?<number>[\d０-９]{1,2}(?:[-－.．][\d０-９]{1,2}){1,3})(?![\d０-９%％年月日])[、.．:：]?/u,
    within:
      /(?<![\d０-９.．\-－~～A-Za-z第])(?<number>[\d０-９]{1,2}(?:[-－.．][\d０-９]{1,2}){1,3})(?![\d０-９%％年月日])[、.．:：]?/gu,
  },
  {
    id: "digit",
    depth: 3,
    before:
      /^\s*(?<number>[\d０-９]{1,2})\s{0,2}[、:：)）.．﹒][、.．]?(?:(?![\s\d０-９])|\s(?!\s{0,2}[\d０-９]{1,2}\s?[.．月日])|(?=[\d０-９]{1,3}\s?[年月]))/u,
    within:
      /(?<![\d０-９.．,，、\-－~～A-Za-z第（(])(?<number>[\d０-９]{1,2})\s{0,2}[、)）.．﹒](?:(?![\s\d０-９])|\s(?!\s{0,2}[\d０-９]{1,2}\s?[.．月日])|(?=[\d０-９]{1,3}\s?[年月]))/gu,
  },
  {
    id: "digit-bracket",
    depth: 5,
    before: /^\s*(?:[（(]\s{0,2}(?<number>[\d０-９]{1,2})\s{0,2}[)）][、.．:：]?|(?<sign>[⑴-⒇]))/u,
    within: /(?<!第)(?:[（(]\s{0,2}(?<number>[\d０-９]{1,2})\s{0,2}[)）][、.．]?|(?<sign>[⑴-⒇]))/gu,
  },
  {
    id: "circle",
    depth: 6,
    before: /^\s*(?<sign>[①-⑳⒈-⒛])/u,
    within: /(?<sign>[①-⑳⒈-⒛])/gu,
  },
  {
    id: "letter",
    depth: 7,
    before: /^\s*[（(]?(?<number>[A-Za-z])[.．、)）](?![A-Za-z.])/u,
    within: /(?<=[。；;！？：:\s])[（(]?(?<number>[A-Za-z])[.．、)）](?![A-Za-z.])/gu,
  },
  {
    id: "digit-blank",
    depth: 3,
    before:
      /^\s*(?<number>[\d０-９]{1,2})\s{1,4}(?=[\p{Script=Han}「『])(?![年月日時分秒樓人次項件台臺元週個所位名組場小])/u,
    within:
      /(?<=[。；;！？])\s{0,2}(?<number>[\d０-９]{1,2})\s{1,4}(?=[\p{Script=Han}「『])(?![年月日時分秒樓人次項件台臺元週個所位名組場小])/gu,
  },
];
