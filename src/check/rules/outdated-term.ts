import { shorten } from "../../base/preview";
import { exampleEntries } from "../example-plan";
import { type FoundWord, findWords, indexWords, type SoughtWord, type WordIndex } from "../find-words";
import { quotationAround } from "../quotation-around";
import { defineRule, type RuleContext } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { TERM_SOURCE } from "../wording-sources";
import { OUTDATED_TERMS, type OutdatedTerm } from "../words/outdated-terms";

export const outdatedTerm = defineRule({
  id: "outdated-term",
  severity: "warning",
  source: TERM_SOURCE,
  about: {
    "zh-TW": "使用法律已不再採用的舊用語（如「殘障」「義工」），或設定檔列為不再使用的用語，應改為現行用語。",
    en: "A term that laws gave up (such as 殘障 or 義工) or that the configuration lists is used; the present term should be.",
  },
  options: {},
  *check({ plan, passages, vocabulary }) {
    const found = new Map<Term, { words: Set<string>; kept: PlacesKept }>();
    for (const place of findWords(passages, termIndex(plan.rocYear, vocabulary))) {
      if (isName(place)) continue;
      const { term, word } = place.sought;
      const places = found.get(term) ?? { words: new Set(), kept: placesKept() };
      found.set(term, places);
      places.words.add(word);
      places.kept.add({ ...place, found: word, put: term.use });
    }
    for (const [{ use, since, reason, reference }, { words, kept }] of found) {
      const placed = placeFinding(kept.all(), false);
      if (placed === undefined) continue;
      const args = { words: [...words], count: kept.all().count, use: shorten(use), since, reason };
      yield { ...placed, args, ...(reference !== undefined && { source: reference }) };
    }
  },
  words: {
    "zh-TW": ({ words, count, use, since, reason }) => {
      const written = `${words.map((word) => `「${shorten(word)}」`).join("")}${count > 1 ? `共${count}處` : ""}`;
      if (since === null)
        return `${written}為不再使用的用語${reason === "" ? "" : `（理由：「${reason}」）`}；請改為「${use}」。`;
      return `${written}為舊用語，自${since}年起已改用「${use}」；請改為現行用語。`;
    },
    en: ({ words, count, use, since, reason }) => {
      const written = `${words.map((word) => `"${shorten(word)}"`).join(", ")} (${count === 1 ? "once" : `${count} times`})`;
      if (since === null)
        return `${written} is not to be written any more${reason === "" ? "" : ` ("${reason}")`}; write "${use}".`;
      return `${written} is outdated: since ROC year ${since} it is "${use}"; write that.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["增設殘障停車位2格。"] }) },
  },
});

interface Term extends Omit<OutdatedTerm, "since" | "reference"> {
  /** `null` for a term of the configuration. */
  readonly since: number | null;
  readonly reason: string;
  readonly reference?: OutdatedTerm["reference"];
}

interface TermWord extends SoughtWord {
  readonly term: Term;
}

/** A plan of the year of the change, or without a year, is not held against it. */
function termIndex(rocYear: number | undefined, { terms = [] }: RuleContext<never>["vocabulary"]): WordIndex<TermWord> {
  const own = terms.map(({ term, use, reason = "" }) => ({ words: [{ word: term }], use, since: null, reason }));
  const past = KNOWN_TERMS.filter(({ since }) => rocYear !== undefined && rocYear > since);
  if (own.length > 0) return indexWords([...own, ...past].flatMap(wordsOf));
  // The later the year, the more of them are past: their number tells which.
  const index = known.get(past.length) ?? indexWords(past.flatMap(wordsOf));
  known.set(past.length, index);
  return index;
}

function wordsOf(term: Term): readonly TermWord[] {
  return term.words.map((word) => ({ ...word, term }));
}

const KNOWN_TERMS = OUTDATED_TERMS.map((term) => ({ ...term, reason: "" }));

/** A cache of a pure function: it changes no result. */
const known = new Map<number, WordIndex<TermWord>>();

/** A law, a body or a fund keeps the name that it has, and so does what is told of the past. */
function isName({ text, start, end }: FoundWord<SoughtWord>): boolean {
  const quoted = quotationAround(text, start, end);
  if (quoted !== undefined && NAME_END.test(quoted)) return true;
  return (
    BODY_BEHIND.test(text.slice(end, end + LONGEST_REST)) || FORMERLY.test(text.slice(0, start).slice(-LONGEST_REST))
  );
}

const LONGEST_REST = 14;
/** （原殘障停車位）, （舊稱義工）: what something was called before. */
const FORMERLY = /[（(](?:原|舊|前)[^，。；（()）]{0,6}$/u;
const NAME_END = /(?:法|條例|辦法|要點|準則|規定|計畫|方案|手冊|基金|協會|聯盟|總會|基金會)$/u;
const BODY_BEHIND = /^[^，。、；：（）「」\s]{0,8}?(?:福利法|保護法|協會|聯盟|總會|基金|福利機構|工會)/u;
