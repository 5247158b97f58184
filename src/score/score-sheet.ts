import { fromNumber } from "../base/exact-number";
import { fromExact } from "../base/exact-text";
import { expectOptions, type OptionNames } from "../base/expect-options";
import { percentOf } from "../base/percent-of";
import { divide, multiply, type Ratio, ZERO } from "../base/ratio";
import { DEFAULT_ROUNDING, expectRoundingPolicy, type RoundingPolicy } from "../base/rounding";
import { VERSION } from "../base/version";
import type { GradeProblemCode } from "../diagnostics/grade-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { ScoreProblemCode } from "../diagnostics/score-problems";
import type { Framework } from "../model/framework";
import { NOT_APPLICABLE_POLICIES, type NotApplicablePolicy } from "../model/not-applicable-policy";
import type { ScoreSheet, ScoreSheetFor } from "../model/score-sheet";
import type { Scorecard } from "../model/scorecard";
import { buildNode, type Loss } from "./build-node";
import { countReadings } from "./count-readings";
import { gradePercent } from "./grade-percent";
import type { GradeScale } from "./grade-scale";
import { isRecord } from "./is-record";
import { readMarks } from "./read-marks";
import { readSheet } from "./read-sheet";
import { reportGaps } from "./report-gaps";
import { scoreFindings } from "./score-findings";
import { scoringTree } from "./scoring-tree";
import { sortFindings } from "./sort-findings";
import { type Totals, totalsOf, writeTotals } from "./total-bounds";
import { weighTree } from "./weigh-tree";
import { writeGains } from "./write-gains";

/** How a sheet is scored. */
export interface ScoreOptions {
  readonly locale?: Locale | undefined;
  /** For every number of the scorecard that stands beside its exact value; default half-up to 2 digits. */
  readonly rounding?: RoundingPolicy | undefined;
  /** Default `redistribute`. */
  readonly notApplicable?: NotApplicablePolicy | undefined;
  /** Grades the percentage and says what the next grade needs. */
  readonly gradeScale?: GradeScale | undefined;
}

/** What scoring one sheet can find. */
export type ScoreSheetCode = ScoreProblemCode | GradeProblemCode;

/**
 * Scores one judge's sheet (評分表) exactly and shows the working. Criteria may be named by id, official label or
 * alias. A mark that is wrong does not count and is reported; missing and not assessed marks leave an interval, the
 * total being that of what was assessed. `ok` is `false` only when nothing can be scored at all: no sheet, another
 * framework's sheet, an unknown scale, a framework without points.
 *
 * @throws {RangeError} for an unknown policy or name among the options.
 * @throws {TypeError} for a framework or a grade scale that is none.
 * @example
 * const marks = { "premises-convenience": 42.5, "staff-conduct": 81, "service-outreach": 25 };
 * const outcome = scoreSheet({ framework: "innovation-points-2010", marks }, innovationPoints2010);
 * outcome.ok && outcome.value.total.exact.points // => "148.5"
 * outcome.ok && outcome.value.interval.highest.percent // => 97.85
 * outcome.diagnostics.map(({ code }) => code) // => ["incomplete"]
 */
export function scoreSheet<const F extends Framework>(
  sheet: ScoreSheet | ScoreSheetFor<F>,
  framework: F,
  options?: ScoreOptions,
): Outcome<Scorecard, ScoreSheetCode>;
export function scoreSheet(
  sheet: unknown,
  framework: Framework,
  options?: ScoreOptions,
): Outcome<Scorecard, ScoreSheetCode>;
export function scoreSheet(
  sheet: unknown,
  framework: Framework,
  options: ScoreOptions = {},
): Outcome<Scorecard, ScoreSheetCode> {
  const { rounding = DEFAULT_ROUNDING, notApplicable = "redistribute", locale, gradeScale } = options;
  expectOptions(options, OPTIONS);
  expectPolicies(rounding, notApplicable);
  if (gradeScale !== undefined) expectGradeScale(gradeScale);
  const tree = scoringTree(framework);
  const { diagnostics, report } = scoreFindings(locale);
  const frame = readSheet(sheet, framework, tree, report);
  if (frame === undefined) return { ok: false, diagnostics: sortFindings(diagnostics, framework) };
  const { scale, marks, owner } = frame;
  const readings = readMarks(marks, framework, tree, { scale, notApplicable, report });
  const whole = weighTree(tree.root, readings, notApplicable);
  const gaps = scoreFindings(locale);
  reportGaps(whole, tree, readings, gaps.report);
  const totals = totalsOf(whole);
  const graded = gradeScale === undefined ? undefined : gradeTotals(totals, gradeScale, { locale, rounding });
  const losses: Loss[] = [];
  const completeness = countReadings(tree, readings, totals, rounding);
  const sharePerPoint = completeness.notApplicable === 0 ? undefined : (percentOf(ONE, totals.full) ?? ZERO);
  const nodes = whole.children.map((child) => buildNode(child, whole.factor, { rounding, sharePerPoint, losses }));
  // What follows for the total and the grade comes after its causes.
  const found = [...sortFindings(diagnostics, framework), ...gaps.diagnostics, ...(graded?.diagnostics ?? [])];
  const { total, interval } = writeTotals(totals, rounding);
  const value: Scorecard = {
    package: `tw-service-quality@${VERSION}`,
    framework: framework.id,
    ...owner,
    model:
      framework.weighting === undefined
        ? { scale, notApplicable }
        : { scale, notApplicable, weighting: framework.weighting },
    rounding,
    levels: framework.levels,
    total,
    interval,
    completeness,
    ...(graded?.grade && { grade: graded.grade }),
    tree: nodes,
    gains: writeGains(losses, rounding, graded?.needed),
    diagnostics: found,
  };
  return { ok: true, value, diagnostics: found };
}

const OPTIONS: OptionNames<ScoreOptions> = { locale: true, rounding: true, notApplicable: true, gradeScale: true };

/** @throws {TypeError} when it is no grade scale: that is a programmer's error. */
export function expectGradeScale(scale: unknown): void {
  if (!isRecord(scale) || !Array.isArray(scale.bands)) {
    throw new TypeError("gradeScale: a grade scale is expected, such as klcgLandOffice or findGradeScale(id)");
  }
}

/** @throws {RangeError} for an unknown policy: that is a programmer's error. */
export function expectPolicies(rounding: RoundingPolicy, notApplicable: NotApplicablePolicy): void {
  expectRoundingPolicy(rounding);
  if (!NOT_APPLICABLE_POLICIES.includes(notApplicable)) {
    throw new RangeError(`notApplicable: one of ${NOT_APPLICABLE_POLICIES.join(", ")} is expected`);
  }
}

function gradeTotals(
  { points, highest, full }: Totals,
  scale: GradeScale,
  options: Pick<ScoreOptions, "locale" | "rounding">,
): ReturnType<typeof gradePercent> & { readonly needed?: Ratio | undefined } {
  const low = percentOf(points, full);
  const high = percentOf(highest, full);
  if (low === undefined || high === undefined) return { diagnostics: [] };
  const graded = gradePercent(low, high, scale, options);
  const needs = graded.grade?.next?.exact.needs;
  const percent = needs === undefined ? undefined : fromExact(needs);
  return { ...graded, needed: percent && divide(multiply(percent, full), HUNDRED) };
}

const ONE = fromNumber(1);
const HUNDRED = fromNumber(100);
