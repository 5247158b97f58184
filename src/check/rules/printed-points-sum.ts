import { fromNumber } from "../../base/exact-number";
import { toExact } from "../../base/exact-text";
import { add, compare, type Ratio, ZERO } from "../../base/ratio";
import { englishName } from "../../diagnostics/criterion-name";
import { criterionTree } from "../../model/criterion-tree";
import type { Criterion, Framework } from "../../model/framework";
import { entryArgs } from "../entry-args";
import { defineRule } from "../rule";
import { POINTS_SOURCE } from "../sources";
import { isSumName, isTotalName, totalPoints } from "../total-points";

export const printedPointsSum = defineRule({
  id: "printed-points-sum",
  severity: "error",
  source: POINTS_SOURCE,
  about: {
    "zh-TW":
      "各項配分合計應等於上層項目的配分，最上層各項合計應等於計畫所印的「合計」，否則必有一處誤植；未印合計者，以評核架構總分為準；兩者皆無時，不推定總分為 100 分或其他數字。",
    en: "The points of the criteria under a heading add up to the heading's own, those at the top to the total that the plan prints (合計) or else the framework has; if they do not, one of them is printed wrongly. Where neither is known, no total such as 100 is assumed.",
  },
  options: {},
  *check({ plan, framework }) {
    if (framework === undefined || plan.points === undefined) return;
    const points = printedPoints(plan.points, framework);
    const { printed } = points;
    const { childrenOf, roots } = criterionTree(framework);
    for (const [id, expected] of printed) {
      const isTotal = isTotalName(id, framework);
      const wrong = wrongSum(isTotal ? roots : (childrenOf.get(id) ?? []), expected, points, framework);
      const under = isTotal ? "total" : "heading";
      if (wrong !== undefined) yield { path: ["points", id], args: { ...entryArgs(framework, id), ...wrong, under } };
    }
    const total = totalPoints(framework);
    if (total === undefined || [...printed.keys()].some((id) => isTotalName(id, framework))) return;
    const wrong = wrongSum(roots, total, points, framework);
    if (wrong !== undefined) yield { path: ["points"], args: { label: framework.title, ...wrong, under: "framework" } };
  },
  words: {
    "zh-TW": ({ label, found, expected, isPartial, under }) => {
      if (under === "heading")
        return `「${label}」印為 ${expected} 分，其下${isPartial ? "已印配分的項目" : "各項"}合計 ${found} 分；請核對並更正。`;
      const parts = `${isPartial ? "已印配分的項目" : "最上層各項"}相加為 ${found} 分`;
      return under === "total"
        ? `計畫印「${label}」${expected} 分，${parts}；請核對並更正。`
        : `計畫所印配分，${parts}，評核架構的總分為 ${expected} 分；請核對並更正。`;
    },
    en: ({ found, expected, isPartial, under, ...criterion }) => {
      if (under === "heading")
        return `"${englishName(criterion)}" is printed with ${expected} points, ${isPartial ? "those" : "the criteria"} under it ${isPartial ? "whose points are printed " : ""}add up to ${found}; check and correct them.`;
      const parts = `${isPartial ? "the points that are printed" : "the points of the topmost criteria"} add up to ${found}`;
      return under === "total"
        ? `The plan prints "${criterion.label}" as ${expected} points, but ${parts}; check and correct them.`
        : `In the plan ${parts}, but the framework is worth ${expected} points; check and correct them.`;
    },
  },
  examples: {
    good: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 20, 合計: 100 } },
    bad: { points: { 基礎服務: 30, 服務遞送: 30, 服務量能: 20, 服務評價: 25, 合計: 100 } },
  },
});

interface PrintedPoints {
  /** By the id of the criterion, or the name as written. */
  readonly printed: ReadonlyMap<string, number>;
  /** Whether some name has no place in the framework: its points may belong under any heading. */
  readonly hasUnplaced: boolean;
}

function printedPoints(points: Readonly<Record<string, number>>, framework: Framework): PrintedPoints {
  const { byId } = criterionTree(framework);
  const hasUnplaced = Object.keys(points).some((name) => !byId.has(name) && !isSumName(name, framework));
  return { printed: new Map(Object.entries(points)), hasUnplaced };
}

/** What criteria add up to where it is not what was expected. Some of them may add up to less, never to more. */
function wrongSum(
  criteria: readonly Criterion[],
  expected: number,
  { printed, hasUnplaced }: PrintedPoints,
  framework: Framework,
): { readonly found: string; readonly expected: number; readonly isPartial: boolean } | undefined {
  const known = sumOf(criteria, printed, framework);
  const { sum } = known;
  // Points of 0 or less are another finding, and no measure.
  if (sum === undefined || expected <= 0) return undefined;
  const isPartial = known.isPartial || hasUnplaced;
  const difference = compare(sum, fromNumber(expected));
  return (isPartial ? difference > 0 : difference !== 0) ? { found: toExact(sum), expected, isPartial } : undefined;
}

interface Sum {
  /** `undefined` when nothing is printed. */
  readonly sum: Ratio | undefined;
  readonly isPartial: boolean;
}

/** A criterion whose points are not printed is worth what is printed under it. */
function sumOf(criteria: readonly Criterion[], printed: ReadonlyMap<string, number>, framework: Framework): Sum {
  const { childrenOf } = criterionTree(framework);
  let sum: Ratio | undefined;
  let isPartial = false;
  for (const { id } of criteria) {
    const own = printed.get(id);
    const under = own === undefined ? sumOf(childrenOf.get(id) ?? [], printed, framework) : undefined;
    const worth = own === undefined ? under?.sum : fromNumber(own);
    if (worth === undefined || under?.isPartial === true) isPartial = true;
    if (worth !== undefined) sum = add(sum ?? ZERO, worth);
  }
  return { sum, isPartial };
}
