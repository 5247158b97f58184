import { deepFreeze } from "../../base/deep-freeze";
import { fromNumber } from "../../base/exact-number";
import { NOTHING } from "../combine-by-subject";
import { sumOf } from "../mean-of";
import { memberRanks } from "../member-ranks";
import type { PanelMethod } from "../panel-method";
import { resultText, sumText } from "../working-text";

/**
 * The sum of ranks (序位法): each judge's total becomes a rank within the group, the ranks are added over the judges, and
 * the lowest sum is first. How one judge's own equal totals become ranks the article does not say: `memberTies` does.
 *
 * @see 最有利標評選辦法第15條第2項、第3項: 依加總分數高低轉換為序位，彙整合計各廠商之序位，以合計值最低者為序位第一
 */
export const rankSum: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "rank-sum",
  title: { "zh-TW": "序位法", en: "sum of ranks" },
  source: "最有利標評選辦法（97年2月15日）第15條第2項、第3項",
  unit: "ranks",
  best: "lowest",
  omits: "judge",
  combine: (table, context) => {
    const ranks = memberRanks(table, context.memberTies);
    return table.subjects.map((_, subject) => {
      const own = ranks.flatMap((ofJudge) => ofJudge?.[subject] ?? []).map(fromNumber);
      if (own.length === 0) return NOTHING;
      const value = sumOf(own);
      return { value, percent: undefined, working: [`${sumText(own)} = ${resultText(value, context)}`] };
    });
  },
} satisfies PanelMethod);
