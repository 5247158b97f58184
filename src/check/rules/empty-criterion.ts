import { englishName } from "../../diagnostics/criterion-name";
import { answeredCriteria } from "../../model/answered-criteria";
import type { Framework } from "../../model/framework";
import type { Entry } from "../../model/plan";
import { criteriaAbove } from "../criteria-above";
import { entryArgs } from "../entry-args";
import { exampleEntries } from "../example-plan";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const emptyCriterion = defineRule({
  id: "empty-criterion",
  severity: "warning",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "列出評核項目而未載任何作法，承辦單位無從執行。",
    en: "A row names a criterion but no action, so nobody knows what is to be done.",
  },
  options: {},
  *check({ plan, framework, hasLost }) {
    const headings = headingsOf(plan.entries, framework);
    for (const [i, { criterion, strategy, actions }] of plan.entries.entries()) {
      // A strategy without actions is a finding of its own.
      if (actions.length > 0 || strategy !== undefined || headings.has(criterion) || hasLost(["entries", i])) continue;
      yield { path: ["entries", i, "actions"], args: entryArgs(framework, criterion) };
    }
  },
  words: {
    "zh-TW": ({ label }) => `「${label}」已列為項目，但未載作法；請補列作法，或將此列併入上層項目。`,
    en: (criterion) =>
      `"${englishName(criterion)}" is listed without any action; add actions, or merge the row into the criterion above it.`,
  },
  examples: { good: {}, bad: { entries: exampleEntries("friendliness", { actions: [] }) } },
});

/** Criteria under which other rows stand: they need no action of their own. */
function headingsOf(entries: readonly Entry[], framework: Framework | undefined): ReadonlySet<string> {
  if (framework === undefined) return new Set();
  const named = new Set(entries.flatMap(({ criterion }) => answeredCriteria(framework, criterion)));
  return criteriaAbove(framework, named);
}
