import { shorten } from "../../base/preview";
import { englishName } from "../../diagnostics/criterion-name";
import { entryArgs } from "../entry-args";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { ROW_SOURCE } from "../sources";

export const strategyWithoutAction = defineRule({
  id: "strategy-without-action",
  severity: "warning",
  source: ROW_SOURCE,
  about: {
    "zh-TW": "只有推動策略而未載作法，承辦單位無從執行。",
    en: "A row has a strategy but no action, so nobody knows what is to be done.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    for (const [i, { criterion, strategy, actions }] of plan.entries.entries()) {
      if (strategy === undefined || actions.length > 0 || hasLost(["entries", i])) continue;
      yield {
        path: ["entries", i, "actions"],
        args: { ...entryArgs(framework, criterion), strategy: shorten(strategy) },
        related: [{ path: ["entries", i, "strategy"], words: { "zh-TW": "推動策略載於此處。", en: "the strategy" } }],
      };
    }
  },
  words: {
    "zh-TW": ({ label, strategy }) =>
      `「${label}」只載推動策略「${strategy}」，未載作法；請補列具體作法、完成期限與承辦單位。`,
    en: ({ strategy, ...criterion }) =>
      `"${englishName(criterion)}" has the strategy "${strategy}" but no action; say what is done, until when and by whom.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { strategy: "營造友善的洽公環境。", actions: [] }) },
  },
});
