import { englishName } from "../../diagnostics/criterion-name";
import { criterionTree } from "../../model/criterion-tree";
import { mergedCriteria } from "../../model/merged-criteria";
import { exampleEntries } from "../example-plan";
import { namedCriteria } from "../named-criteria";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const mergedCriterion = defineRule({
  id: "merged-criterion",
  severity: "warning",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "數個項目合併為一列，無從分別給分。",
    en: "Several criteria in one row cannot be scored one by one.",
  },
  options: {},
  *check({ plan, framework, original }) {
    if (framework === undefined) return;
    const { byId } = criterionTree(framework);
    for (const { path, criterion } of namedCriteria(plan, framework, original)) {
      if (byId.has(criterion)) continue;
      const merged = mergedCriteria(framework, criterion);
      if (merged.length > 0)
        yield { path, args: { criteria: merged.map(({ label }) => label), names: merged.map(englishName) } };
    }
  },
  words: {
    "zh-TW": ({ criteria }) =>
      `此處將${criteria.map((label) => `「${label}」`).join("、")}合併為一項；請依評核架構分列，各載作法。`,
    en: ({ names }) =>
      `${names.map((name) => `"${name}"`).join(" and ")} are merged into one; list each by itself, with its own actions.`,
  },
  examples: {
    good: {},
    bad: { entries: exampleEntries("friendliness", { criterion: "服務一致及正確、服務友善" }) },
  },
});
