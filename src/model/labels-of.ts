import type { Framework } from "./framework";
import { splitLabels } from "./split-labels";

/** The labels from the top down in one name, as `findCriterion` understands them. */
export function labelsOf(name: string, framework: Framework): readonly string[] {
  return name.length > LONGEST_NAME ? [name] : splitLabels(framework, name);
}

/** Longer than any label, even with those above it. */
export const LONGEST_NAME = 500;
