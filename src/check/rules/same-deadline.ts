import { fold } from "../../base/fold";
import { shorten } from "../../base/preview";
import { actionDeadlines, FEWEST_DEADLINES, isVague } from "../action-deadlines";
import { EXAMPLE_PLAN } from "../example-plan";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const sameDeadline = defineRule({
  id: "same-deadline",
  severity: "info",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "全部作法的完成期限都是同一天（多為年底），未依各項工作的進度訂定。",
    en: "Every action has the same deadline, mostly the last day of the year: they were not set by the work itself.",
  },
  options: {},
  *check({ plan }) {
    const deadlines = actionDeadlines(plan);
    const [first] = deadlines;
    // That all of them are vague is another finding.
    if (first === undefined || deadlines.length < FEWEST_DEADLINES || isVague(first)) return;
    const own = fold(first.text);
    if (deadlines.some(({ text, date }) => fold(text) !== own && (date === undefined || date !== first.date))) return;
    yield { path: ["entries"], args: { found: shorten(first.text.trim()), deadlines: deadlines.length } };
  },
  words: {
    "zh-TW": ({ found, deadlines }) =>
      `所列${deadlines}項完成期限全為「${found}」；請依各項工作的實際進度分別訂定，經常性的工作請寫頻率。`,
    en: ({ found, deadlines }) =>
      `All ${deadlines} deadlines of the plan are "${found}"; set each by its own work, and write a frequency for what recurs.`,
  },
  examples: {
    good: {},
    bad: { entries: EXAMPLE_PLAN.entries.map((entry) => ({ ...entry, deadline: "107年12月31日" })) },
  },
});
