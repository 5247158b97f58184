import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORKS } from "../frameworks";
import type { CrosswalkInput } from "../model/crosswalk";
import type { Framework } from "../model/framework";
import { frameworkName, isFrameworkName } from "../model/framework-name";
import type { PlanInput } from "../model/plan";
import { type ComparePlansCode, type ComparePlansOptions, comparePlans } from "./compare-plans";
import { nameFrameworks } from "./comparison/name-frameworks";
import type { ComparedPlan, PlanComparison } from "./comparison/plan-comparison";
import { type CriterionActions, trendCriteria } from "./comparison/trend-criteria";

/** How the plans of one office went over the years (歷年計畫). */
export interface PlanTrend {
  /** The plans in the order in which they were given. */
  readonly years: readonly PlanYear[];
  /** Every criterion that one of the plans answers, in the order in which they are met. */
  readonly criteria: readonly CriterionActions[];
  /** From each plan to the next, in full; one fewer than there are plans. */
  readonly comparisons: readonly PlanComparison[];
}

/** A plan of the row of years, and what became of its actions. */
export interface PlanYear extends ComparedPlan {
  /** How many rows and actions it has. */
  readonly entries: number;
  readonly actions: number;
  /** Since the plan before; `null` for the first. They add up: actions = unchanged + changed + added. */
  readonly since: {
    /** Carried on as they were, but for the year. */
    readonly unchanged: number;
    /** Carried on with changes. */
    readonly changed: number;
    readonly added: number;
    /** Those of the plan before that are gone. */
    readonly removed: number;
  } | null;
}

/** A trend, without one when a plan cannot be read at all. */
export interface PlanTrendResult {
  readonly trend?: PlanTrend;
  /** Paths begin with the place of the plan in the list, or with `crosswalk`. */
  readonly diagnostics: readonly Diagnostic<ComparePlansCode>[];
}

/**
 * Puts plans (計畫) of several years into one table, in the order in which they are given: how many actions each has, how
 * many of them were carried on from the plan before, changed or new, how many are gone, and the same by criterion. Each
 * plan is compared with the one before as {@link comparePlans} does, across frameworks through a crosswalk; one of the
 * caller's own is followed between the two frameworks that it names. A plan that names no framework follows the one
 * before it, or else the next that names one, where most of its criteria fit.
 *
 * @throws {RangeError} as {@link comparePlans} does.
 * @example
 * const plan = (rocYear, ...actions) => ({ framework: "leap-award-2018", agency: "範例戶政事務所", rocYear,
 *   entries: [{ criterion: "服務友善", actions }] });
 * const { trend } = planTrend([plan(107, "設置無障礙櫃檯。"), plan(108, "設置無障礙櫃檯。", "增設雙語標示20面。")]);
 * trend.years[1].since // => { unchanged: 1, changed: 0, added: 1, removed: 0 }
 * trend.criteria[0].cells // => [{ actions: 1, added: null }, { actions: 2, added: 1 }]
 */
export function planTrend(plans: readonly PlanInput[], options: ComparePlansOptions = {}): PlanTrendResult {
  const [first] = plans;
  if (first === undefined) return { trend: { years: [], criteria: [], comparisons: [] }, diagnostics: [] };
  const named = nameFrameworks(plans, options.frameworks ?? FRAMEWORKS, options.locale);
  const { crosswalk, ...others } = options;
  const own = crosswalk === undefined ? [] : pairsOf(crosswalk, named.frameworks);
  const results = named.plans.map((plan, i) =>
    // The first plan has none before it; compared with itself it is described, and its faults are found.
    comparePlans(named.plans[i - 1] ?? plan, plan, own.includes(i) ? options : others),
  );
  const compareFindings = results.flatMap((result, i) => result.diagnostics.flatMap((one) => atPlace(one, i)));
  const diagnostics = [...named.diagnostics, ...compareFindings];
  const compared = results.flatMap(({ comparison }) => comparison ?? []);
  if (compared.length < plans.length) return { diagnostics };
  const years = compared.map((comparison, i): PlanYear => {
    const { actions, entries } = comparison;
    const { unchanged, changed, added, removed } = comparison.summary.actions;
    return {
      ...comparison.after,
      entries: entries.filter(({ after }) => after !== null).length,
      actions: actions.filter(({ after }) => after !== null).length,
      since: i === 0 ? null : { unchanged, changed, added, removed },
    };
  });
  return { trend: { years, criteria: trendCriteria(compared), comparisons: compared.slice(1) }, diagnostics };
}

/**
 * The plans that a table of the caller's own leads to from the one before: those between which it says that it stands. One
 * that fits nowhere goes to the first place where it could, to be told why it does not; beside a single plan, to that.
 */
function pairsOf(table: CrosswalkInput, frameworks: readonly (Framework | undefined)[]): readonly number[] {
  const steps = frameworks.flatMap((to, i) => {
    const from = frameworks[i - 1];
    return i === 0 ? [] : [{ i, from, to, isAcross: from !== undefined && to !== undefined && !isSame(from, to) }];
  });
  if (steps.length === 0) return [0];
  const { from: source, to: target }: { readonly from?: unknown; readonly to?: unknown } = Object(table);
  const across = steps.filter(({ isAcross }) => isAcross);
  const fitting = across.filter(
    ({ from, to }) => from && to && isFrameworkName(from, source) && isFrameworkName(to, target),
  );
  const chosen = fitting.length > 0 ? fitting : [...across, ...steps].slice(0, 1);
  return chosen.map(({ i }) => i);
}

function isSame(one: Framework, other: Framework): boolean {
  return frameworkName(one) === frameworkName(other);
}

/** What is wrong with a plan is told once, where the plan stands; a table of the caller's own stands in no year. */
function atPlace(diagnostic: Diagnostic<ComparePlansCode>, place: number): readonly Diagnostic<ComparePlansCode>[] {
  const [side, ...rest] = diagnostic.path;
  if (side === "before" || FRAMEWORK_CODES.has(diagnostic.code)) return [];
  if (side === "crosswalk") return [diagnostic];
  if (side === undefined && place === 0) return [];
  return [{ ...diagnostic, path: [place, ...(side === "after" ? rest : diagnostic.path)] }];
}

/** Told of every plan beforehand, with all of them in view. */
const FRAMEWORK_CODES: ReadonlySet<string> = new Set(["framework-of-other", "framework-not-named"]);
