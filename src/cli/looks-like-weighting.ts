import { FRAMEWORKS } from "../frameworks";
import { findCriterion } from "../model/find-criterion";

/** Whether a value is points by criterion (配分), as `--weights` takes them: only numbers, under names of one framework. */
export function looksLikeWeighting(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > MOST || entries.some(([, points]) => typeof points !== "number"))
    return false;
  return FRAMEWORKS.some((framework) => entries.every(([name]) => findCriterion(framework, name) !== undefined));
}

/** More than any framework has criteria. */
const MOST = 200;
