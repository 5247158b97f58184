import { fold } from "../../base/fold";
import type { Path } from "../../base/path";
import { englishName } from "../../diagnostics/criterion-name";
import { entryArgs } from "../entry-args";
import { EXAMPLE_PLAN } from "../example-plan";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const duplicateCriterion = defineRule({
  id: "duplicate-criterion",
  severity: "warning",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "同一項目分列兩處，作法容易前後不一，也可能重複計分；各有不同推動策略者不在此限。",
    en: "The same criterion in two rows invites contradictions, and may be counted twice; rows with strategies of their own are meant to be apart.",
  },
  options: {},
  *check({ plan, framework, original }) {
    /** Criterion → strategy → its first row, in order; in a form with strategies a criterion has a row for each. */
    const seen = new Map<string, Map<string, number>>();
    for (const [i, { criterion, strategy }] of plan.entries.entries()) {
      const rows = seen.get(criterion) ?? new Map<string, number>();
      seen.set(criterion, rows);
      const key = strategy === undefined ? NO_STRATEGY : fold(strategy);
      const [any] = rows.values();
      const first = strategy === undefined ? any : (rows.get(NO_STRATEGY) ?? rows.get(key));
      if (!rows.has(key)) rows.set(key, i);
      if (first !== undefined) {
        const related = [{ path: ["entries", first], words: { "zh-TW": "第一次列出之處。", en: "first listed here" } }];
        yield {
          path: ["entries", i, "criterion"],
          args: { ...entryArgs(framework, criterion), first: rowNumber(original(["entries", first])) },
          related,
        };
      }
    }
  },
  words: {
    "zh-TW": ({ label, first }) => `「${label}」已列於第 ${first} 列；請合併為一列。`,
    en: ({ first, ...criterion }) => `"${englishName(criterion)}" is already listed in row ${first}; merge the two.`,
  },
  examples: {
    good: {},
    bad: { entries: [...EXAMPLE_PLAN.entries, { criterion: "服務友善", actions: ["更新指標。"] }] },
  },
});

const NO_STRATEGY = "";

/** Rows count from 1, as they stand in what was handed in. */
function rowNumber([, row]: Path): number {
  return Number(row) + 1;
}
