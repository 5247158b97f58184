import { rocYearOf } from "../../calendar";
import { rocWords } from "../../diagnostics/roc-words";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const oldBasis = defineRule({
  id: "old-basis",
  severity: "info",
  isStrict: true,
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "計畫所依的函全是多年前的，可能沿用舊計畫而未更新依據。",
    en: "Every letter that the plan rests on is many years old: the basis may have been carried over from an older plan.",
  },
  /** From how many years on letters are old. */
  options: { years: 5 },
  *check({ plan, options }) {
    const { rocYear, legalBasis } = plan;
    if (rocYear === undefined) return;
    let latest: { readonly date: string; readonly index: number } | undefined;
    for (const [index, { date }] of legalBasis.entries()) {
      // What bears no date may be of this year.
      if (date === undefined) return;
      if (latest === undefined || date > latest.date) latest = { date, index };
    }
    const year = latest === undefined ? undefined : rocYearOf(latest.date);
    if (latest === undefined || year === undefined || rocYear - year < options.years) return;
    yield { path: ["legalBasis", latest.index], args: { latest: latest.date, years: rocYear - year, rocYear } };
  },
  words: {
    "zh-TW": ({ latest, years, rocYear }) =>
      `${rocYear}年度計畫所依的函，最近一件為${rocWords(latest)}，相隔${years}年；請確認是否另有新頒的函，並更新計畫依據。`,
    en: ({ latest, years, rocYear }) =>
      `The latest letter that the plan for ROC year ${rocYear} rests on is of ${latest}, ${years} years before; see whether there is a newer one, and bring the basis up to date.`,
  },
  examples: {
    good: {},
    bad: { rocYear: 112, adopted: "111年12月20日", period: "112年1月1日至112年12月31日", entries: [] },
  },
});
