/** How the items of a list are numbered in the text: （一）、 1. (1) 一、 ① 甲、 A. and bullets; 一、二級機關 is none. The bopomofo ㄧ is often typed for 一. */
export const ITEM_MARK =
  /^\s*(?:[-–—•●◎◆◇■□○·‧➢※*]+\s*)?(?:[（(]\s?(?:[一ㄧ二三四五六七八九十]{1,3}|[0-9０-９]{1,2}|[A-Za-z])\s?[)）]\s?[、﹑､.．:：]?|(?:[一ㄧ二三四五六七八九十]{1,3}|[甲乙丙丁戊己庚辛壬癸])\s?[、﹑､.．](?![一二三四五六七八九十乙丙丁][級等、])|[0-9０-９]{1,2}\s?(?:[、﹑､)）]|[.．](?![0-9０-９]))|[A-Za-z][.．、)）](?![A-Za-z])|[㈠-㈩⑴-⒇①-⑳⒈-⒛])\s*|^\s*[-–—•●◎◆◇■□·‧➢※*]+\s*(?=\S)/u;

/** A sign before an item that is no number. */
export const BULLET = /^\s*[-–—•●◎◆◇■□·‧➢*]+\s*(?=\S)/u;
