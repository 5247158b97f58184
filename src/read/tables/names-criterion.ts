import { findCriterion } from "../../model/find-criterion";
import type { ReadingContext } from "../parts/part";

/** Whether a text names a criterion of the plan's framework, or of any if that is not known. */
export function namesCriterion({ framework, frameworks }: ReadingContext): (text: string) => boolean {
  const known = framework === undefined ? frameworks : [framework];
  return (text) => text.length <= LONGEST && known.some((each) => findCriterion(each, text) !== undefined);
}

/** Longer than any label. */
const LONGEST = 300;
