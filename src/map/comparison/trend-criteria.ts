import type { PlanComparison } from "./plan-comparison";

/** One criterion over the years: how many actions answer it. */
export interface CriterionActions {
  readonly framework?: string;
  readonly criterion: string;
  readonly label: string;
  readonly title?: string;
  /** One for each plan; `null` where the plan follows another framework, or does not answer it. */
  readonly cells: readonly (CriterionCell | null)[];
}

/** How many actions of one plan answer a criterion. */
export interface CriterionCell {
  readonly actions: number;
  /** Those that the plan before did not have; `null` in the first. */
  readonly added: number | null;
}

/**
 * The criteria that the second plans of the comparisons answer, and how many actions each has for them. The first
 * comparison is that of a plan with itself: nothing in it is new.
 */
export function trendCriteria(compared: readonly PlanComparison[]): readonly CriterionActions[] {
  const rows = new Map<string, CriterionActions & { readonly cells: CriterionActions["cells"][number][] }>();
  for (const [year, { after: plan, entries, actions }] of compared.entries()) {
    const cellOf = (criterion: string) => {
      const own = actions.filter(({ after }) => after?.criterion === criterion);
      return { actions: own.length, added: year === 0 ? null : own.filter(({ fate }) => fate === "added").length };
    };
    for (const { after } of entries) {
      if (after === null) continue;
      const { criterion, label, title } = after;
      const key = JSON.stringify([plan.framework ?? "", criterion]);
      const row = rows.get(key) ?? {
        ...(plan.framework !== undefined && { framework: plan.framework }),
        criterion,
        label,
        ...(title !== undefined && { title }),
        cells: compared.map(() => null),
      };
      rows.set(key, row);
      row.cells[year] ??= cellOf(criterion);
    }
  }
  return [...rows.values()];
}
