import { englishName } from "../../diagnostics/criterion-name";
import { answeredCriteria } from "../../model/answered-criteria";
import { criterionArgs } from "../../model/criterion-args";
import { criterionTree } from "../../model/criterion-tree";
import type { DraftPlan } from "../../model/draft-plan";
import type { Framework } from "../../model/framework";
import { criteriaAbove } from "../criteria-above";
import { EXAMPLE_PLAN } from "../example-plan";
import { nearestNames } from "../nearest-names";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";
import { LOCAL_CRITERIA } from "../words/local-criteria";

export const missingCriterion = defineRule({
  id: "missing-criterion",
  severity: "warning",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "評核架構所列而計畫未回應的項目，評分時無從給分。",
    en: "A criterion of the framework that no row of the plan answers cannot earn anything when the plan is scored.",
  },
  options: {},
  *check({ plan, framework, hasLostRows }) {
    if (framework === undefined || hasLostRows) return;
    const missing = missingIds(plan, framework);
    for (const criterion of framework.criteria) {
      const { id, parent } = criterion;
      if (missing.has(id) && (parent === undefined || !missing.has(parent)))
        yield { path: ["entries"], args: { ...criterionArgs(criterion), count: leavesUnder(id, framework) } };
    }
  },
  words: {
    "zh-TW": ({ label, count }) =>
      `計畫未回應「${label}」${count > 1 ? `（含其下 ${count} 項）` : ""}；請補列作法，確不適用者，請敘明理由。`,
    en: ({ count, ...criterion }) =>
      `The plan does not answer "${englishName(criterion)}"${count > 1 ? ` with its ${count} criteria` : ""}; add actions for it, or say why it does not apply.`,
  },
  examples: { good: {}, bad: { entries: EXAMPLE_PLAN.entries.slice(1) } },
});

/** Criteria that no entry names, neither themselves nor anything above or below them. */
function missingIds(plan: DraftPlan, framework: Framework): ReadonlySet<string> {
  const nearest = nearestNames(plan, framework);
  const named = new Set(
    plan.entries.flatMap(({ criterion }) => {
      const answered = answeredCriteria(framework, criterion);
      // A misspelt name is reported as such, and answers what was meant.
      const meant = answered.length === 0 ? nearest(criterion) : undefined;
      return meant === undefined ? answered : [meant.id];
    }),
  );
  const above = criteriaAbove(framework, named);
  const answered = new Set(named);
  const missing = new Set<string>();
  // A framework lists what stands above before what stands below.
  for (const { id, parent } of framework.criteria) {
    if (parent !== undefined && answered.has(parent)) answered.add(id);
    else if (!answered.has(id) && !above.has(id) && LOCAL_CRITERIA[framework.id]?.includes(id) !== true)
      missing.add(id);
  }
  return missing;
}

function leavesUnder(id: string, framework: Framework): number {
  const children = criterionTree(framework).childrenOf.get(id) ?? [];
  return children.length === 0 ? 1 : children.reduce((count, child) => count + leavesUnder(child.id, framework), 0);
}
