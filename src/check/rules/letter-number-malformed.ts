import { shorten } from "../../base/preview";
import { rocYearOf } from "../../calendar";
import { citedLetters } from "../cited-letters";
import { hasModernLength, MODERN_SINCE } from "../modern-letters";
import { defineRule } from "../rule";
import { LETTER_SOURCE } from "../sources";

export const letterNumberMalformed = defineRule({
  id: "letter-number-malformed",
  severity: "warning",
  source: LETTER_SOURCE,
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
        (rocYearOf(citation.date) ?? 0) >= MODERN_SINCE &&
        !hasModernLength(letter)
      )
        yield { path, args: { found, digits: letter.digits } };
    }
  },
  words: {
    "zh-TW": ({ found, digits }) =>
      digits === 0
        ? `發文字號「${found}」格式不符；應為「代字＋字第＋號碼＋號」，例如「院授發社字第1061300008號」，請核對原文更正。`
        : `發文字號「${found}」的號碼有 ${digits} 碼；民國${MODERN_SINCE}年以後的號碼多為 10 碼或 11 碼，請核對原文。`,
    en: ({ found, digits }) =>
      digits === 0
        ? `The letter number "${found}" is malformed; expected code + 字第 + digits + 號, such as 院授發社字第1061300008號. Check it against the letter.`
        : `The letter number "${found}" has ${digits} digits; since ROC year ${MODERN_SINCE} there are mostly 10 or 11. Check it against the letter.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: [{ text: "範例縣政府函", date: "107年2月1日", number: "府計研字第107005號" }] },
  },
});
