import { ROC_OFFSET } from "../../calendar/roc-year";
import type { Framework } from "../../model/framework";

/** Whether the scheme was in force (適用) at any time in a year of the Republic. */
export function isInForce({ inForce: { from, until } }: Framework, rocYear: number): boolean {
  const year = rocYear + ROC_OFFSET;
  return Number(from.slice(0, 4)) <= year && (until === undefined || year <= Number(until.slice(0, 4)));
}
