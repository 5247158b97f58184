import { shorten } from "../../base/preview";
import { englishName } from "../../diagnostics/criterion-name";
import { alikeActions } from "../alike-actions";
import { isNewCriterion } from "../continued-measures";
import { entryArgs } from "../entry-args";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { SUBSTANCE_SOURCE } from "../sources";

export const duplicateAction = defineRule({
  id: "duplicate-action",
  severity: "warning",
  source: SUBSTANCE_SOURCE,
  about: {
    "zh-TW": "同一作法列於兩處，同一件事會重複計分；文字幾乎相同者一併提出。",
    en: "The same action in two places would be counted twice; actions in nearly the same words are found as well.",
  },
  /** From how much of the same words on two actions are taken for one, and how many letters they have at least. */
  options: { leastPercent: 75, leastLetters: 12 },
  *check({ plan, framework, options }) {
    for (const { earlier, later, percent } of alikeActions(plan, options.leastPercent, options.leastLetters)) {
      const [first, second] = [plan.entries[earlier.row], plan.entries[later.row]];
      if (first === undefined || second === undefined) continue;
      // An existing measure among the new ones is a finding of its own.
      if (isNewCriterion(first.criterion) !== isNewCriterion(second.criterion)) continue;
      const { criterion, label, ...title } = entryArgs(framework, first.criterion);
      const path = ["entries", later.row, "actions", later.action];
      const firstPath = ["entries", earlier.row, "actions", earlier.action];
      yield {
        path,
        args: { criterion, label, ...title, action: shorten(later.text), isExact: percent === 100 },
        related: [{ path: firstPath, words: { "zh-TW": "第一次列出之處。", en: "first listed here" } }],
      };
    }
  },
  words: {
    "zh-TW": ({ label, action, isExact }) =>
      `作法「${action}」${isExact ? "已列於" : "與前列"}「${label}」${isExact ? "" : "的作法文字大致相同"}；請擇一列載，或敘明兩處的差別。`,
    en: ({ action, isExact, ...criterion }) =>
      `The action "${action}" ${isExact ? "is already listed under" : "is put in nearly the same words as one under"} "${englishName(criterion)}"; list it once, or say how the two differ.`,
  },
  examples: {
    good: { entries: exampleEntries("friendliness", { actions: ["增設雙語標示20面。", "增設語音標示20面。"] }) },
    bad: { entries: exampleEntries("friendliness", { actions: ["每月抽查申辦案件50件，正確率達99%以上。"] }) },
  },
});
