import { deepFreeze } from "../../base/deep-freeze";
import { percentOf } from "../../base/percent-of";
import { compare, type Ratio } from "../../base/ratio";
import { NOTHING } from "../combine-by-subject";
import { sumOf } from "../mean-of";
import type { PanelMethod } from "../panel-method";
import { resultText, sumText } from "../working-text";

/**
 * The sum of the judges' points (總評分法): each judge's marks are added up, and those sums over the judges; the highest
 * is first. The article does not say how the sums of several judges are put together: here they are added. Only sums
 * out of the same maximum can be compared; where `exclude` leaves subjects different ones there are no totals.
 *
 * @see 最有利標評選辦法第12條第1款、第3款 (the highest 總評分, which a majority or the head must confirm)、第3條第2項
 */
export const totalScore: PanelMethod = /* @__PURE__ */ deepFreeze({
  id: "total-score",
  title: { "zh-TW": "總評分法", en: "total score" },
  source: "最有利標評選辦法（97年2月15日）第12條、第3條第2項",
  unit: "points",
  best: "highest",
  omits: "judge",
  combine: (table, context) => {
    const rows = table.cells.map((row) => row.filter((cell) => cell !== undefined));
    const maxima = rows.map((row) => sumOf(row.map(({ max }) => max)));
    if (areDifferent(maxima.filter((_, subject) => rows[subject]?.length !== 0))) {
      context.report("unequal-maxima", { group: context.group });
      return rows.map(() => NOTHING);
    }
    return rows.map((row, subject) => {
      if (row.length === 0) return NOTHING;
      const points = row.map((cell) => cell.points);
      const value = sumOf(points);
      const percent = percentOf(value, maxima[subject] ?? value);
      return { value, percent, working: [`${sumText(points)} = ${resultText(value, context)}`] };
    });
  },
} satisfies PanelMethod);

function areDifferent([first, ...others]: readonly Ratio[]): boolean {
  return first !== undefined && others.some((other) => compare(first, other) !== 0);
}
