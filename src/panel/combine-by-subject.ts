import type { Ratio } from "../base/ratio";
import type { Combined } from "./panel-method";
import type { PanelTable } from "./panel-table";

/** What a subject comes to that nobody assessed. */
export const NOTHING: Combined = { value: undefined, percent: undefined, working: [] };

/**
 * Combines the percentages of each subject on its own, for methods that compare nobody with others. `judges` has the
 * place of the judge of each percentage, `subject` that of the subject.
 */
export function combineBySubject(
  table: PanelTable,
  combine: (percents: readonly Ratio[], judges: readonly number[], subject: number) => Combined,
): readonly Combined[] {
  return table.cells.map((row, subject) => {
    const percents: Ratio[] = [];
    const judges: number[] = [];
    for (const [judge, cell] of row.entries()) {
      if (cell === undefined) continue;
      percents.push(cell.percent);
      judges.push(judge);
    }
    return percents.length === 0 ? NOTHING : combine(percents, judges, subject);
  });
}
