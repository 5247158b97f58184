import type { Path } from "../../base/path";
import { passagesWith } from "../passages-with";
import { defineRule } from "../rule";
import { AWARD_SOURCE } from "../sources";
import { AWARD_NAME, AWARDS, CLAUSE_START, PAST_AFTER, PAST_BEFORE } from "../words/awards";

export const awardName = defineRule({
  id: "award-name",
  severity: "warning",
  source: AWARD_SOURCE,
  about: {
    "zh-TW": "計畫所稱的獎項在計畫年度並無其名（如105年度計畫稱「行政院服務品質獎」），應寫當年度的獎項。",
    en: "The plan names an award that was not given for its year (行政院服務品質獎 in a plan for 105); the award of the year should be named.",
  },
  options: {},
  *check({ plan, passages }) {
    const { rocYear } = plan;
    const due = AWARDS.find((award) => isGivenFor(award, rocYear));
    if (rocYear === undefined || due === undefined) return;
    const mentions = passagesWith(passages, "獎").flatMap(({ path, text }) => mentionsIn(path, text));
    for (const award of AWARDS) {
      // A plan may follow up the award of the year before, which is given in its own.
      if (isGivenFor(award, rocYear) || isGivenFor(award, rocYear - 1)) continue;
      const own = mentions.filter(({ name }) => name === award.name);
      const [first, ...others] = own;
      if (first === undefined) continue;
      yield {
        path: first.path,
        within: first.within,
        args: { found: award.name, expected: due.name, rocYear, count: own.length },
        fix: { safe: false, edits: own.map(({ path, within }) => ({ path, within, value: due.name })) },
        related: others.slice(0, MOST).map(({ path }) => ({
          path,
          words: { "zh-TW": `此處亦稱「${award.name}」。`, en: `it is named here as well` },
        })),
      };
    }
  },
  words: {
    "zh-TW": ({ found, expected, rocYear, count }) =>
      `${rocYear}年度並無「${found}」${count > 1 ? `（全計畫共${count}處）` : ""}，當年度的獎項為「${expected}」；請更正獎項名稱。`,
    en: ({ found, expected, rocYear, count }) =>
      `There was no "${found}" for ROC year ${rocYear}${count > 1 ? ` (it is named in ${count} places)` : ""}, the award of that year is "${expected}"; correct the name.`,
  },
  examples: {
    good: { monitoring: ["配合「政府服務獎」評獎作業辦理；本所曾獲政府服務品質獎。"] },
    bad: { monitoring: ["配合「行政院服務品質獎」評獎作業辦理。"] },
  },
});

const MOST = 20;

function isGivenFor({ from, until }: (typeof AWARDS)[number], rocYear: number | undefined): boolean {
  return rocYear !== undefined && rocYear >= from && (until === undefined || rocYear <= until);
}

/** Where an award is named as one to come. */
function mentionsIn(path: Path, text: string) {
  return Array.from(text.matchAll(AWARD_NAME)).flatMap(({ 0: name, index: start }) => {
    const end = start + name.length;
    const before =
      text
        .slice(Math.max(0, start - LONGEST_CLAUSE), start)
        .split(CLAUSE_START)
        .at(-1) ?? "";
    const isPast = PAST_BEFORE.test(before) || PAST_AFTER.test(text.slice(end, end + LONGEST_CLAUSE));
    return isPast ? [] : [{ path, name, within: { start, end } }];
  });
}

const LONGEST_CLAUSE = 40;
