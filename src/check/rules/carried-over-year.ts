import { exampleEntries } from "../example-plan";
import { planTexts } from "../plan-texts";
import { defineRule } from "../rule";

export const carriedOverYear = defineRule({
  id: "carried-over-year",
  severity: "warning",
  source: "計畫年度（rocYear）",
  about: {
    "zh-TW": "文中以較早的年份敘述將要做的事（如99年度計畫寫「98年預計」），多為沿用舊計畫未更新。",
    en: "A passage announces work for an earlier year (98年預計 in a plan for 99): it was carried over from an older plan.",
  },
  /** How many years back a year is taken for one that was carried over. */
  options: { yearsBack: 5 },
  *check({ plan, options }) {
    if (plan.rocYear === undefined) return;
    for (const { path, text } of planTexts(plan)) {
      // Few passages name a year at all, and folding every one of them would cost most of the rule's time.
      if (!text.includes("年")) continue;
      for (const match of text.normalize("NFKC").matchAll(FUTURE_YEAR)) {
        const year = Number(match.groups?.year);
        if (year < plan.rocYear && year >= plan.rocYear - options.yearsBack)
          yield { path, args: { found: match[0].trim(), year, rocYear: plan.rocYear } };
      }
    }
  },
  words: {
    "zh-TW": ({ found, year, rocYear }) =>
      `${rocYear}年度計畫寫有「${found}」，係將${year}年視為未來；請確認是否沿用舊計畫而未更新年份。`,
    en: ({ found, year, rocYear }) =>
      `The plan for ROC year ${rocYear} says "${found}", speaking of ${year} as the future; check whether it was carried over from an older plan.`,
  },
  examples: {
    good: { entries: exampleEntries("satisfaction", { actions: ["106年滿意度為92%，107年預計達93%。"] }) },
    bad: { entries: exampleEntries("satisfaction", { actions: ["106年預計辦理滿意度調查2次。"] }) },
  },
});

/**
 * A year, and right behind it a word that speaks of what is still to be done. 106年起持續辦理 speaks of what began
 * then, 依106年計畫辦理 of a document, 106年規劃完成 and 106年目標達成率 of what was done.
 */
const FUTURE_YEAR =
  /(?<![\d.]|[依據按照]\s{0,3}|[依據按照](?:中華)?民國\s{0,3})(?<year>\d{2,3})\s{0,3}年(?:(?:度|間|內|底前|底)?\s{0,3}(?:全年(?:度)?|上半年|下半年)?\s{0,3}(?:預計|預定|預期|計畫辦理|擬|將(?!近)|賡續|繼續|持續|規劃(?!完成|之|的|案)|計達|可達|應達|目標(?!達成))|度?起\s{0,3}(?:預計|預定|預期|擬|將(?!近)))/gu;
