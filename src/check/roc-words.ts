import { formatRocDate } from "../calendar";

/** An ISO date in the words of a Chinese message: 107年12月31日, or 107年12月 when only the month is known. */
export function rocWords(date: string): string {
  const words = formatRocDate(date);
  return words.ok ? words.value : date;
}
