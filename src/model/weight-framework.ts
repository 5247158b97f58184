import { append } from "../base/append";
import { fromNumber, toNumber } from "../base/exact-number";
import { expectOptions } from "../base/expect-options";
import { preview, shorten } from "../base/preview";
import { add, type Ratio, ZERO } from "../base/ratio";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { checkCriterionTree } from "./check-criterion-tree";
import { expectFramework } from "./expect-framework";
import { findCriterion } from "./find-criterion";
import type { Criterion, Framework } from "./framework";
import { FrameworkError } from "./framework-error";
import { nearestName } from "./nearest-criterion";
import type { CriterionId } from "./scored-id";
import { findUnsafeContent, isUnreadable } from "./unsafe-content";

/**
 * A framework whose points are the caller's own; `Id` are the criteria that were given points. What lies above them
 * has points as well, the sum of what is under it, which the types leave open.
 */
export type WeightedFramework<F extends Framework, Id extends string> = Omit<F, "id" | "criteria" | "weighting"> & {
  readonly id: `${F["id"]}-weighted`;
  readonly weighting: { readonly by: "caller"; readonly of: F["id"] };
  readonly criteria: readonly WithPoints<F["criteria"][number], Id>[];
};

/** An inferred type escapes the check for surplus keys: this forbids a misspelt criterion beside right ones. */
type OnlyKnown<Points, Id extends string> = { readonly [K in Exclude<keyof Points, Id>]: never };

type WithPoints<C, Id> = C extends { readonly id: infer Own }
  ? Omit<C, "points"> & (Own extends Id ? { readonly points: number } : { readonly points?: number })
  : never;

/**
 * Gives a framework the caller's own points (配分): those it had are set aside, criteria above the given ones are
 * worth the sum of what is under them, and the result says that the weighting is not official (`weighting`, and
 * the id ends in `-weighted`). For points that come as data use {@link parseWeighting}.
 *
 * @throws {FrameworkError} when no points are given, a criterion is unknown, points are not above 0, siblings are left
 * out, or given sums contradict each other.
 * @throws {TypeError} for a framework that is none.
 * @example
 * const halves = weightFramework(leapAward2018, {
 *   "basic-service": 25, "service-delivery": 25, "service-capacity": 25, "service-evaluation": 25,
 * });
 * halves.id // => "leap-award-2018-weighted"
 */
export function weightFramework<F extends Framework, const Points extends Partial<Record<CriterionId<F>, number>>>(
  framework: F,
  points: Points & OnlyKnown<Points, CriterionId<F>>,
): WeightedFramework<F, keyof Points & string> {
  const outcome = parseWeighting(framework, points);
  if (!outcome.ok) throw new FrameworkError(framework.id, outcome.diagnostics);
  // The checks of parseWeighting are what makes the literal types true.
  return outcome.value as unknown as WeightedFramework<F, keyof Points & string>;
}

/**
 * The same for points that come as data: keys may be ids, labels or aliases, and whatever is wrong is a diagnostic.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @throws {TypeError} for a framework that is none.
 */
export function parseWeighting(
  framework: Framework,
  points: unknown,
  options: { locale?: Locale | undefined } = {},
): Outcome<Framework> {
  expectOptions(options, { locale: true });
  expectFramework(framework);
  const unsafe = findUnsafeContent(points, options.locale);
  if (isUnreadable(unsafe)) return { ok: false, diagnostics: unsafe };
  const diagnostics: Diagnostic[] = [];
  const given = readPoints(framework, points, options.locale, diagnostics);
  const weighted: Framework = {
    ...framework,
    id: `${framework.id}-weighted`,
    weighting: { by: "caller", of: framework.id },
    criteria: withSums(framework.criteria, given),
  };
  if (diagnostics.length === 0) append(diagnostics, checkCriterionTree(weighted, options));
  return diagnostics.length === 0 ? { ok: true, value: weighted, diagnostics } : { ok: false, diagnostics };
}

function readPoints(
  framework: Framework,
  points: unknown,
  locale: Locale | undefined,
  diagnostics: Diagnostic[],
): Map<string, number> {
  const given = new Map<string, number>();
  if (typeof points !== "object" || points === null || Array.isArray(points)) {
    const args = { found: preview(points), expected: ["record"] };
    diagnostics.push(diagnose(SHAPE_PROBLEMS, "invalid-type", args, { locale }));
    return given;
  }
  const entries = Object.entries(points);
  if (entries.length === 0)
    diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "no-points-given", { framework: framework.id }, { locale }));
  for (const [name, value] of entries) {
    const criterion = findCriterion(framework, name);
    if (criterion === undefined) {
      const args = { found: shorten(name), framework: framework.id, near: nearestName(framework, name) };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "unknown-weighted-criterion", args, { path: [name], locale }));
    } else if (given.has(criterion.id)) {
      diagnostics.push(
        diagnose(FRAMEWORK_PROBLEMS, "duplicate-criterion-id", { id: criterion.id }, { path: [name], locale }),
      );
    } else if (typeof value !== "number" || !Number.isFinite(value) || value <= 0) {
      const args = { id: criterion.id, found: preview(value) };
      diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "invalid-points", args, { path: [name], locale }));
    } else given.set(criterion.id, value);
  }
  return given;
}

/** From the last criterion to the first, so that what is under a criterion is known before the criterion itself. */
function withSums(criteria: readonly Criterion[], given: ReadonlyMap<string, number>): Criterion[] {
  const sums = new Map<string, Ratio>();
  const weighted: Criterion[] = [];
  for (const { points: _official, ...criterion } of criteria.toReversed()) {
    const own = given.get(criterion.id);
    const worth = own === undefined ? sums.get(criterion.id) : fromNumber(own);
    weighted.push(worth === undefined ? criterion : { ...criterion, points: toNumber(worth) });
    if (worth !== undefined && criterion.parent !== undefined)
      sums.set(criterion.parent, add(sums.get(criterion.parent) ?? ZERO, worth));
  }
  return weighted.reverse();
}
