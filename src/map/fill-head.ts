import type { Plan } from "../model/plan";

/** What stands around the rows, as far as one plan can get it from another. */
export type HeadField = (typeof TEXT_FIELDS)[number] | (typeof LIST_FIELDS)[number] | "period";

/** A plan with what it lacked, and what of the other one it did not get because it says otherwise. */
export interface FilledHead {
  readonly plan: Plan;
  readonly filled: readonly HeadField[];
  readonly notCarried: readonly HeadField[];
}

/**
 * Gives a plan what it lacks around its rows from another: what is empty is filled, nothing is overwritten. A period goes
 * only with the year that it lies in. Title and date of adoption are those of the document itself.
 */
export function fillHead(base: Plan, source: Plan): FilledHead {
  const filled: HeadField[] = [];
  const notCarried: HeadField[] = [];
  for (const field of [...TEXT_FIELDS, ...LIST_FIELDS]) {
    const [there, own] = [base[field], source[field]];
    if (isEmpty(own) || covers(there, own)) continue;
    (isEmpty(there) ? filled : notCarried).push(field);
  }
  if (source.period !== undefined && JSON.stringify(source.period) !== JSON.stringify(base.period))
    (base.period === undefined && base.rocYear === source.rocYear ? filled : notCarried).push("period");
  // Every field keeps its own type.
  const plan = { ...base, ...Object.fromEntries(filled.map((field) => [field, source[field]])) } as Plan;
  return { plan, filled, notCarried };
}

const TEXT_FIELDS = ["scope"] as const;
const LIST_FIELDS = ["legalBasis", "goals", "monitoring", "rewards", "sections"] as const;

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Whether everything of the other is there. */
function covers(there: unknown, own: unknown): boolean {
  if (!Array.isArray(there) || !Array.isArray(own)) return JSON.stringify(there) === JSON.stringify(own);
  const known = new Set(there.map((one) => JSON.stringify(one)));
  return own.every((one) => known.has(JSON.stringify(one)));
}
