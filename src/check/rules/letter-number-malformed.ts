import { shorten } from "../../base/preview";
import { rocYearOf } from "../../calendar";
import { letterFaultWords } from "../../diagnostics/letter-fault-words";
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
    for (const { citation, letter, path, written, faults } of citedLetters(plan)) {
      const found = shorten(written);
      // What is read out of a text is told at the citation, as reading a document does.
      const at = citation.number === undefined ? path.slice(0, 2) : path;
      if (letter === undefined) yield { path: at, args: { found, faults, digits: 0 } };
      else if (
        citation.date !== undefined &&
        (rocYearOf(citation.date) ?? 0) >= MODERN_SINCE &&
        !hasModernLength(letter)
      )
        yield { path: at, args: { found, faults, digits: letter.digits } };
    }
  },
  words: {
    "zh-TW": ({ found, faults, digits }) =>
      digits === 0
        ? letterFaultWords["zh-TW"](found, faults)
        : `發文字號「${found}」的號碼有 ${digits} 碼；民國${MODERN_SINCE}年以後的號碼多為 10 碼或 11 碼，請核對原文。`,
    en: ({ found, faults, digits }) =>
      digits === 0
        ? letterFaultWords.en(found, faults)
        : `The letter number "${found}" has ${digits} digits; since ROC year ${MODERN_SINCE} there are mostly 10 or 11. Check it against the letter.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: [{ text: "範例縣政府函", date: "107年2月1日", number: "府計研字第107005號" }] },
  },
});
