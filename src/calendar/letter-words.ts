/** Words and shapes of letter numbers, matched on text without blanks and with Arabic digits and brackets of one width. */

/** What may follow the number and is no part of it (文別). */
export const DOCUMENT_KIND = /(?:書函|公告|函|令)$/u;

/** 代字: Chinese characters, the year or a section in brackets, the number of a section (勞動2). */
export const PREFIX = /^[\p{Script=Han}○A-Za-z0-9（）]{1,20}$/u;

/** Text with a date, or with another letter number, is a citation and no prefix: 108年府授研, 院1060109院授, 大字第1號. */
export const NOT_IN_PREFIX = /年.{1,4}月|[0-9〇○零一二三四五六七八九十百]年|號|字第|[0-9]{4}/u;

/** （88）工程企, 83府計研: the year before the prefix; 台（89）內中地, 經加處（66）人: inside it. */
export const YEAR_IN_PREFIX =
  /^(?<plain>[0-9]{2,3})(?=\p{Script=Han})|（(?<bracketed>[0-9]{2,3}|[〇○零一二三四五六七八九十百]{2,5})）/u;

/** 第09600152471號; some ministries add a letter to tell several letters of one case apart: 第1020166329B號. */
export const SERIAL = /^[0-9]{1,20}[A-Z]?$/u;

/** The first three digits of a modern number are the year: 096…, 106…. */
export const YEAR_IN_SERIAL = /^(?<year>[01][0-9]{2})[0-9]{7,8}$/u;

export const CHINESE_DIGITS = "零一二三四五六七八九";
export const ZEROS = /[〇○]/gu;
