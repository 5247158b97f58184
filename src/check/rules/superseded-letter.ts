import { parseLetterNumber, rocYearOf } from "../../calendar";
import { KNOWN_LETTERS, type KnownLetter } from "../../frameworks";
import { type CitedLetter, writtenNumber } from "../cited-letters";
import { isLater } from "../later-date";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { bareTitle } from "../same-title";
import { KNOWN_LETTER_SOURCE, LETTER_REFERENCE } from "../sources";

export const supersededLetter = defineRule({
  id: "superseded-letter",
  severity: "warning",
  source: KNOWN_LETTER_SOURCE,
  about: {
    "zh-TW": "計畫所依的方案在計畫年度已由新方案取代，計畫依據應改引新方案。",
    en: "The scheme that the plan rests on had been replaced by the plan's year; the new one should be cited.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    for (const [i, citation] of plan.legalBasis.entries()) {
      const known = citedScheme(citation);
      if (known?.supersededFrom === undefined) continue;
      const since = rocYearOf(known.supersededFrom);
      // A plan adopted before the new scheme was promulgated could not cite it.
      if (plan.adopted !== undefined && isLater(known.supersededFrom, plan.adopted)) continue;
      if (since !== undefined && plan.rocYear >= since) {
        const args = { number: known.number, title: known.title, since, rocYear: plan.rocYear };
        yield { path: ["legalBasis", i], args, source: referenceSource(known.reference, LETTER_REFERENCE) };
      }
    }
  },
  words: {
    "zh-TW": ({ number, title, since, rocYear }) =>
      `「${title}」（${number}）自民國${since}年起已由新方案取代，${rocYear}年度計畫仍以之為依據；請改引現行方案。`,
    en: ({ number, title, since, rocYear }) =>
      `"${title}" (${number}) was replaced in ROC year ${since}, yet the plan for ${rocYear} rests on it; cite the scheme in force.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院96年7月23日院授研展字第09600152471號函頒「政府服務創新精進方案」"] },
  },
});

/**
 * The known letter of the number; where none is written, or none that is known (a misprint, the letter of a county that
 * passed it on), the one that promulgated what is cited by its exact title.
 */
function citedScheme(citation: CitedLetter["citation"]): KnownLetter | undefined {
  const written = writtenNumber(citation);
  const letter = written === undefined ? undefined : parseLetterNumber(written.slice(0, LONGEST));
  const numbered = KNOWN_LETTERS.find(({ number }) => letter?.ok && number === letter.value.text);
  if (numbered !== undefined) return numbered;
  const title = citation.title === undefined ? undefined : bareTitle(citation.title);
  return KNOWN_LETTERS.find((known) => title === bareTitle(known.title));
}

/** No letter number is longer. */
const LONGEST = 100;
