import { shorten } from "../../base/preview";
import { answeredByLevel } from "../answered-by-level";
import { EXAMPLE_PLAN } from "../example-plan";
import { defineRule } from "../rule";
import { ROW_SOURCE } from "../sources";
import { statedCounts } from "../stated-counts";
import { LEVEL_SYNONYMS } from "../words/level-words";

export const criteriaCount = defineRule({
  id: "criteria-count",
  severity: "warning",
  source: ROW_SOURCE,
  about: {
    "zh-TW": "標題或本文所稱的項數（如「評核指標（15項）」）與計畫實際回應的項數不符。",
    en: "A heading or passage says how many criteria of a level there are (評核指標（15項）), and the rows of the plan answer another number.",
  },
  options: {},
  *check({ plan, framework, passages, hasLostRows }) {
    if (framework === undefined || hasLostRows || plan.entries.length === 0) return;
    const headings = (plan.columns ?? []).map((text, i) => ({ path: ["columns", i], text }));
    const seen = new Set<string>();
    let answered: ReadonlyMap<string, number> | undefined;
    for (const { path, text } of [...headings, ...passages]) {
      if (path[0] === "entries") continue;
      for (const { start, end, found, count, word } of statedCounts(text)) {
        answered ??= answeredByLevel(plan, framework);
        const levels = levelsCalled(word, answered);
        const key = `${count} ${word}`;
        if (levels.length === 0 || levels.some((level) => answered?.get(level) === count) || seen.has(key)) continue;
        seen.add(key);
        const counted = levels.map((level) => `${level} ${answered?.get(level) ?? 0} 項`);
        yield { path, within: { start, end }, args: { found: shorten(found), count, counted } };
      }
    }
  },
  words: {
    "zh-TW": ({ found, counted }) =>
      `此處稱「${found}」，計畫各列所回應者為${counted.join("、")}，項數不符；請核對項數，或補列缺漏的項目。`,
    en: ({ found, counted }) =>
      `"${found}" does not agree with the rows of the plan, which answer ${counted.map((one) => `"${one}"`).join(", ")}; correct the number, or add what is missing.`,
  },
  examples: {
    good: { goals: ["4大構面及9項實施要項，等候時間縮短為10分鐘以內。"] },
    bad: { entries: EXAMPLE_PLAN.entries.slice(1), goals: ["共計9項實施要項，滿意度90%。"] },
  },
});

/** The levels that a word may mean: those that bear it, or any where it is a word of the plan's own. */
function levelsCalled(word: string, answered: ReadonlyMap<string, number>): readonly string[] {
  const levels = [...answered.keys()];
  const isOfficial = Object.values(LEVEL_SYNONYMS).some((synonyms) => synonyms.includes(word));
  return isOfficial ? levels.filter((level) => level === word || LEVEL_SYNONYMS[level]?.includes(word)) : levels;
}
