import { shorten } from "../../base/preview";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const titleOutsideYear = defineRule({
  id: "title-outside-year",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫名稱所載年度與計畫年度不同，多為沿用舊計畫而未更新封面。",
    en: "The title names another year than the plan's: its cover was carried over from an older plan.",
  },
  options: {},
  *check({ plan }) {
    if (plan.rocYear === undefined || plan.title === undefined) return;
    const title = plan.title.normalize("NFKC");
    const years = Array.from(title.matchAll(TITLE_YEAR), ({ 0: words, index: start, groups }) => {
      return { year: Number(groups?.year), start, end: start + words.length };
    });
    const [first] = years;
    if (first === undefined || years.some(({ year }) => year === plan.rocYear)) return;
    const { year, start, end } = first;
    yield {
      path: ["title"],
      // Signs that become several, such as ㈠, shift what is behind them.
      ...(title.length === plan.title.length && { within: { start, end } }),
      args: { found: shorten(title), year, rocYear: plan.rocYear },
    };
  },
  words: {
    "zh-TW": ({ found, year, rocYear }) =>
      `計畫名稱「${found}」所載為${year}年，計畫年度為${rocYear}年；請更正名稱或計畫年度。`,
    en: ({ found, year, rocYear }) =>
      `The title "${found}" names ${year}, the plan is for ROC year ${rocYear}; correct the title or the year.`,
  },
  examples: {
    good: { title: "107年度提升服務品質執行計畫（107-108年）" },
    bad: { title: "106年度提升服務品質執行計畫" },
  },
});

/** Years of the Republic in figures; a year of four digits is one of the common era. */
const TITLE_YEAR = /(?<!\d)(?<year>\d{2,3})\s{0,3}年/gu;
