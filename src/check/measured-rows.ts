import type { DraftPlan } from "../model/draft-plan";
import type { Entry } from "../model/plan";
import { hasMeasure } from "./has-measure";

/** A row with actions, and whether anything in it can be measured. */
export interface MeasuredRow {
  /** Its place among the entries. */
  readonly row: number;
  readonly isMeasured: boolean;
}

/** Every row of a plan that has actions. Rules that share a plan share the answer. */
export function measuredRows(plan: DraftPlan): readonly MeasuredRow[] {
  const cached = known.get(plan);
  if (cached !== undefined) return cached;
  const rows = plan.entries.flatMap((entry, row) =>
    entry.actions.length === 0 ? [] : [{ row, isMeasured: isMeasured(entry) }],
  );
  known.set(plan, rows);
  return rows;
}

function isMeasured({ strategy, benefit, actions }: Entry): boolean {
  const says = (text: string | undefined): boolean => text !== undefined && hasMeasure(text);
  return (
    actions.some(({ text, target, result }) => says(target) || says(text) || says(result)) ||
    says(benefit) ||
    says(strategy)
  );
}

/** A cache of a pure function: it changes no result. */
const known = new WeakMap<DraftPlan, readonly MeasuredRow[]>();
