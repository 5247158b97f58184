import { deepFreeze } from "../../base/deep-freeze";
import { compareOnItems, highestWeighted } from "../highest-weighted";
import type { TieBreaker } from "../tie-breaker";

/**
 * The higher sum over the items that share the highest worth (配分最高之評選項目得分合計); where one alone has it, the score
 * on that one.
 *
 * @see 機關委託社會福利服務廠商評選及計費辦法第8條
 */
export const highestWeightedCriteriaSum: TieBreaker = /* @__PURE__ */ deepFreeze({
  id: "highest-weighted-criteria-sum",
  title: { "zh-TW": "配分最高之各評選項目得分合計較高者", en: "higher sum on the items that are worth most" },
  source: "機關委託社會福利服務廠商評選及計費辦法第8條",
  compare: (tied, context) => {
    if (context.table.phases !== undefined) return "phases";
    return compareOnItems(tied, highestWeighted(context), context);
  },
} satisfies TieBreaker);
