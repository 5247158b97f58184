import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import { KNOWN_LETTERS } from "../../frameworks";
import { citedLetters } from "../cited-letters";
import { confirmedLetter } from "../confirmed-letter";
import { findFolded, foldWithPlaces } from "../find-folded";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { isSameTitle } from "../same-title";
import { KNOWN_LETTER_SOURCE, LETTER_REFERENCE } from "../sources";

export const letterTitleMismatch = defineRule({
  id: "letter-title-mismatch",
  severity: "error",
  source: KNOWN_LETTER_SOURCE,
  about: {
    "zh-TW": "引用的文號所函頒的是另一份文件；文號較名稱可靠，多為名稱誤植。",
    en: "The letter that is cited promulgated something else: the number is more reliable than the name, which was usually copied wrongly.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path } of citedLetters(plan)) {
      const known = confirmedLetter(letter);
      const { title, text } = citation;
      if (known === undefined || title === undefined || isSameTitle(title, known.title)) continue;
      const base = path.slice(0, 2);
      const wrong = wrongName(title);
      const edits = [
        { path: [...base, "title"], value: replaceName(title, wrong, known.title) ?? known.title },
        { path: [...base, "text"], value: replaceName(text, wrong, known.title) },
      ].flatMap(({ path: at, value }) => (value === undefined ? [] : [{ path: at, value }]));
      yield {
        path: base,
        args: { number: known.number, found: shorten(wrong), expected: known.title },
        source: referenceSource(known.reference, LETTER_REFERENCE),
        fix: { safe: false, edits },
      };
    }
  },
  words: {
    "zh-TW": ({ number, found, expected }) =>
      `「${number}」函頒的是「${expected}」，計畫寫成「${found}」；請更正名稱，或核對文號。`,
    en: ({ number, found, expected }) =>
      `Letter ${number} promulgated "${expected}", the plan calls it "${found}"; correct the title, or check the number.`,
  },
  examples: {
    good: {},
    bad: { legalBasis: ["行政院106年1月9日院授發社字第1061300008號函頒「政府服務創新精進方案」"] },
  },
});

/** What is wrong within the title: the name of another known document, or what is quoted in it, or all of it. */
function wrongName(title: string): string {
  const passage = foldWithPlaces(title);
  for (const known of KNOWN_LETTERS) {
    const place = findFolded(passage, fold(known.title))[0];
    if (place !== undefined) return title.slice(place.start, place.end);
  }
  return QUOTED.exec(title)?.groups?.name ?? title;
}

const QUOTED = /[「『《〈](?<name>[^「」『』《》〈〉]{1,100})[」』》〉]/u;

/** The text with every such name replaced, whatever blanks are in it; `undefined` when there is none. */
function replaceName(text: string, name: string, put: string): string | undefined {
  const places = findFolded(foldWithPlaces(text), fold(name));
  if (places.length === 0) return undefined;
  let done = 0;
  let replaced = "";
  for (const { start, end } of places) {
    replaced += text.slice(done, start) + put;
    done = end;
  }
  return replaced + text.slice(done);
}
