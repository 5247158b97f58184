import { compare } from "../base/ratio";
import { shortEnglishName } from "../diagnostics/criterion-name";
import type { ScoringNode } from "../score/scoring-tree";
import { sumOf } from "./mean-of";
import { combineScores, itemScores, panelItems } from "./panel-items";
import type { TieContext, TieSkip, TieValues } from "./tie-breaker";

/** The items (評選項目) that are worth most: one, or several that share it. */
export function highestWeighted({ table, itemLevel }: TieContext): readonly ScoringNode[] {
  const items = panelItems(table.tree, itemLevel);
  const [first, ...others] = items;
  if (first === undefined) return [];
  const most = others.reduce((best, { worth }) => (compare(worth, best) > 0 ? worth : best), first.worth);
  return items.filter(({ worth }) => compare(worth, most) === 0);
}

/** What the judges gave the tied subjects on some items: their sum, or the mean where not as many judges count. */
export function compareOnItems(
  tied: readonly number[],
  items: readonly ScoringNode[],
  context: TieContext,
): TieValues | TieSkip {
  const scores = tied.map((subject) =>
    items.map((item) => itemScores(context.table, subject, item, context.notApplicable)),
  );
  const counts = new Set(scores.flatMap((ofSubject) => ofSubject.map(({ length }) => length)));
  if (counts.has(0)) return "not-applicable";
  const isMean = counts.size > 1;
  const values = scores.map((ofSubject) => sumOf(ofSubject.map((own) => combineScores(own, isMean))));
  const isEnglish = context.locale === "en";
  const names = items.map(({ criterion, label }) => (isEnglish ? shortEnglishName(criterion) : `「${label}」`));
  const about = isEnglish
    ? `${isMean ? "mean" : "sum"} of the marks of ${names.join(" + ")}, worth most`
    : `配分最高之${names.join("、")}得分${isMean ? "平均" : "合計"}`;
  return { best: "highest", values, about };
}
