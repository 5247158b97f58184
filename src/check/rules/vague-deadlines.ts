import { shorten } from "../../base/preview";
import { actionDeadlines, FEWEST_DEADLINES, isVague } from "../action-deadlines";
import { EXAMPLE_PLAN } from "../example-plan";
import { defineRule } from "../rule";
import { DEADLINE_SOURCE } from "../sources";

export const vagueDeadlines = defineRule({
  id: "vague-deadlines",
  severity: "warning",
  source: DEADLINE_SOURCE,
  about: {
    "zh-TW": "全部作法的完成期限都是「經常辦理」、「適時辦理」之類，沒有一項可據以管考。",
    en: "Every deadline of the plan is of the kind 經常辦理 or 適時辦理, so that nothing can be followed up.",
  },
  options: {},
  *check({ plan }) {
    const deadlines = actionDeadlines(plan);
    if (deadlines.length < FEWEST_DEADLINES || !deadlines.every(isVague)) return;
    const words = [...new Set(deadlines.map(({ text }) => text.trim()))];
    yield { path: ["entries"], args: { words: words.slice(0, MOST).map(shorten), deadlines: deadlines.length } };
  },
  words: {
    "zh-TW": ({ words, deadlines }) =>
      `所列${deadlines}項完成期限全為「${words.join("」、「")}」，無具體期限；可定期限或頻率者，請寫日期（如「6月30日前」）或頻率（如「每季」）。`,
    en: ({ words, deadlines }) =>
      `All ${deadlines} deadlines of the plan read "${words.join(`", "`)}" and name no day; where there can be one, write a date or a frequency.`,
  },
  examples: { good: {}, bad: { entries: allUntil("經常辦理") } },
});

const MOST = 5;

function allUntil(deadline: string) {
  return EXAMPLE_PLAN.entries.map((entry) => ({ ...entry, deadline }));
}
