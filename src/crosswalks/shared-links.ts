import { fold } from "../base/fold";
import type { LinkBetween } from "../model/crosswalk";
import { findCriterion } from "../model/find-criterion";
import type { Framework } from "../model/framework";
import type { CriterionId } from "../model/scored-id";

/**
 * A link of relation `equal` for each criterion that two editions have under one id: within a scheme an id stands for one
 * concept. It is sure where the name is the same, or one edition knows the other's name as its own.
 */
export function sharedLinks<From extends Framework, To extends Framework>(
  from: From,
  to: To,
): readonly LinkBetween<From, To>[] {
  return from.criteria.flatMap((criterion) => {
    const counterpart = to.criteria.find(({ id }) => id === criterion.id);
    if (counterpart === undefined) return [];
    const isSame = fold(counterpart.label) === fold(criterion.label);
    const isKnown = isSame || findCriterion(to, criterion.label) === counterpart;
    const rationale = isSame
      ? {
          "zh-TW": `兩者均列「${criterion.label}」，名稱相同。`,
          en: `Both have "${criterion.label}" under the same name.`,
        }
      : {
          "zh-TW": `同一項目，或稱「${criterion.label}」，或稱「${counterpart.label}」。`,
          en: `One criterion, called "${criterion.label}" or "${counterpart.label}".`,
        };
    // The id was found on both sides.
    const id = criterion.id as CriterionId<From> & CriterionId<To>;
    return {
      sources: [id],
      targets: [id],
      relation: "equal" as const,
      // It has to be true from either side.
      rationale,
      confidence: isKnown ? ("high" as const) : ("medium" as const),
    };
  });
}
