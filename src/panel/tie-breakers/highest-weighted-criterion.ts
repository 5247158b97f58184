import { deepFreeze } from "../../base/deep-freeze";
import { compareOnItems, highestWeighted } from "../highest-weighted";
import type { TieBreaker } from "../tie-breaker";

/**
 * The higher score on the item that is worth most (配分最高之評選項目之得分): the sum over the judges. Where several items
 * share the highest worth the article names none, and the next tie-breaker has its turn.
 *
 * @see 最有利標評選辦法第14條第2款、第15條之1第2款
 */
export const highestWeightedCriterion: TieBreaker = /* @__PURE__ */ deepFreeze({
  id: "highest-weighted-criterion",
  title: { "zh-TW": "配分最高之評選項目得分較高者", en: "higher score on the item worth most" },
  source: "最有利標評選辦法（97年2月15日）第14條第2款、第15條之1第2款",
  compare: (tied, context) => {
    if (context.table.phases !== undefined) return "phases";
    const items = highestWeighted(context);
    return items.length === 1 ? compareOnItems(tied, items, context) : "shared-weight";
  },
} satisfies TieBreaker);
