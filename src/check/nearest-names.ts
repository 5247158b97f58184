import type { DraftPlan } from "../model/draft-plan";
import type { Criterion, Framework } from "../model/framework";
import { LONGEST_NAME, labelsOf } from "../model/labels-of";
import { nearestCriterion } from "../model/nearest-criterion";

/**
 * What a name that fits no criterion was probably meant to be: the closest criterion to it, or to the last of the
 * labels joined in it. Rules that share a plan share the answers.
 */
export function nearestNames(plan: DraftPlan, framework: Framework): (name: string) => Criterion | undefined {
  const answers = known.get(plan) ?? new Map<string, Criterion | undefined>();
  known.set(plan, answers);
  return (name) => {
    if (answers.has(name)) return answers.get(name);
    // Comparing letters is slow, and a plan with more unknown names than this follows another framework.
    const isComparable = answers.size < MOST_NAMES && name.length <= LONGEST_NAME;
    const nearest = isComparable ? nearestCriterion(framework, labelsOf(name, framework).at(-1) ?? name) : undefined;
    answers.set(name, nearest);
    return nearest;
  };
}

const MOST_NAMES = 100;

/** A cache of a pure function: it changes no result. One check has one plan and one framework. */
const known = new WeakMap<DraftPlan, Map<string, Criterion | undefined>>();
