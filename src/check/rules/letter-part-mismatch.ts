import { shorten } from "../../base/preview";
import { rocWords } from "../../diagnostics/roc-words";
import { KNOWN_LETTERS, type KnownLetter } from "../../frameworks";
import { type CitedLetter, citedLetters } from "../cited-letters";
import { confirmedLetter } from "../confirmed-letter";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { bareTitle } from "../same-title";
import { KNOWN_LETTER_SOURCE, LETTER_REFERENCE } from "../sources";

export const letterPartMismatch = defineRule({
  id: "letter-part-mismatch",
  severity: "warning",
  source: KNOWN_LETTER_SOURCE,
  about: {
    "zh-TW": "引用的名稱、日期與某函相符而文號不同，或文號相符而發文機關不同，必有一誤。",
    en: "Title and date are those of a known letter, but the number is not, or the number is, but the issuer is not: one of them is wrong.",
  },
  options: {},
  *check({ plan }) {
    for (const cited of citedLetters(plan)) {
      const { citation, letter, path } = cited;
      const numbered = confirmedLetter(letter);
      const known = numbered ?? knownByTitleAndDate(cited);
      if (known === undefined || letter === undefined) continue;
      const { number, issuer, date, title } = known;
      const args = { number, issuer, date, title };
      const source = referenceSource(known.reference, LETTER_REFERENCE);
      if (numbered === undefined)
        yield { path: path.slice(0, 2), args: { ...args, found: shorten(letter.text), wrong: "number" }, source };
      else if (citation.issuer !== undefined && !mayMean(citation.issuer, issuer))
        yield { path: path.slice(0, 2), args: { ...args, found: shorten(citation.issuer), wrong: "issuer" }, source };
    }
  },
  words: {
    "zh-TW": ({ number, issuer, date, title, found, wrong }) =>
      wrong === "number"
        ? `${issuer}${rocWords(date)}函頒「${title}」的文號為「${number}」，計畫寫成「${found}」；請核對文號。`
        : `「${number}」的發文機關為「${issuer}」，計畫寫成「${found}」；請核對發文機關。`,
    en: ({ number, issuer, date, title, found, wrong }) =>
      wrong === "number"
        ? `"${title}" was promulgated by "${issuer}" on ${date} under the number "${number}", the plan writes "${found}"; check the number.`
        : `Letter "${number}" was issued by "${issuer}", the plan names "${found}"; check the issuer.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院106年1月9日院授發社字第1061300080號函頒「政府服務躍升方案」"] },
  },
});

/** The letter of exactly this title, day and issuer; nothing is compared with one that only others may have had. */
function knownByTitleAndDate({ citation, letter }: CitedLetter): KnownLetter | undefined {
  const { title, date, issuer } = citation;
  if (title === undefined || date === undefined || letter === undefined) return undefined;
  return KNOWN_LETTERS.find(
    (known) =>
      known.basis === "confirmed" &&
      known.date === date &&
      bareTitle(known.title) === bareTitle(title) &&
      (issuer === undefined ? isOfOneHouse(letter.text, known.number) : isNameFor(issuer, known.issuer)) &&
      !isCopy(letter.text, known.number),
  );
}

/** One digit more tells the copies of one letter apart (分文): 1061300008 and 10613000081. */
function isCopy(number: string, known: string): boolean {
  const [one, other] = [number.slice(0, -1), known.slice(0, -1)];
  return one.startsWith(other) || other.startsWith(one);
}

/** A prefix begins with the agency (院, 府); without an issuer it alone tells that an office passed the letter on. */
function isOfOneHouse(number: string, known: string): boolean {
  return number.charAt(0) === known.charAt(0);
}

/** A name for it, or no name at all (鈞院, 該院): nothing that a number which is known could be wrong with. */
function mayMean(written: string, name: string): boolean {
  return NO_NAME.test(written.trim()) || isNameFor(written, name);
}

/** The name itself, one with more around it, or an abbreviation (國發會). */
function isNameFor(written: string, name: string): boolean {
  const plain = written.replaceAll("台", "臺").trim();
  if (plain.includes(name) || name.includes(plain)) return true;
  let at = -1;
  return [...plain].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const NO_NAME = /^[本鈞大貴該]/u;
