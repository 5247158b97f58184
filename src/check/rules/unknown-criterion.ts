import { shorten } from "../../base/preview";
import { criterionTree } from "../../model/criterion-tree";
import { mergedCriteria } from "../../model/merged-criteria";
import { namedCriteria } from "../named-criteria";
import { nearestNames } from "../nearest-names";
import { defineRule } from "../rule";
import { CRITERIA_SOURCE } from "../sources";

export const unknownCriterion = defineRule({
  id: "unknown-criterion",
  severity: "error",
  source: CRITERIA_SOURCE,
  about: {
    "zh-TW": "計畫所列項目或配分的項目不在評核架構之內，無法據以評分。",
    en: "A row or a printed figure names a criterion that the framework does not have, so it cannot be scored.",
  },
  options: {},
  *check({ plan, framework, original }) {
    if (framework === undefined) return;
    const { byId } = criterionTree(framework);
    const nearest = nearestNames(plan, framework);
    for (const { path, criterion } of namedCriteria(plan, framework, original)) {
      // What is misspelt or merged is another finding.
      if (byId.has(criterion) || mergedCriteria(framework, criterion).length > 0) continue;
      if (nearest(criterion) !== undefined) continue;
      yield { path, args: { found: shorten(criterion), framework: framework.id } };
    }
  },
  words: {
    "zh-TW": ({ found, framework }) =>
      `評核架構「${framework}」沒有「${found}」這一項；請改為架構內的項目，或併入相關項目。`,
    en: ({ found, framework }) =>
      `The framework "${framework}" has no criterion "${found}"; use one of its criteria, or move what is said to the one it belongs to.`,
  },
  examples: {
    good: {},
    bad: { entries: [{ criterion: "綠色採購績效", actions: ["採購環保標章產品。"] }] },
  },
});
