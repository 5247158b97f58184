import type { Framework } from "../../model/framework";
import { criterionLabel } from "./criterion-label";

/** Whether a cell names a criterion of any of the frameworks. */
export function namesCriterion(frameworks: readonly Framework[]): (cell: string) => boolean {
  return (cell) => frameworks.some((framework) => criterionLabel(cell, framework) !== undefined);
}
