import type { AnyRule } from "../rule";
import { abolishedIssuer } from "./abolished-issuer";
import { adoptedAfterStart } from "./adopted-after-start";
import { adoptionMissing } from "./adoption-missing";
import { agencyOutsideYear } from "./agency-outside-year";
import { awardName } from "./award-name";
import { basisAfterPlan } from "./basis-after-plan";
import { carriedOverYear } from "./carried-over-year";
import { deadlineOutsideYear } from "./deadline-outside-year";
import { doubledNumbering } from "./doubled-numbering";
import { duplicateCriterion } from "./duplicate-criterion";
import { emptyCriterion } from "./empty-criterion";
import { frameworkNotInForce } from "./framework-not-in-force";
import { frameworkUnnamed } from "./framework-unnamed";
import { impossibleDate } from "./impossible-date";
import { incompleteCitation } from "./incomplete-citation";
import { invalidPrintedPoints } from "./invalid-printed-points";
import { letterAfterAbolition } from "./letter-after-abolition";
import { letterDateMismatch } from "./letter-date-mismatch";
import { letterNumberMalformed } from "./letter-number-malformed";
import { letterTitleMismatch } from "./letter-title-mismatch";
import { letterYearPrefix } from "./letter-year-prefix";
import { mergedCriterion } from "./merged-criterion";
import { misplacedCriterion } from "./misplaced-criterion";
import { missingCriterion } from "./missing-criterion";
import { misspeltCriterion } from "./misspelt-criterion";
import { noLegalBasis } from "./no-legal-basis";
import { numberingOrder } from "./numbering-order";
import { numberingStyle } from "./numbering-style";
import { oldBasis } from "./old-basis";
import { overdueWithoutResult } from "./overdue-without-result";
import { periodMissing } from "./period-missing";
import { periodOutsideYear } from "./period-outside-year";
import { planName } from "./plan-name";
import { pointsDiffer } from "./points-differ";
import { printedPointsSum } from "./printed-points-sum";
import { recurringCount } from "./recurring-count";
import { sameDeadline } from "./same-deadline";
import { sectionNumbering } from "./section-numbering";
import { supersededLetter } from "./superseded-letter";
import { titleOutsideYear } from "./title-outside-year";
import { unclearCitation } from "./unclear-citation";
import { unclearDeadline } from "./unclear-deadline";
import { unknownCriterion } from "./unknown-criterion";
import { untitledSection } from "./untitled-section";
import { vagueDeadlines } from "./vague-deadlines";
import { wrongWeekday } from "./wrong-weekday";
import { yearlyDuty } from "./yearly-duty";

/** Every rule, in the order of the rule reference: framework, criteria, points, calendar, letters, numbering. */
export const RULES = [
  frameworkUnnamed,
  frameworkNotInForce,
  unknownCriterion,
  misspeltCriterion,
  mergedCriterion,
  misplacedCriterion,
  missingCriterion,
  emptyCriterion,
  duplicateCriterion,
  invalidPrintedPoints,
  pointsDiffer,
  printedPointsSum,
  titleOutsideYear,
  agencyOutsideYear,
  planName,
  periodMissing,
  periodOutsideYear,
  adoptionMissing,
  adoptedAfterStart,
  yearlyDuty,
  deadlineOutsideYear,
  unclearDeadline,
  vagueDeadlines,
  sameDeadline,
  impossibleDate,
  wrongWeekday,
  overdueWithoutResult,
  carriedOverYear,
  recurringCount,
  noLegalBasis,
  unclearCitation,
  incompleteCitation,
  letterNumberMalformed,
  letterYearPrefix,
  letterTitleMismatch,
  letterDateMismatch,
  supersededLetter,
  abolishedIssuer,
  letterAfterAbolition,
  basisAfterPlan,
  oldBasis,
  awardName,
  sectionNumbering,
  numberingOrder,
  numberingStyle,
  doubledNumbering,
  untitledSection,
] as const satisfies readonly AnyRule[];

/** The id of a rule, which is the code of its findings. */
export type RuleId = (typeof RULES)[number]["id"];
