import type { Path } from "../base/path";
import type { DraftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import type { RuleContext } from "./rule";
import { isSumName } from "./total-points";

/** A criterion that the plan names, in a row or beside printed points. */
export interface CriterionMention {
  readonly path: Path;
  /** Its id, or the name as written when the framework does not know it. */
  readonly criterion: string;
  /** What it is called in the plan, possibly with the labels above it. */
  readonly written: string;
  /** Whether a row answers it. */
  readonly isRow: boolean;
}

/** Every criterion that the plan names: rows first, then the names of printed points, of which a total or subtotal is none. */
export function* namedCriteria(
  plan: DraftPlan,
  framework: Framework,
  original: RuleContext<unknown>["original"],
): Generator<CriterionMention> {
  for (const [i, { criterion, printedAs }] of plan.entries.entries())
    yield { path: ["entries", i, "criterion"], criterion, written: printedAs ?? criterion, isRow: true };
  for (const criterion of Object.keys(plan.points ?? {})) {
    if (isSumName(criterion, framework)) continue;
    const path = ["points", criterion];
    yield { path, criterion, written: String(original(path).at(-1)), isRow: false };
  }
}
