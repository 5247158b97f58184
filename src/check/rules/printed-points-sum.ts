import { fromNumber } from "../../base/exact-number";
import { toExact } from "../../base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../base/ratio";
import { criterionTree } from "../../model/criterion-tree";
import { defineRule } from "../rule";
import { POINTS_SOURCE } from "../sources";

export const printedPointsSum = defineRule({
  id: "printed-points-sum",
  severity: "error",
  source: POINTS_SOURCE,
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
      const children = childrenOf.get(id) ?? [];
      const parts = children.flatMap((child) => printed.get(child.id) ?? []);
      if (parts.length === 0) continue;
      const sum = parts.reduce<Ratio>((total, part) => add(total, fromNumber(part)), ZERO);
      const label = byId.get(id)?.label ?? id;
      const difference = compare(sum, fromNumber(points));
      const isPartial = parts.length < children.length;
      // Some of the parts may add up to less, never to more.
      if (isPartial ? difference > 0 : difference !== 0)
        yield {
          path: ["points", id],
          args: { criterion: id, label, found: toExact(sum), expected: points, isPartial },
        };
    }
  },
  words: {
    "zh-TW": ({ label, found, expected, isPartial }) =>
      `「${label}」印為 ${expected} 分，其下${isPartial ? "已印配分的項目" : "各項"}合計 ${found} 分；請核對並更正。`,
    en: ({ label, found, expected, isPartial }) =>
      `"${label}" is printed with ${expected} points, ${isPartial ? "those" : "the criteria"} under it ${isPartial ? "whose points are printed " : ""}add up to ${found}; check and correct them.`,
  },
  examples: {
    good: { framework: "innovation-points-2010", points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 80 } },
    bad: { framework: "innovation-points-2010", points: { 顧客關係: 150, 民眾滿意度: 70, 民眾意見處理有效性: 90 } },
  },
});
