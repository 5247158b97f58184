import { rocYearOf } from "../calendar/roc-year";
import type { Action } from "../model/plan";

/** The years of the plan that is mapped and of the one to map into. */
export interface FillingYears {
  readonly source: number;
  readonly base: number;
}

/** The deadline, if it would be out of date in a plan of another year than the one that it comes from. */
export function outdatedDeadline(
  deadline: Action["deadline"],
  { source, base }: FillingYears,
): NonNullable<Action["deadline"]> | undefined {
  const year = deadline?.date === undefined ? undefined : rocYearOf(deadline.date);
  return year !== undefined && source !== base && year !== base ? deadline : undefined;
}
