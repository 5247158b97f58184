import { shorten } from "../../base/preview";
import { rocYearOf } from "../../calendar";
import { citedLetters } from "../cited-letters";
import { defineRule } from "../rule";

export const letterYearPrefix = defineRule({
  id: "letter-year-prefix",
  severity: "warning",
  source: "文書處理：發文號碼前三碼為年度；年初發文得沿用前一年度收文之號",
  about: {
    "zh-TW": "發文號碼前三碼應為發文年度或其前一年度，不符者日期或字號必有一誤。",
    en: "The first three digits of a letter number are the year of its date or the year before; otherwise one of the two is wrong.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path } of citedLetters(plan)) {
      if (letter === undefined || citation.date === undefined || ![10, 11].includes(letter.digits)) continue;
      const year = rocYearOf(citation.date) ?? 0;
      const prefix = Number(letter.serial.slice(0, 3));
      if (year >= YEAR_PREFIX_SINCE && prefix !== year && prefix !== year - 1)
        yield { path, args: { number: shorten(letter.text), prefix, year } };
    }
  },
  words: {
    "zh-TW": ({ number, prefix, year }) =>
      `「${number}」的年度碼為 ${prefix}，發文日期卻在${year}年；年度碼應為 ${year} 或 ${year - 1}，請核對日期與字號。`,
    en: ({ number, prefix, year }) =>
      `"${number}" carries the year ${prefix}, but is dated ROC ${year}; expected ${year} or ${year - 1}. Check date and number.`,
  },
  examples: {
    good: { legalBasis: ["107年1月3日府計研字第1060070000號函"] },
    bad: { legalBasis: ["107年2月12日府計研字第1050070000號函"] },
  },
});

/** Before this ROC year ten digits may begin with a year of two digits. */
const YEAR_PREFIX_SINCE = 92;
