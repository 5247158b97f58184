import { shorten } from "../../base/preview";
import { rocWords } from "../../diagnostics/roc-words";
import { EXAMPLE_PLAN } from "../example-plan";
import { isLater } from "../later-date";
import { defineRule } from "../rule";
import { PLAN_SOURCE } from "../sources";

export const overdueWithoutResult = defineRule({
  id: "overdue-without-result",
  severity: "info",
  source: PLAN_SOURCE,
  about: {
    "zh-TW": "指定基準日時，列出完成期限已過而未填實施成果的作法，供管考追蹤。",
    en: "With a reference date, lists actions whose deadline has passed and that have no result yet, for follow-up.",
  },
  options: {},
  *check({ plan, asOf }) {
    if (asOf === undefined) return;
    for (const [i, { actions }] of plan.entries.entries()) {
      for (const [j, { text, deadline, result }] of actions.entries()) {
        if (result !== undefined || deadline?.kind !== "date" || deadline.date === undefined) continue;
        if (isLater(asOf, deadline.date))
          yield {
            path: ["entries", i, "actions", j],
            args: { action: shorten(text), due: deadline.date, asOf },
          };
      }
    }
  },
  words: {
    "zh-TW": ({ action, due, asOf }) =>
      `「${action}」的完成期限為${rocWords(due)}，至基準日${rocWords(asOf)}已逾期，尚未填寫實施成果；請補填，或敘明辦理情形。`,
    en: ({ action, due, asOf }) =>
      `"${action}" was due ${due}, before the reference date ${asOf}, and has no result; fill it in, or say how matters stand.`,
  },
  examples: {
    asOf: "107年3月31日",
    good: {},
    bad: { entries: [...EXAMPLE_PLAN.entries, { criterion: "服務遞送", actions: ["甲。"], deadline: "107年1月31日" }] },
  },
});
