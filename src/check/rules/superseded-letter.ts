import { rocYearOf } from "../../calendar";
import { KNOWN_LETTERS } from "../../frameworks";
import { citedLetters } from "../cited-letters";
import { isLater } from "../later-date";
import { defineRule } from "../rule";

export const supersededLetter = defineRule({
  id: "superseded-letter",
  severity: "warning",
  source: "各方案函頒文號（KNOWN_LETTERS）",
  about: {
    "zh-TW": "計畫所依的方案在計畫年度已由新方案取代，計畫依據應改引新方案。",
    en: "The scheme that the plan rests on had been replaced by the plan's year; the new one should be cited.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined) return;
    for (const { letter, path } of citedLetters(plan)) {
      const known = KNOWN_LETTERS.find(({ number }) => number === letter?.text);
      if (known?.supersededFrom === undefined) continue;
      const since = rocYearOf(known.supersededFrom);
      // A plan adopted before the new scheme was promulgated could not cite it.
      if (plan.adopted !== undefined && isLater(known.supersededFrom, plan.adopted)) continue;
      if (since !== undefined && plan.rocYear >= since) {
        const args = { number: known.number, title: known.title, since, rocYear: plan.rocYear };
        yield { path: path.slice(0, 2), args, source: known.reference };
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
