import { exampleEntries } from "../example-plan";
import { findWords, indexWords, type SoughtWord } from "../find-words";
import { defineRule } from "../rule";
import { placeFinding, placesKept } from "../word-places";
import { SIMPLIFIED_SOURCE } from "../wording-sources";
import {
  AMBIGUOUS_SIMPLIFIED_CHARACTERS,
  SIMPLIFIED_BUT_FOR_ONE_WORD,
  SIMPLIFIED_CHARACTERS,
  SIMPLIFIED_IN_BIG5,
} from "../words/simplified-characters";

export const simplifiedCharacter = defineRule({
  id: "simplified-character",
  severity: "warning",
  source: SIMPLIFIED_SOURCE,
  about: {
    "zh-TW": "計畫夾有簡化字（如「务」），應改為正體字。",
    en: "Simplified characters (such as 务) stand among the traditional ones; they should be traditional as well.",
  },
  options: {},
  *check({ passages }) {
    const pairs = new Map<string, string>();
    const kept = placesKept();
    for (const { sought, path, start, end } of findWords(passages, CHARACTERS)) {
      const { word, traditional, isInBig5 } = sought;
      pairs.set(word, traditional);
      // What Taiwan has as well may stand in a name: somebody has to look.
      const isSure = traditional.length === 1 && !isInBig5;
      kept.add({ path, start, end, found: word, put: isSure ? traditional : undefined });
    }
    const { count } = kept.all();
    const placed = placeFinding(kept.all(), true);
    if (placed === undefined) return;
    const shown = [...pairs].slice(0, MOST_SHOWN);
    const args = {
      found: shown.map(([simplified]) => simplified),
      expected: shown.map(([, traditional]) => traditional),
      kinds: pairs.size,
      count,
    };
    yield { ...placed, args };
  },
  words: {
    "zh-TW": ({ found, expected, kinds, count }) => {
      const pairs = found.map((simplified, i) => `「${simplified}」應為${inQuotes(expected[i] ?? "")}`).join("、");
      return `計畫夾有簡化字共${count}處：${pairs}${kinds > found.length ? `等${kinds}字` : ""}；請改為正體字。`;
    },
    en: ({ found, expected, kinds, count }) => {
      const pairs = found.map((simplified, i) => `"${simplified}" for "${[...(expected[i] ?? "")].join('" or "')}"`);
      const more = kinds > found.length ? ` and ${kinds - found.length} more` : "";
      return `Simplified characters (${count}): ${pairs.join(", ")}${more}; write the traditional ones.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["設置服务櫃檯引導民眾。"] }) },
  },
});

interface Simplified extends SoughtWord {
  /** One character, or those of which the context says which is meant. */
  readonly traditional: string;
  readonly isInBig5: boolean;
}

const CHARACTERS = indexWords<Simplified>([
  ...[...pairsOf(SIMPLIFIED_CHARACTERS), ...AMBIGUOUS_SIMPLIFIED_CHARACTERS.split(" ")].map((pair) =>
    takeApart(pair, false),
  ),
  ...pairsOf(SIMPLIFIED_IN_BIG5).map((pair) => takeApart(pair, true)),
  ...SIMPLIFIED_BUT_FOR_ONE_WORD.map(({ pair, notAfter }) => ({ ...takeApart(pair, true), notAfter })),
]);

function pairsOf(characters: string): readonly string[] {
  return characters.match(/../gu) ?? [];
}

function takeApart(pair: string, isInBig5: boolean): Simplified {
  return { word: pair.charAt(0), traditional: pair.slice(1), isInBig5 };
}

const MOST_SHOWN = 5;

function inQuotes(characters: string): string {
  return [...characters].map((character) => `「${character}」`).join("或");
}
