import { shorten } from "../../base/preview";
import { rocYearOf } from "../../calendar";
import { citedLetters } from "../cited-letters";
import { hasModernLength, MODERN_SINCE } from "../modern-letters";
import { defineRule } from "../rule";
import { LETTER_SOURCE } from "../sources";

export const letterYearPrefix = defineRule({
  id: "letter-year-prefix",
  severity: "warning",
  source: LETTER_SOURCE,
  about: {
    "zh-TW": "發文號碼前三碼應為發文年度或其前一年度，不符者日期或字號必有一誤。",
    en: "The first three digits of a letter number are the year of its date or the year before; otherwise one of the two is wrong.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path } of citedLetters(plan)) {
      if (letter === undefined || !hasModernLength(letter)) continue;
      const number = shorten(letter.text);
      const prefix = Number(letter.serial.slice(0, 3));
      const { rocYear = 0, yearForm } = letter;
      const year = citation.date === undefined ? 0 : (rocYearOf(citation.date) ?? 0);
      if (yearForm === "prefix" && rocYear >= MODERN_SINCE && !beginsWithYear(letter.serial, rocYear))
        yield { path, args: { number, prefix, year: rocYear, beside: "code" } };
      else if (year >= MODERN_SINCE && prefix !== year && prefix !== year - 1)
        yield { path, args: { number, prefix, year, beside: "date" } };
    }
  },
  words: {
    "zh-TW": ({ number, prefix, year, beside }) =>
      beside === "code"
        ? `「${number}」的代字載${year}年，號碼卻以 ${prefix} 起首，兩者不符；請核對原文更正。`
        : `「${number}」的年度碼為 ${prefix}，發文日期卻在${year}年；年度碼應為 ${year} 或 ${year - 1}，請核對日期與字號。`,
    en: ({ number, prefix, year, beside }) =>
      beside === "code"
        ? `"${number}" names ROC year ${year} before 字第, but its digits begin with ${prefix}; check both against the letter.`
        : `"${number}" carries the year ${prefix}, but is dated ROC ${year}; expected ${year} or ${year - 1}. Check date and number.`,
  },
  examples: {
    good: { legalBasis: ["107年1月3日府計研字第1060070000號函"] },
    bad: { legalBasis: ["107年2月12日府計研字第1050070000號函"] },
  },
});

/** With three digits (095…) or, as some offices write it, with two (95…). */
function beginsWithYear(serial: string, rocYear: number): boolean {
  return serial.startsWith(String(rocYear).padStart(3, "0")) || serial.startsWith(String(rocYear));
}
