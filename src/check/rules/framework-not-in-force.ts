import { rocYearOf } from "../../calendar";
import { referenceSource } from "../reference-source";
import { defineRule } from "../rule";
import { FRAMEWORK_SOURCE } from "../sources";

export const frameworkNotInForce = defineRule({
  id: "framework-not-in-force",
  severity: "warning",
  source: FRAMEWORK_SOURCE,
  about: {
    "zh-TW": "計畫所依評核架構在計畫年度尚未適用或已停止適用，常見於沿用舊計畫。",
    en: "The framework that the plan follows was not yet or no longer in force in the plan's year, as happens when an old plan is reused.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined || plan.rocYear === undefined) return;
    const { inForce, title, edition } = framework;
    const from = rocYearOf(inForce.from);
    if (from === undefined) return;
    const until = rocYearOf(inForce.until ?? "") ?? null;
    if (plan.rocYear < from || (until !== null && plan.rocYear > until))
      yield {
        path: ["framework"],
        args: { rocYear: plan.rocYear, title, edition, from, until },
        source: referenceSource(inForce.reference, "Where the years in force were seen"),
      };
  },
  words: {
    "zh-TW": ({ rocYear, title, edition, from, until }) =>
      `${rocYear}年度計畫採用「${title}」（${edition}）架構，該架構適用期間為${from}年${until === null ? "起" : `至${until}年`}；請改用計畫年度適用的架構。`,
    en: ({ rocYear, title, edition, from, until }) =>
      `The plan for ROC year ${rocYear} follows "${title}" ("${edition}"), in force ${until === null ? `from ROC ${from}` : `ROC ${from} to ${until}`}; use the framework of the plan's year.`,
  },
  examples: {
    good: {},
    bad: { rocYear: 105, adopted: "104年12月20日", period: "105年1月1日至105年12月31日", legalBasis: [], entries: [] },
  },
});
