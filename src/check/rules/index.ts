import type { AnyRule } from "../rule";
import { abolishedIssuer } from "./abolished-issuer";
import { actionIsResult } from "./action-is-result";
import { adoptedAfterStart } from "./adopted-after-start";
import { adoptionMissing } from "./adoption-missing";
import { agencyOutsideYear } from "./agency-outside-year";
import { awardName } from "./award-name";
import { basisAfterPlan } from "./basis-after-plan";
import { carriedOverYear } from "./carried-over-year";
import { criteriaCount } from "./criteria-count";
import { deadlineOutsideYear } from "./deadline-outside-year";
import { doubledNumbering } from "./doubled-numbering";
import { doubledPunctuation } from "./doubled-punctuation";
import { duplicateAction } from "./duplicate-action";
import { duplicateCriterion } from "./duplicate-criterion";
import { emptyColumn } from "./empty-column";
import { emptyCriterion } from "./empty-criterion";
import { existingMeasureAsNew } from "./existing-measure-as-new";
import { formTerm } from "./form-term";
import { frameworkNotInForce } from "./framework-not-in-force";
import { frameworkUnnamed } from "./framework-unnamed";
import { halfWidthPunctuation } from "./half-width-punctuation";
import { htmlRemains } from "./html-remains";
import { impossibleDate } from "./impossible-date";
import { incompleteCitation } from "./incomplete-citation";
import { invalidPrintedPoints } from "./invalid-printed-points";
import { letterAfterAbolition } from "./letter-after-abolition";
import { letterDateMismatch } from "./letter-date-mismatch";
import { letterNumberMalformed } from "./letter-number-malformed";
import { letterPartMismatch } from "./letter-part-mismatch";
import { letterTitleMismatch } from "./letter-title-mismatch";
import { letterYearPrefix } from "./letter-year-prefix";
import { levelName } from "./level-name";
import { lookalikeCharacter } from "./lookalike-character";
import { mergedCriterion } from "./merged-criterion";
import { misplacedCriterion } from "./misplaced-criterion";
import { missingColumn } from "./missing-column";
import { missingCriterion } from "./missing-criterion";
import { missingFinalPunctuation } from "./missing-final-punctuation";
import { missingReference } from "./missing-reference";
import { misspeltCriterion } from "./misspelt-criterion";
import { mixedWidth } from "./mixed-width";
import { noLegalBasis } from "./no-legal-basis";
import { noMeasurableTarget } from "./no-measurable-target";
import { numberingOrder } from "./numbering-order";
import { numberingStyle } from "./numbering-style";
import { oldBasis } from "./old-basis";
import { otherGovernment } from "./other-government";
import { outdatedTerm } from "./outdated-term";
import { overdueWithoutResult } from "./overdue-without-result";
import { periodMissing } from "./period-missing";
import { periodOutsideYear } from "./period-outside-year";
import { planName } from "./plan-name";
import { pointsDiffer } from "./points-differ";
import { printedPointsSum } from "./printed-points-sum";
import { recurringCount } from "./recurring-count";
import { repeatedWords } from "./repeated-words";
import { repeatsStrategy } from "./repeats-strategy";
import { rowWithoutMeasure } from "./row-without-measure";
import { sameDeadline } from "./same-deadline";
import { sectionNumbering } from "./section-numbering";
import { simplifiedCharacter } from "./simplified-character";
import { strategyWithoutAction } from "./strategy-without-action";
import { supersededLetter } from "./superseded-letter";
import { titleOtherOffice } from "./title-other-office";
import { titleOutsideYear } from "./title-outside-year";
import { unbalancedBrackets } from "./unbalanced-brackets";
import { unclearCitation } from "./unclear-citation";
import { unclearDeadline } from "./unclear-deadline";
import { undefinedBody } from "./undefined-body";
import { unevenDepth } from "./uneven-depth";
import { unevenRow } from "./uneven-row";
import { unitIsOffice } from "./unit-is-office";
import { unknownCriterion } from "./unknown-criterion";
import { untitledSection } from "./untitled-section";
import { vagueDeadlines } from "./vague-deadlines";
import { variantCharacters } from "./variant-characters";
import { wrongWeekday } from "./wrong-weekday";
import { yearlyDuty } from "./yearly-duty";

/** Every rule, in the order of the rule reference: framework, criteria, points, calendar, letters, numbering, wording, substance. */
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
  unevenDepth,
  criteriaCount,
  levelName,
  unevenRow,
  missingColumn,
  emptyColumn,
  titleOtherOffice,
  otherGovernment,
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
  letterPartMismatch,
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
  variantCharacters,
  outdatedTerm,
  lookalikeCharacter,
  simplifiedCharacter,
  mixedWidth,
  halfWidthPunctuation,
  unbalancedBrackets,
  missingFinalPunctuation,
  doubledPunctuation,
  repeatedWords,
  htmlRemains,
  missingReference,
  undefinedBody,
  formTerm,
  noMeasurableTarget,
  rowWithoutMeasure,
  repeatsStrategy,
  strategyWithoutAction,
  duplicateAction,
  existingMeasureAsNew,
  unitIsOffice,
  actionIsResult,
] as const satisfies readonly AnyRule[];

/** The id of a rule, which is the code of its findings. */
export type RuleId = (typeof RULES)[number]["id"];
