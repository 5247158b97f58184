import type { AnyRule } from "../rule";
import { abolishedIssuer } from "./abolished-issuer";
import { adoptedAfterStart } from "./adopted-after-start";
import { carriedOverYear } from "./carried-over-year";
import { deadlineOutsideYear } from "./deadline-outside-year";
import { doubledPunctuation } from "./doubled-punctuation";
import { duplicateCriterion } from "./duplicate-criterion";
import { emptyCriterion } from "./empty-criterion";
import { frameworkNotInForce } from "./framework-not-in-force";
import { frameworkUnnamed } from "./framework-unnamed";
import { halfWidthPunctuation } from "./half-width-punctuation";
import { htmlRemains } from "./html-remains";
import { impossibleDate } from "./impossible-date";
import { invalidPrintedPoints } from "./invalid-printed-points";
import { letterDateMismatch } from "./letter-date-mismatch";
import { letterNumberMalformed } from "./letter-number-malformed";
import { letterTitleMismatch } from "./letter-title-mismatch";
import { letterYearPrefix } from "./letter-year-prefix";
import { lookalikeCharacter } from "./lookalike-character";
import { mergedCriterion } from "./merged-criterion";
import { misplacedCriterion } from "./misplaced-criterion";
import { missingCriterion } from "./missing-criterion";
import { missingFinalPunctuation } from "./missing-final-punctuation";
import { missingReference } from "./missing-reference";
import { misspeltCriterion } from "./misspelt-criterion";
import { mixedWidth } from "./mixed-width";
import { outdatedTerm } from "./outdated-term";
import { overdueWithoutResult } from "./overdue-without-result";
import { periodOutsideYear } from "./period-outside-year";
import { pointsDiffer } from "./points-differ";
import { printedPointsSum } from "./printed-points-sum";
import { repeatedWords } from "./repeated-words";
import { simplifiedCharacter } from "./simplified-character";
import { supersededLetter } from "./superseded-letter";
import { titleOutsideYear } from "./title-outside-year";
import { unbalancedBrackets } from "./unbalanced-brackets";
import { unclearCitation } from "./unclear-citation";
import { unclearDeadline } from "./unclear-deadline";
import { undefinedBody } from "./undefined-body";
import { unknownCriterion } from "./unknown-criterion";
import { variantCharacters } from "./variant-characters";

/** Every rule, in the order of the rule reference: framework, criteria, points, calendar, letters, wording. */
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
  periodOutsideYear,
  adoptedAfterStart,
  deadlineOutsideYear,
  unclearDeadline,
  impossibleDate,
  overdueWithoutResult,
  carriedOverYear,
  unclearCitation,
  letterNumberMalformed,
  letterYearPrefix,
  letterTitleMismatch,
  letterDateMismatch,
  supersededLetter,
  abolishedIssuer,
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
] as const satisfies readonly AnyRule[];

/** The id of a rule, which is the code of its findings. */
export type RuleId = (typeof RULES)[number]["id"];
