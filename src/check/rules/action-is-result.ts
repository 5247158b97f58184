import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";
import { REACHED, REPORTED } from "../words/reported";

export const actionIsResult = defineRule({
  id: "action-is-result",
  severity: "info",
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "作法敘述已經完成的事，屬實施成果而非計畫。",
    en: "An action that reports what is done already is a result, not a plan.",
  },
  options: {},
  *check({ plan }) {
    for (const [i, { actions }] of plan.entries.entries()) {
      for (const [j, { text }] of actions.entries()) {
        const match = couldReport(text) ? (REPORTED.exec(text) ?? REACHED.exec(text)) : null;
        if (match === null) continue;
        const { index } = match;
        yield {
          path: ["entries", i, "actions", j, "text"],
          within: { start: index, end: index + match[0].length },
          args: { found: match[0] },
        };
      }
    }
  },
  words: {
    "zh-TW": ({ found }) =>
      `作法寫有「${found}」，敘述的是已完成的事；請改寫為本年度將辦理的事項，已完成者移列實施成果。`,
    en: ({ found }) =>
      `The action says "${found}", which is done already; write what will be done this year, and move what is done to the results.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: ["對已完成登記之民眾寄發通知50份。"] }) },
    bad: { entries: exampleEntries("friendliness", { actions: ["本年度已更新座椅20張。"] }) },
  },
});

/** Few actions have any of these letters, and the expressions cost more. */
function couldReport(text: string): boolean {
  return text.includes("已") || text.includes("業") || text.includes("通過");
}
