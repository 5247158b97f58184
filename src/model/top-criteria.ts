import type { Criterion, Framework } from "./framework";

/** The criteria of a framework that stand under no other, in document order. */
export function topCriteria({ criteria }: Framework): readonly Criterion[] {
  return criteria.filter(({ parent }) => parent === undefined);
}
