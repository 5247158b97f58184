import { rocWords } from "../../diagnostics/roc-words";
import { citedLetters } from "../cited-letters";
import { confirmedLetter } from "../confirmed-letter";
import { isLater } from "../later-date";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { KNOWN_LETTER_SOURCE, LETTER_REFERENCE } from "../sources";

export const letterDateMismatch = defineRule({
  id: "letter-date-mismatch",
  severity: "error",
  source: KNOWN_LETTER_SOURCE,
  about: {
    "zh-TW": "引用的文號另有其發文日期，計畫所寫日期與之不符，讀者無從查考。",
    en: "The letter that is cited bears another date than the plan gives it, so that it cannot be looked up.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path } of citedLetters(plan)) {
      const known = confirmedLetter(letter);
      const { date } = citation;
      if (known === undefined || date === undefined) continue;
      if (!isLater(date, known.date) && !isLater(known.date, date)) continue;
      const args = { number: known.number, found: date, expected: known.date };
      yield { path: path.slice(0, 2), args, source: referenceSource(known.reference, LETTER_REFERENCE) };
    }
  },
  words: {
    "zh-TW": ({ number, found, expected }) =>
      `「${number}」的發文日期為${rocWords(expected)}，計畫寫成${rocWords(found)}；請更正日期，或核對文號。`,
    en: ({ number, found, expected }) =>
      `Letter ${number} is dated ${expected}, the plan dates it ${found}; correct the date, or check the number.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院107年1月9日院授發社字第1061300008號函頒「政府服務躍升方案」"] },
  },
});
