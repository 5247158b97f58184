import { equalCriteria } from "./equal-criteria";
import type { PlanComparison } from "./plan-comparison";

/** A criterion as plans of one framework answer it. */
export interface TrendCriterion {
  readonly framework?: string;
  readonly criterion: string;
  readonly label: string;
  readonly title?: string;
}

/** One criterion over the years: how many actions answer it. */
export interface CriterionActions extends TrendCriterion {
  /** What plans of other frameworks answer in its place: criteria that the crosswalk calls equal to it, one for one. */
  readonly equals?: readonly TrendCriterion[];
  /** One for each plan; `null` where the plan does not answer it, nor one that is equal. */
  readonly cells: readonly (CriterionCell | null)[];
}

/** How many actions of one plan answer a criterion. */
export interface CriterionCell {
  readonly actions: number;
  /** Those that the plan before did not have; `null` in the first. */
  readonly added: number | null;
}

/**
 * The criteria that the second plans of the comparisons answer, and how many actions each has for them; those of two
 * frameworks that are equal, one for one, share a row. The first comparison is that of a plan with itself: nothing in it
 * is new.
 */
export function trendCriteria(compared: readonly PlanComparison[]): readonly CriterionActions[] {
  const rows: Row[] = [];
  const known = new Map<string, Row>();
  const areEqual = equalCriteria(compared);
  for (const [year, { after: plan, entries, actions }] of compared.entries()) {
    const cellOf = (criterion: string) => {
      const own = actions.filter(({ after }) => after?.criterion === criterion);
      return { actions: own.length, added: year === 0 ? null : own.filter(({ fate }) => fate === "added").length };
    };
    for (const { after } of entries) {
      if (after === null) continue;
      const { criterion, label, title } = after;
      const { framework } = plan;
      const key = JSON.stringify([framework ?? "", criterion]);
      const named = { ...(framework !== undefined && { framework }), criterion, label, ...(title && { title }) };
      const isIn = ({ names }: Row) =>
        names.every((other) => other.framework !== framework) && names.some((other) => areEqual(other, named));
      const row = known.get(key) ?? rows.find(isIn) ?? { names: [], cells: compared.map(() => null) };
      if (row.names.length === 0) rows.push(row);
      if (!known.has(key)) row.names.push(named);
      known.set(key, row);
      row.cells[year] ??= cellOf(criterion);
    }
  }
  return rows.flatMap(({ names: [first, ...equals], cells }) =>
    first === undefined ? [] : [{ ...first, ...(equals.length > 0 && { equals }), cells }],
  );
}

interface Row {
  readonly names: TrendCriterion[];
  readonly cells: (CriterionCell | null)[];
}
