import { deepFreeze } from "../../base/deep-freeze";
import { fromNumber } from "../../base/exact-number";
import type { Ratio } from "../../base/ratio";
import { shortEnglishName } from "../../diagnostics/criterion-name";
import { MOST_NAMED } from "../../diagnostics/name-lists";
import { criterionArgs } from "../../model/criterion-args";
import type { ScoringNode } from "../../score/scoring-tree";
import { NOTHING } from "../combine-by-subject";
import { meanOf, sumOf } from "../mean-of";
import { itemScores, panelItems } from "../panel-items";
import type { MethodContext, PanelMethod } from "../panel-method";
import type { PanelTable } from "../panel-table";
import { METHOD_WORDS } from "../panel-words";
import { rankClasses, ranksOf } from "../rank-values";
import { resultText, sumText } from "../working-text";

/**
 * The sum of ranks by item (各項名次合計): the mean of each item (評核項目) over the judges becomes a rank within the group,
 * the ranks of all items are added, and the lowest sum is first. Items are the top criteria, or those of `itemLevel`.
 *
 * @see 臺北市各地政事務所工作考核要點（107年7月4日北市地登字第1076005958號）
 */
export const itemRankSum: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "item-rank-sum",
  title: { "zh-TW": "各項名次合計法", en: "sum of ranks by item" },
  source: "臺北市各地政事務所工作考核要點（107年7月4日北市地登字第1076005958號）",
  unit: "ranks",
  best: "lowest",
  omits: "sheet",
  combine: (table, context) => {
    if (table.cells.some((row) => !row.some((cell) => cell !== undefined))) return table.subjects.map(() => NOTHING);
    const ranked = panelItems(table.tree, context.itemLevel).map((item) => rankItem(table, item, context));
    return table.subjects.map((_, subject) => {
      const own = ranked.flatMap(({ ranks }) => ranks?.[subject] ?? []).map(fromNumber);
      if (own.length < ranked.length) return NOTHING;
      const value = sumOf(own);
      const parts = ranked.map(({ item, means }, place) => ({
        name: context.locale === "en" ? shortEnglishName(item.criterion) : item.label,
        mean: resultText(means[subject] ?? value, context),
        rank: own[place] ?? value,
      }));
      const means = METHOD_WORDS[context.locale].itemRanks(
        parts.map(({ name, mean, rank }) => ({ name, mean, rank: sumText([rank]) })),
      );
      return { value, percent: undefined, working: [means, `${sumText(own)} = ${resultText(value, context)}`] };
    });
  },
} satisfies PanelMethod);

interface RankedItem {
  readonly item: ScoringNode;
  /** By subject. */
  readonly means: readonly (Ratio | undefined)[];
  /** Absent when the item does not apply to everybody, so that nobody can be ranked in it. */
  readonly ranks?: readonly number[];
}

function rankItem(table: PanelTable, item: ScoringNode, context: MethodContext): RankedItem {
  const means = table.subjects.map((_, subject) => {
    const scores = itemScores(table, subject, item, context.notApplicable);
    return scores.length === 0 ? undefined : meanOf(scores);
  });
  const applying = means.filter((mean) => mean !== undefined);
  if (applying.length === means.length) {
    return { item, means, ranks: ranksOf(rankClasses(applying, "highest"), context.memberTies) };
  }
  const names = table.subjects.filter((_, subject) => means[subject] === undefined).map(({ name }) => name);
  const subjects = names.slice(0, MOST_NAMED);
  context.report("item-not-ranked", { ...criterionArgs(item.criterion), subjects, count: names.length });
  return { item, means };
}
