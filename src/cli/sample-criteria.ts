import type { Framework } from "../model/framework";
import { topCriteria } from "../model/top-criteria";

/** Criteria to which points may be given, for an example of how. */
export function sampleCriteria(framework: Framework): string[] {
  return topCriteria(framework)
    .slice(0, 2)
    .map(({ id }) => id);
}
