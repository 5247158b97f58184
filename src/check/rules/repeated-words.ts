import { shorten } from "../../base/preview";
import { doubledWords } from "../doubled-words";
import { exampleEntries } from "../example-plan";
import { listedTwice } from "../listed-twice";
import { passagesWith } from "../passages-with";
import type { Passage } from "../plan-texts";
import { repeatedClauses } from "../repeated-clauses";
import { type RepeatedUnit, repeatedUnitsFinder } from "../repeated-units";
import { defineRule } from "../rule";
import { type PlacesKept, placeFinding, placesKept } from "../word-places";
import { TEXT_SOURCE } from "../wording-sources";

export const repeatedWords = defineRule({
  id: "repeated-words",
  severity: "warning",
  source: TEXT_SOURCE,
  about: {
    "zh-TW":
      "同一文字緊接著重複（如「與對於與對於與對於」），或一句之中列舉同一事項兩次、一段之中同一文句寫了兩次，為贅字、漏改或辨識錯誤的亂碼。",
    en: "The same words follow each other at once (such as 與對於與對於與對於), one list in a sentence names a thing twice, or a passage says a clause twice: superfluous, or garbage of a scan.",
  },
  options: {},
  *check({ passages }) {
    const found = new Map<string, PlacesKept>();
    const unitsOf = repeatedUnitsFinder();
    const withParticles = new Set(passagesWith(passages, COULD));
    for (const passage of passages) {
      const { path, text } = passage;
      const particles = withParticles.has(passage) ? particlesIn(text) : [];
      for (const { start, end, unit } of [...unitsOf(text), ...doubledWords(text), ...particles]) {
        const kept = found.get(unit) ?? placesKept();
        found.set(unit, kept);
        kept.add({ path, start, end, found: shorten(text.slice(start, end)), put: unit });
      }
    }
    for (const [unit, kept] of found) yield* placedOnce(kept, unit, "unit");
    yield* clausesIn(passages);
    for (const { path, text } of passagesWith(passages, "、")) {
      for (const { start, end, item } of listedTwice(text)) {
        const kept = placesKept();
        kept.add({ path, start, end, found: item, put: "" });
        yield* placedOnce(kept, item, "item");
      }
    }
  },
  words: {
    "zh-TW": ({ found, unit, count, kind }) => {
      if (kind === "item") return `同一句列舉「${found}」兩次；請刪除其一，或核對是否誤植。`;
      if (kind === "clause") return `同一段文字重複「${found}」；請刪除其一，或核對是否誤植。`;
      return `「${found}」緊接重複「${unit}」${count > 1 ? `（共${count}處）` : ""}；請核對原件，刪除贅字。`;
    },
    en: ({ found, unit, count, kind }) => {
      if (kind === "item")
        return `One list names "${found}" twice; delete one of them, or see whether another was meant.`;
      if (kind === "clause")
        return `"${found}" is said twice here; delete it once, or see whether something else was meant.`;
      return `"${found}" repeats "${unit}" at once${count > 1 ? ` (${count} places)` : ""}; compare it with the original and delete what is too much.`;
    },
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { actions: ["推動服務禮儀服務禮儀訓練2場。"] }) },
  },
});

function* clausesIn(passages: readonly Passage[]) {
  for (const { path, text } of passages)
    for (const { start, end, unit } of repeatedClauses(text)) {
      const kept = placesKept();
      // What is to be deleted with it, a mark or a figure, only a reader can tell.
      kept.add({ path, start, end, found: shorten(unit) });
      yield* placedOnce(kept, shorten(unit), "clause");
    }
}

function* placedOnce(kept: PlacesKept, unit: string, kind: "unit" | "item" | "clause") {
  const { count, places } = kept.all();
  const placed = placeFinding({ count, places }, false);
  if (placed !== undefined) yield { ...placed, args: { found: places[0]?.found ?? "", unit, count, kind } };
}

function particlesIn(text: string): readonly RepeatedUnit[] {
  return Array.from(text.matchAll(PARTICLES), ({ 0: twice, index: start }) => {
    return { start, end: start + twice.length, unit: twice.charAt(0) };
  });
}

const COULD = /之之|於於|的的|及及|與與|並並/u;

/** Particles twice, unless the second begins a word: 「並並列」「與與會人員」「及及時」「的的確確」. */
const PARTICLES =
  /之之|於於|的的(?!確)|及及(?![時早格第])|與與(?![會時])|(?<!合)並並(?![行列存重肩立用非不排聯進稱])/gu;
