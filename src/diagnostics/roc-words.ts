import { ISO_DATE } from "../base/iso-date-form";

/** An ISO date in the words of a Chinese message: 107年12月31日, or as far as it is known; other text as it is. */
export function rocWords(date: string): string {
  const parts = ISO_DATE.exec(date)?.groups;
  if (parts === undefined) return date;
  const year = Number(parts.year) - BEFORE_FIRST_YEAR;
  const words = [year > 0 ? `${year}年` : `民國前${1 - year}年`];
  if (parts.month !== undefined) words.push(`${Number(parts.month)}月`);
  if (parts.day !== undefined) words.push(`${Number(parts.day)}日`);
  return words.join("");
}

/** 民國1年 is 1912. The calendar, which reads and writes dates, stands above the words of messages. */
const BEFORE_FIRST_YEAR = 1911;
