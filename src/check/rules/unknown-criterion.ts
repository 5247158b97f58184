import { shorten } from "../../base/preview";
import { criterionTree } from "../../model/criterion-tree";
import { nearestNames } from "../nearest-names";
import { defineRule } from "../rule";

export const unknownCriterion = defineRule({
  id: "unknown-criterion",
  severity: "error",
  source: "評核架構之項目（framework.criteria）",
  about: {
    "zh-TW": "計畫所列項目不在評核架構之內，該列無法評分。",
    en: "A row answers a criterion that the framework does not have, so it cannot be scored.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined) return;
    const { byId } = criterionTree(framework);
    const nearest = nearestNames(plan, framework);
    for (const [i, { criterion }] of plan.entries.entries()) {
      if (byId.has(criterion) || nearest(criterion) !== undefined) continue;
      yield { path: ["entries", i, "criterion"], args: { found: shorten(criterion), framework: framework.id } };
    }
  },
  words: {
    "zh-TW": ({ found, framework }) =>
      `評核架構「${framework}」沒有「${found}」這一項；請改為架構內的項目，或將此列併入相關項目。`,
    en: ({ found, framework }) =>
      `The framework "${framework}" has no criterion "${found}"; use one of its criteria, or move the row to the one it belongs to.`,
  },
  examples: {
    good: {},
    bad: { entries: [{ criterion: "綠色採購績效", actions: ["採購環保標章產品。"] }] },
  },
});
