import { fromNumber } from "../../base/exact-number";
import { toExact } from "../../base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../base/ratio";
import { criterionTree } from "../../model/criterion-tree";
import { defineRule } from "../rule";

export const printedPointsSum = defineRule({
  id: "printed-points-sum",
  severity: "error",
  source: "評核架構之層級（framework.criteria[].parent）",
  about: {
    "zh-TW": "各項配分合計應等於上層項目的配分，否則必有一處誤植。",
    en: "The points of the criteria under a heading add up to the heading's own; if they do not, one of them is printed wrongly.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined || plan.points === undefined) return;
    const printed = new Map(Object.entries(plan.points));
    const { byId, childrenOf } = criterionTree(framework);
    for (const [id, points] of printed) {
      const parts = (childrenOf.get(id) ?? []).map((child) => printed.get(child.id));
      if (parts.length === 0 || parts.some((part) => part === undefined)) continue;
      const sum = parts.reduce<Ratio>((total, part) => add(total, fromNumber(part ?? 0)), ZERO);
      const label = byId.get(id)?.label ?? id;
      if (compare(sum, fromNumber(points)) !== 0)
        yield { path: ["points", id], args: { criterion: id, label, found: toExact(sum), expected: points } };
    }
  },
  words: {
    "zh-TW": ({ label, found, expected }) =>
      `「${label}」印為 ${expected} 分，其下各項合計 ${found} 分；請核對並更正。`,
    en: ({ label, found, expected }) =>
      `"${label}" is printed with ${expected} points, the criteria under it add up to ${found}; check and correct them.`,
  },
  examples: {
    good: { framework: "innovation-points-2010", points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 80 } },
    bad: { framework: "innovation-points-2010", points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 90 } },
  },
});
