import { criterionLineage } from "../../model/criterion-tree";
import type { Framework } from "../../model/framework";
import { entryLabel } from "../entry-label";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";

export const emptyCriterion = defineRule({
  id: "empty-criterion",
  severity: "warning",
  source: "評核架構之項目（framework.criteria）",
  about: {
    "zh-TW": "列出評核項目卻沒有任何作法，執行單位不知道要做什麼。",
    en: "A row names a criterion but no action, so nobody knows what is to be done.",
  },
  options: {},
  *check({ plan, framework }) {
    for (const [i, { criterion, actions }] of plan.entries.entries()) {
      const isHeading = plan.entries.some(
        (other) => other.criterion !== criterion && isUnder(other.criterion, criterion, framework),
      );
      if (actions.length === 0 && !isHeading)
        yield { path: ["entries", i, "actions"], args: { criterion, label: entryLabel(framework, criterion) } };
    }
  },
  words: {
    "zh-TW": ({ label }) => `「${label}」列出項目而沒有作法；請補列作法，或將此列併入上層項目。`,
    en: ({ label }) =>
      `"${label}" is listed without any action; add actions, or merge the row into the criterion above it.`,
  },
  examples: { good: {}, bad: { entries: exampleEntries("friendliness", { actions: [] }) } },
});

function isUnder(criterion: string, heading: string, framework: Framework | undefined): boolean {
  return framework !== undefined && criterionLineage(framework, criterion).some(({ id }) => id === heading);
}
