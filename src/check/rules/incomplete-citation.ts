import { shorten } from "../../base/preview";
import { parseCitation, parseLetterNumber } from "../../calendar";
import { rocWords } from "../../diagnostics/roc-words";
import { KNOWN_LETTERS, type KnownLetter } from "../../frameworks";
import type { DraftPlan } from "../../model/draft-plan";
import { writtenNumber } from "../cited-letters";
import { hasDateFault } from "../date-fault";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { bareTitle } from "../same-title";
import { CITATION_SOURCE, LETTER_REFERENCE } from "../sources";
import { PUBLISHED_RULE, RESOLUTION } from "../words/instruments";

export const incompleteCitation = defineRule({
  id: "incomplete-citation",
  severity: "info",
  source: CITATION_SOURCE,
  about: {
    "zh-TW": "引用的函、計畫或方案缺發文機關、日期、字號或名稱之一，不易查考；法規以名稱引用即可。",
    en: "A letter, plan or scheme is cited without its issuer, date, letter number or title, and is hard to look up; laws and rules are cited by name.",
  },
  options: {},
  *check({ plan }) {
    for (const [i, citation] of plan.legalBasis.entries()) {
      const missing = missingParts(citation);
      if (missing.length === 0) continue;
      const known = knownLetter(citation);
      const args = { found: shorten(citation.text), missing, known: known === undefined ? "" : inFull(known) };
      const source = known && referenceSource(known.reference, LETTER_REFERENCE);
      yield { path: ["legalBasis", i], args, ...(source && { source }) };
    }
  },
  words: {
    "zh-TW": ({ found, missing, known }) =>
      `計畫依據「${found}」未載${missing.map((part) => NAMES["zh-TW"][part] ?? part).join("、")}；請補列${known === "" ? "" : `（據查為「${known}」）`}，以便查考。`,
    en: ({ found, missing, known }) =>
      `The citation "${found}" lacks ${missing.map((part) => NAMES.en[part] ?? part).join(", ")}; add what is missing${known === "" ? "" : ` (the letter known by it is "${known}")`}.`,
  },
  examples: { good: {}, bad: { legalBasis: ["範例縣政府函頒「範例縣政府107年度提升政府服務實施計畫」"] } },
});

const NAMES = {
  "zh-TW": { issuer: "發文機關", date: "發文日期", number: "發文字號", title: "文件名稱或主旨" },
  en: { issuer: "the issuer", date: "the date", number: "the letter number", title: "the title" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

type Part = keyof (typeof NAMES)["en"];

/** What a citation lacks; nothing where it is a rule that is known by its name, or where no part can be told at all. */
function missingParts(citation: DraftPlan["legalBasis"][number]): readonly Part[] {
  const { text, issuer, date, title } = citation;
  const number = writtenNumber(citation);
  if (issuer === undefined && date === undefined && title === undefined && number === undefined) return [];
  if (title !== undefined && PUBLISHED_RULE.test(title)) return [];
  if (number === undefined && title === undefined && RESOLUTION.test(text)) return [];
  // A date that does not exist is another finding.
  const hasDate = date !== undefined || (text.length <= LONGEST && hasDateFault(parseCitation(text)));
  const parts: readonly (readonly [Part, boolean])[] = [
    ["issuer", issuer !== undefined],
    ["date", hasDate],
    ["number", number !== undefined],
    ["title", title !== undefined],
  ];
  return parts.flatMap(([part, isThere]) => (isThere ? [] : [part]));
}

/** A longer text is no single citation. */
const LONGEST = 400;

/** The letter that is meant, where number or title show which. */
function knownLetter(citation: DraftPlan["legalBasis"][number]): KnownLetter | undefined {
  const written = writtenNumber(citation);
  const letter = written === undefined ? undefined : parseLetterNumber(written.slice(0, LONGEST));
  const title = citation.title === undefined ? undefined : bareTitle(citation.title);
  return KNOWN_LETTERS.find(
    (known) =>
      known.basis === "confirmed" &&
      (written === undefined ? title === bareTitle(known.title) : letter?.ok && known.number === letter.value.text),
  );
}

function inFull({ issuer, date, number, title }: KnownLetter): string {
  return `${issuer}${rocWords(date)}${number}函頒『${title.replaceAll("「", "〈").replaceAll("」", "〉")}』`;
}
