/** How headings of sections are numbered, matched on the text of a paragraph. */

/** A way to number. `inText` needs the sign that ends the number, `automatic` is for numbers that are not in the text. */
export interface Numbering {
  readonly inText: RegExp;
  readonly automatic: RegExp;
  /** Used for nothing but sections; a list has other numbers. */
  readonly isForSections: boolean;
}

/** From the top: a plan numbers its sections in the first of these that it uses for them. */
export const NUMBERINGS: readonly Numbering[] = [
  {
    inText:
      /^[（(〔【]?(?<ordinal>[壹弌貳贰弍參叁参弎肆伍陸陆柒捌玖拾]{1,3})(?:\s*[)）〕】]?\s*[、﹑､.．,，:：]|\s*[)）〕】])\s*/u,
    automatic: /^[（(第]?(?<ordinal>[壹弌貳贰弍參叁参弎肆伍陸陆柒捌玖拾]{1,3})/u,
    isForSections: true,
  },
  {
    inText: /^(?<ordinal>[一ㄧ二三四五六七八九十]{1,3})\s*[、﹑､.．,，:：]\s*/u,
    automatic: /^第?(?<ordinal>[一ㄧ二三四五六七八九十]{1,3})/u,
    isForSections: false,
  },
  {
    inText: /^(?<ordinal>[甲乙丙丁戊己庚辛壬癸])\s*[、﹑､.．,，:：]\s*/u,
    automatic: /^(?<ordinal>[甲乙丙丁戊己庚辛壬癸])/u,
    isForSections: false,
  },
  {
    inText: /^(?<ordinal>[0-9０-９]{1,2})\s*(?:[、﹑､:：]|[.．](?![0-9０-９]))\s*/u,
    automatic: /^(?<ordinal>[0-9０-９]{1,2})(?![0-9０-９]|[.．][0-9０-９])/u,
    isForSections: false,
  },
];

/** 壹 計畫依據: the number with nothing but a blank after it; the passage has lost the blank. */
export const BARE_FORMAL_ORDINAL = /^(?<ordinal>[壹貳參叁肆伍陸柒捌玖拾]{1,3})(?=\p{Script=Han})/u;

/** Signs of a list or of Markdown before a heading. */
export const LEADING_SIGNS = /^[\s#*•●◎◆◇■□○·‧➢※–—-]+/u;

/** Signs of Markdown after it. */
export const TRAILING_SIGN = /[\s#*]/u;
export const TRAILING_SIGNS = /[\s#*]+$/u;

/** The end of a line of a table of contents: 壹、計畫依據 ……… 1; 附件 1 is none. */
export const CONTENTS_LINE = /(?:[.．…‥·‧・_-]{3,}|(?<!附件|附錄|附表)\s)\s*[0-9０-９]{1,3}$/u;

/** What separates a title from text on its line. */
export const TITLE_COLON = /[:：]/u;

/** What no title has, but a sentence. */
export const SENTENCE_SIGN = /[，。；！？,;!?]/u;
