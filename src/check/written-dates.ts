import { parseRocDate } from "../calendar";

/** Every date of the Republic that is written in a text, in order, as its parser takes it. */
export function writtenDates(text: string): readonly ReturnType<typeof parseRocDate>[] {
  if (!FIGURE.test(text)) return [];
  // A page of text is no deadline.
  const dates = text.slice(0, LONGEST).normalize("NFKC").matchAll(WRITTEN_DATE);
  return Array.from(dates, ([date]) => parseRocDate(date));
}

const LONGEST = 1000;
/** Of any width: most deadlines without a date have none. */
const FIGURE = /\p{N}/u;
const WRITTEN_DATE =
  /(?<!\d)\d{2,3}\s{0,3}年\s{0,3}\d{1,2}\s{0,3}月(?:\s{0,3}\d{1,2}\s{0,3}日)?|(?<![\d.])\d{2,3}(?<mark>[./-])\d{1,2}\k<mark>\d{1,2}(?![\d.])/gu;
