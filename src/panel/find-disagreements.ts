import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { add, compare, divide, type Ratio, subtract, ZERO } from "../base/ratio";
import { type RoundingPolicy, round } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { DisagreementFlag } from "../model/panel-agreement";
import type { ReadThreshold } from "./read-thresholds";
import { wordDisagreement } from "./word-disagreement";

/** What one member gave a subject or one of its criteria. */
export interface GivenValue {
  readonly judge: string;
  readonly percent: Ratio;
  readonly points: Ratio;
  /** Only of totals. */
  readonly rank?: Ratio | undefined;
}

/** What the members gave one subject, in total or for one criterion. */
export interface Compared {
  readonly subject: string;
  readonly criterion?: DisagreementFlag["criterion"];
  readonly given: readonly GivenValue[];
}

/** How flags are worded. */
export interface FlagWording {
  readonly locale?: Locale | undefined;
  readonly rounding: RoundingPolicy;
}

/**
 * Where members differ by as much as one threshold says (以上, included), for each subject or criterion in turn.
 * One flag for a range, one for each member who is so far from the median; what fewer than two members gave differs
 * in nothing.
 */
export function findDisagreements(
  threshold: ReadThreshold,
  compared: readonly Compared[],
  wording: FlagWording,
): readonly DisagreementFlag[] {
  return compared.flatMap((place) => {
    const { anyBelow } = threshold;
    const isConcerned = anyBelow === undefined || place.given.some(({ percent }) => compare(percent, anyBelow) < 0);
    const values = isConcerned ? inUnit(place.given, threshold.unit) : [];
    if (values.length < 2) return [];
    const found = threshold.measure === "range" ? rangeOf(values) : distancesOf(values);
    return found
      .filter(({ value }) => compare(value, threshold.atLeast) >= 0)
      .map((difference) => flag(difference, threshold, place, wording));
  });
}

interface Value {
  readonly judge: string;
  readonly value: Ratio;
}

interface Difference {
  readonly value: Ratio;
  readonly judges: readonly string[];
}

function inUnit(given: readonly GivenValue[], unit: ReadThreshold["unit"]): readonly Value[] {
  return given.flatMap(({ judge, percent, points, rank }) => {
    const value = { percent, points, share: divide(percent, HUNDRED), ranks: rank }[unit];
    return value === undefined ? [] : [{ judge, value }];
  });
}

/** Who gave the lowest comes before who gave the highest. */
function rangeOf(values: readonly Value[]): readonly Difference[] {
  const sorted = sort(values);
  const [lowest, highest] = [sorted[0], sorted[sorted.length - 1]];
  if (lowest === undefined || highest === undefined) return [];
  const ends = [lowest, highest].map((end) => values.filter(({ value }) => compare(value, end.value) === 0));
  const judges = [...new Set(ends.flat().map(({ judge }) => judge))];
  return [{ value: subtract(highest.value, lowest.value), judges }];
}

function distancesOf(values: readonly Value[]): readonly Difference[] {
  const median = medianOf(values);
  return values.map(({ judge, value }) => {
    const above = subtract(value, median);
    return { value: compare(above, ZERO) < 0 ? subtract(ZERO, above) : above, judges: [judge] };
  });
}

function medianOf(values: readonly Value[]): Ratio {
  const sorted = sort(values);
  const upper = sorted[Math.floor(sorted.length / 2)]?.value ?? ZERO;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]?.value ?? ZERO;
  return divide(add(lower, upper), fromNumber(2));
}

function sort(values: readonly Value[]): readonly Value[] {
  return [...values].sort((a, b) => compare(a.value, b.value));
}

function flag(
  { value, judges }: Difference,
  { measure, unit, atLeast, anyBelow, source }: ReadThreshold,
  { subject, criterion }: Compared,
  { locale, rounding }: FlagWording,
): DisagreementFlag {
  const fields = {
    measure,
    unit,
    subject,
    ...(criterion !== undefined && { criterion }),
    value: round(value, rounding),
    exact: { value: toExact(value), atLeast: toExact(atLeast) },
    judges,
    ...(source !== undefined && { source }),
  };
  return { ...fields, message: wordDisagreement(fields, rounding, locale, anyBelow) };
}

const HUNDRED = fromNumber(100);
