import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import { KNOWN_LETTERS } from "../../frameworks";
import { citedLetters } from "../cited-letters";
import { defineRule } from "../rule";

export const letterTitleMismatch = defineRule({
  id: "letter-title-mismatch",
  severity: "error",
  source: "各方案函頒文號（KNOWN_LETTERS）",
  about: {
    "zh-TW": "引用的文號所函頒的是另一份文件；文號較名稱可靠，多為名稱誤植。",
    en: "The letter that is cited promulgated something else: the number is more reliable than the name, which was usually copied wrongly.",
  },
  options: {},
  *check({ plan }) {
    for (const { citation, letter, path } of citedLetters(plan)) {
      // Only a pairing that a public source confirms can prove a plan wrong.
      const known = KNOWN_LETTERS.find(({ number, basis }) => basis === "confirmed" && number === letter?.text);
      const { title, text } = citation;
      if (known === undefined || title === undefined || isSameTitle(title, known.title)) continue;
      const base = path.slice(0, 2);
      const words = text.replace(title, () => known.title);
      const edits = [
        { path: [...base, "title"], value: known.title },
        ...(words === text ? [] : [{ path: [...base, "text"], value: words }]),
      ];
      const fix = { safe: false, edits };
      yield {
        path: base,
        args: { number: known.number, found: shorten(title), expected: known.title },
        source: known.reference,
        fix,
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

/** Quotation marks and blanks make no difference, nor does what is said around the title. */
function isSameTitle(title: string, other: string): boolean {
  const [a, b] = [bareTitle(title), bareTitle(other)];
  return a.includes(b) || b.includes(a);
}

function bareTitle(title: string): string {
  return fold(title).replaceAll(/[「」『』《》〈〉"“”]/gu, "");
}
