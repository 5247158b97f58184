import { fromNumber, toNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { add, compare, divide, type Ratio, subtract } from "../base/ratio";
import { DEFAULT_ROUNDING, type RoundingPolicy, roundToRatio } from "../base/rounding";
import type { Locale } from "../diagnostics/locale";
import type { Grade, GradeReading } from "../model/scorecard";
import type { GradeScale } from "./grade-scale";
import { wordGrade } from "./word-grade";

/** The grade of a score that lies between two bounds; settled when both fall into the same band. */
export function gradeBetween(
  lowest: Ratio,
  highest: Ratio,
  scale: GradeScale,
  options: { locale?: Locale | undefined; rounding?: RoundingPolicy | undefined } = {},
): Grade {
  const low = readGrade(lowest, scale);
  const high = readGrade(highest, scale);
  const settled = low.grade === high.grade;
  const isOne = compare(lowest, highest) === 0;
  return {
    scale: scale.id,
    source: scale.source,
    grade: settled ? low.grade : null,
    title: settled ? low.title : null,
    ...(settled && low.none && { none: low.none }),
    band: settled ? low.band : null,
    value: isOne ? low.value : null,
    exact: isOne ? low.exact : null,
    rounding: scale.rounding ?? null,
    settled,
    ...(!isOne && { possible: { lowest: low, highest: high } }),
    ...nextGrade(lowest, low, scale, options.rounding ?? DEFAULT_ROUNDING),
    working: wordGrade(low, isOne ? undefined : high, scale, options.locale),
  };
}

function readGrade(score: Ratio, { id, bands, rounding }: GradeScale): GradeReading {
  const value = rounding === undefined ? score : roundToRatio(score, rounding);
  const index = bands.findIndex(({ atLeast }) => compare(value, fromNumber(atLeast)) >= 0);
  const band = bands[index];
  if (band === undefined) throw new RangeError(`The grade scale "${id}" has no band for ${toExact(value)}`);
  const { atLeast, grade, title, none } = band;
  const below = bands[index - 1]?.atLeast;
  return {
    grade,
    title,
    ...(none && { none }),
    band: { atLeast, ...(below !== undefined && { below }) },
    value: toExact(value),
    exact: toExact(score),
  };
}

/** The lowest score that still rounds to the band above is enough for it. */
function nextGrade(
  score: Ratio,
  { band }: GradeReading,
  scale: GradeScale,
  shown: RoundingPolicy,
): Pick<Grade, "next"> {
  const next = scale.bands.find(({ atLeast }) => atLeast === band.below);
  if (next === undefined) return {};
  const { grade, title, atLeast } = next;
  const needs = subtract(enoughFor(fromNumber(atLeast), scale.rounding), score);
  return { next: { grade, title, atLeast, needs: roundUp(needs, shown.digits), exact: { needs: toExact(needs) } } };
}

/** Up to so many decimals: a number that is called enough must not fall short of what is needed. */
function roundUp(needs: Ratio, digits: number): number {
  const below = roundToRatio(needs, { mode: "truncate", digits });
  const step = divide(fromNumber(1), fromNumber(10 ** digits));
  return toNumber(compare(below, needs) < 0 ? add(below, step) : below);
}

function enoughFor(atLeast: Ratio, rounding: RoundingPolicy | undefined): Ratio {
  if (rounding === undefined) return atLeast;
  const half = subtract(atLeast, divide(fromNumber(0.5), fromNumber(10 ** rounding.digits)));
  return compare(roundToRatio(half, rounding), atLeast) >= 0 ? half : atLeast;
}
