import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import { expectOptions } from "../base/expect-options";
import { largest, smallest } from "../base/extremes";
import { preview } from "../base/preview";
import { compare, type Ratio, ZERO } from "../base/ratio";
import { expectRoundingPolicy, type RoundingPolicy } from "../base/rounding";
import { GRADE_PROBLEMS, type GradeProblemCode } from "../diagnostics/grade-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { Grade, Scorecard } from "../model/scorecard";
import { gradeBetween } from "./grade-between";
import { gradePercent } from "./grade-percent";
import type { GradeScale } from "./grade-scale";
import { isRecord } from "./is-record";
import { isScorecard } from "./is-scorecard";

/** How a score is graded. */
export interface GradeOptions {
  readonly locale?: Locale | undefined;
  /** Its digits are those of what `next` needs, which is rounded up; the bands are compared as the scale says. */
  readonly rounding?: RoundingPolicy | undefined;
}

/**
 * Finds the grade (等第) of a score: a number, an exact text such as `"89.5"` or `"269/3"`, or a scorecard, of which
 * the percentage is graded. 以上 includes the number itself. The exact score is compared unless the scale rounds
 * first. While marks are missing the grade is settled only if the lowest and the highest possible total have the
 * same; otherwise `grade` is `null` and `possible` names both.
 *
 * @throws {RangeError} for an unknown rounding policy or name among the options.
 * @see 刑法第10條第1項: 稱以上、以下、以內者，俱連本數計算
 * @example
 * const outcome = gradeScore(89.5, constructionInspection112);
 * outcome.ok && outcome.value.grade // => "優等"
 */
export function gradeScore(
  score: number | string | Scorecard,
  scale: GradeScale,
  options: GradeOptions = {},
): Outcome<Grade, GradeProblemCode> {
  expectOptions(options, { locale: true, rounding: true });
  if (options.rounding !== undefined) expectRoundingPolicy(options.rounding);
  return isRecord(score) ? gradeScorecard(score, scale, options) : gradeNumber(score, scale, options);
}

function gradeScorecard(card: Scorecard, scale: GradeScale, options: GradeOptions): Outcome<Grade, GradeProblemCode> {
  const { locale } = options;
  const readable = isScorecard(card);
  const lowest = readable ? percentAt(card, "lowest") : undefined;
  const highest = readable ? percentAt(card, "highest") : undefined;
  if (lowest === undefined || highest === undefined || compare(lowest, highest) > 0 || card.total.points === null) {
    return { ok: false, diagnostics: [diagnose(GRADE_PROBLEMS, "nothing-to-grade", {}, { locale })] };
  }
  const { grade, diagnostics } = gradePercent(lowest, highest, scale, { rounding: card.rounding, ...options });
  return grade === undefined ? { ok: false, diagnostics } : { ok: true, value: grade, diagnostics };
}

/** A stored percentage may be any text; what is not one out of a hundred is none. */
function percentAt(card: Scorecard, bound: "lowest" | "highest"): Ratio | undefined {
  const percent = fromExact(card.interval[bound].exact.percent ?? "");
  const isPercent = percent !== undefined && compare(percent, ZERO) >= 0 && compare(percent, fromNumber(100)) <= 0;
  return isPercent ? percent : undefined;
}

function gradeNumber(
  score: number | string,
  scale: GradeScale,
  options: GradeOptions,
): Outcome<Grade, GradeProblemCode> {
  const { locale } = options;
  const value = readScore(score);
  const isLevel = scale.measure === "level";
  const [lowest, highest] = isLevel ? levelsOf(scale) : [0, 100];
  if (value === undefined || compare(value, fromNumber(lowest)) < 0 || compare(value, fromNumber(highest)) > 0) {
    const args = { found: preview(score), lowest, highest };
    return { ok: false, diagnostics: [diagnose(GRADE_PROBLEMS, "invalid-score", args, { locale })] };
  }
  if (isLevel && !scale.bands.some(({ atLeast }) => compare(fromNumber(atLeast), value) === 0)) {
    const args = { found: preview(score), scale: scale.title };
    return { ok: false, diagnostics: [diagnose(GRADE_PROBLEMS, "between-levels", args, { locale })] };
  }
  return { ok: true, value: gradeBetween(value, value, scale, options), diagnostics: [] };
}

function readScore(score: unknown): Ratio | undefined {
  if (typeof score === "number") return Number.isFinite(score) ? fromNumber(score) : undefined;
  return typeof score === "string" ? fromExact(score) : undefined;
}

function levelsOf({ bands }: GradeScale): readonly [number, number] {
  const levels = bands.map(({ atLeast }) => atLeast);
  return [smallest(levels), largest(levels)];
}
