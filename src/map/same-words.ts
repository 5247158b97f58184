/**
 * The words of an action without what a list prints around them: numbering before (`1.`, `（一）`, `①`) and a final 。 make
 * no difference. Text of which nothing would be left stays as it is.
 */
export function sameWords(text: string): string {
  const bare = text.replace(NUMBERING, "").replace(FINAL_STOP, "").trim();
  return bare === "" ? text : bare;
}

/** 1. 1、 （一） (1) 一、 ①; 1.5 and 3年 are figures. */
const NUMBERING =
  /^\s{0,3}(?:[\d０-９]{1,2}(?:[、)）]|[.．](?![\d０-９]))|[一二三四五六七八九十]{1,3}[、.．]|[（(](?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[)）]、?|[㈠-㈩⑴-⒇①-⑳⒈-⒛])\s{0,3}/u;

const FINAL_STOP = /[。．.]\s{0,3}$/u;
