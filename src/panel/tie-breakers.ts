import type { TieBreaker } from "./tie-breaker";
import { highestWeightedCriteriaSum } from "./tie-breakers/highest-weighted-criteria-sum";
import { highestWeightedCriterion } from "./tie-breakers/highest-weighted-criterion";
import { lot } from "./tie-breakers/lot";
import { mostFirstPlaces } from "./tie-breakers/most-first-places";
import { reEvaluation } from "./tie-breakers/re-evaluation";

/** Every tie-breaker (同分處理) of the package: those that compute first, then those that ask people. */
export const TIE_BREAKERS: readonly TieBreaker[] = /* @__PURE__ */ Object.freeze([
  highestWeightedCriterion,
  highestWeightedCriteriaSum,
  mostFirstPlaces,
  reEvaluation,
  lot,
]);
