import type { Ratio } from "../base/ratio";
import type { Ranking } from "../model/panel-policies";
import type { PanelTable } from "./panel-table";
import { rankClasses, ranksOf } from "./rank-values";

/**
 * The rank (序位) that each judge's own totals give the subjects, by judge and subject; nothing for a judge whose
 * sheets do not count for every subject, since ranks among fewer are others.
 *
 * @see 最有利標評選辦法第15條第2項: 就各評選項目分別評分後予以加總，並依加總分數高低轉換為序位
 */
export function memberRanks(table: PanelTable, ties: Ranking): readonly (readonly number[] | undefined)[] {
  return table.judges.map((_, judge) => {
    const percents: Ratio[] = [];
    for (const row of table.cells) {
      const cell = row[judge];
      if (cell === undefined) return undefined;
      percents.push(cell.percent);
    }
    return ranksOf(rankClasses(percents, "highest"), ties);
  });
}
