import { shorten } from "../../base/preview";
import { exampleEntries } from "../example-plan";
import { futureYears } from "../future-years";
import { passagesWith } from "../passages-with";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const carriedOverYear = defineRule({
  id: "carried-over-year",
  severity: "warning",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "文中以較早的年份敘述將要做的事（如99年度計畫寫「98年預計」），多為沿用舊計畫未更新。",
    en: "A passage announces work for an earlier year (98年預計 in a plan for 99): it was carried over from an older plan.",
  },
  /** How many years back a year is taken for one that was carried over. */
  options: { yearsBack: 20 },
  *check({ plan, passages, options }) {
    if (plan.rocYear === undefined) return;
    const own = `${plan.rocYear}年`;
    for (const { path, text } of passagesWith(passages, "年")) {
      // Few passages name another year, and folding every one of them would cost most of the rule's time.
      if (!namesAnother(text, own)) continue;
      const plain = text.normalize("NFKC");
      for (const { year, found, start } of futureYears(plain)) {
        if (year >= plan.rocYear || year < plan.rocYear - options.yearsBack) continue;
        // Signs that become several, such as ㈠, shift what is behind them.
        const within = plain.length === text.length ? { start, end: start + found.length } : undefined;
        yield { path, ...(within && { within }), args: { found: shorten(found), year, rocYear: plan.rocYear } };
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

/** Whether 年 stands anywhere but at the end of the plan's own year. */
function namesAnother(text: string, own: string): boolean {
  for (let at = text.indexOf("年"); at !== -1; at = text.indexOf("年", at + 1))
    if (!text.endsWith(own, at + 1)) return true;
  return false;
}
