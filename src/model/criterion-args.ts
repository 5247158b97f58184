import type { Criterion } from "./framework";

/** What a finding says of a criterion among its arguments. */
export type CriterionArgs = { readonly criterion: string; readonly label: string; readonly title?: string };

/** The arguments of a finding about a criterion: its id for programs, its label, and its English name for English words. */
export function criterionArgs({ id, label, title }: Criterion): CriterionArgs {
  return { criterion: id, label, ...(title !== undefined && { title }) };
}
