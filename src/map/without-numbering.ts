/** A text without the number that its author put in front of it: 1、 (一) 甲、 ③. The beginning of 1.5倍 or 105.12.31 is none. */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, "");
}

const NUMBERING =
  /^\s*(?:[(（〔]\s*(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])\s*[)）〕][、.．]?|(?:[\d０-９]{1,3}|[一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]{1,3}|[甲乙丙丁戊己庚辛壬癸])\s*、|[\d０-９]{1,3}\s*(?:[.．](?![\d０-９])|[)）])|[①-⑳⑴-⒇⒈-⒛㈠-㈩])\s*(?=\S)/u;
