import { fromNumber } from "../base/exact-number";
import { expectOptions } from "../base/expect-options";
import { compare, ZERO } from "../base/ratio";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { PLAN_COMPARISON_PROBLEMS, type PlanComparisonProblemCode } from "../diagnostics/plan-comparison-problems";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks";
import type { Crosswalk, CrosswalkInput } from "../model/crosswalk";
import type { DraftPlan } from "../model/draft-plan";
import type { Framework } from "../model/framework";
import type { CrosswalkCode } from "../model/parse-crosswalk";
import type { PlanInput } from "../model/plan";
import type { PlanCode } from "../model/plan-code";
import { chooseCorrespondence } from "./comparison/choose-correspondence";
import { type Comparing, compareActions } from "./comparison/compare-actions";
import { compareEntries } from "./comparison/compare-entries";
import { compareParts } from "./comparison/compare-parts";
import { inPlanOrder } from "./comparison/in-plan-order";
import type { ActionComparison, ComparedPlan, EntryComparison, PlanComparison } from "./comparison/plan-comparison";
import type { PlanYears } from "./comparison/plan-years";
import { readBoth } from "./comparison/read-both";
import { summarizeComparison } from "./comparison/summarize-comparison";

/** How two plans are compared. */
export interface ComparePlansOptions {
  readonly locale?: Locale | undefined;
  /** From how much of the same letters on (above 0, up to 100) two texts are taken for one that was reworded; default 50. */
  readonly leastPercent?: number | undefined;
  /** The frameworks that the plans may name; default those of the package. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** For plans of two frameworks: how their criteria correspond; default the table of the package. */
  readonly crosswalk?: CrosswalkInput | undefined;
}

/** Every code that comparing plans can give. */
export type ComparePlansCode = PlanCode | CrosswalkCode | PlanComparisonProblemCode;

/** What comparing gives; without a `comparison` when a plan or the crosswalk cannot be read at all. */
export interface PlanComparisonResult {
  readonly comparison?: PlanComparison;
  /** What could not be read or compared; paths begin with `before`, `after` or `crosswalk`. */
  readonly diagnostics: readonly Diagnostic<ComparePlansCode>[];
}

/**
 * Compares two plans (計畫比較), such as those of two years: rows and actions that were added, removed, changed or stayed,
 * each of either plan once. An action is found again by its words, wherever it stands; one in nearly the same words is
 * `changed` with the likeness and the figures that differ. Numbering does not matter, nor does what only goes on with the
 * year of the plan (`carriedOn`): 105年12月31日 in a plan of 105 and 106年12月31日 in one of 106.
 *
 * Plans of two frameworks are compared by a crosswalk: an action stays where it is when its two criteria correspond, and
 * `links` says by which links of `comparison.crosswalk`. No official crosswalk exists.
 *
 * @throws {RangeError} for an unknown name among the options, or a `leastPercent` that is none.
 * @example
 * const plan = (rocYear, text) => ({ framework: "leap-award-2018", agency: "範例戶政事務所", rocYear,
 *   entries: [{ criterion: "服務友善", actions: [{ text, deadline: `${rocYear}年6月30日` }] }] });
 * const { comparison } = comparePlans(plan(107, "民眾滿意度達90%以上。"), plan(108, "民眾滿意度達92%以上。"));
 * comparison.actions[0].changes.text.figures // => [{ before: "90%", after: "92%", change: "2" }]
 * comparison.actions[0].carriedOn // => ["deadline"]
 */
export function comparePlans(
  before: PlanInput,
  after: PlanInput,
  options: ComparePlansOptions = {},
): PlanComparisonResult {
  expectOptions(options, { locale: true, leastPercent: true, frameworks: true, crosswalk: true });
  const { locale, leastPercent = LEAST_PERCENT, frameworks = FRAMEWORKS } = options;
  expectPercent(leastPercent);
  const { before: old, after: recent, diagnostics: unnamed } = readBoth(before, after, frameworks, locale);
  const faults = [...faultsOf(old.diagnostics, "before"), ...faultsOf(recent.diagnostics, "after"), ...unnamed];
  const [a, b] = [old.understood?.draft, recent.understood?.draft];
  if (a === undefined || b === undefined) return { diagnostics: faults };
  const table = chooseCorrespondence(old.framework, recent.framework, options.crosswalk, locale);
  if (!table.ok) return { diagnostics: [...faults, ...table.diagnostics] };
  const { correspond, crosswalk } = table.value;
  const how: Comparing = {
    years: { before: a.rocYear, after: b.rocYear },
    leastPercent,
    correspond,
    isAcross: crosswalk !== undefined,
    frameworks: { before: old.framework, after: recent.framework },
  };
  const comparison = compareDrafts(a, b, how, crosswalk);
  return { comparison, diagnostics: [...faults, ...table.diagnostics, ...aboutYears(how.years, locale)] };
}

function aboutYears({ before, after }: PlanYears, locale: Locale | undefined): Diagnostic<PlanComparisonProblemCode>[] {
  if (before === undefined || after === undefined)
    return [diagnose(PLAN_COMPARISON_PROBLEMS, "year-unknown", {}, { locale })];
  // Two plans of one year may be two drafts, or two offices.
  return after >= before
    ? []
    : [
        diagnose(
          PLAN_COMPARISON_PROBLEMS,
          "years-not-rising",
          { before, after },
          { path: ["after", "rocYear"], locale },
        ),
      ];
}

/** Of 100: in plans of four offices no two actions that are not the same have more than 42 of 100 in common. */
const LEAST_PERCENT = 50;

function compareDrafts(
  before: DraftPlan,
  after: DraftPlan,
  how: Comparing,
  crosswalk: Crosswalk | undefined,
): PlanComparison {
  const found = compareActions(before, after, how);
  const actions = inPlanOrder(found, actionOrder);
  const entries = inPlanOrder(compareEntries(before, after, actions, how), entryOrder);
  const parts = compareParts(before, after, how);
  const { years, leastPercent } = how;
  return {
    before: describe(before, how.frameworks.before),
    after: describe(after, how.frameworks.after),
    yearsApart: years.before === undefined || years.after === undefined ? null : years.after - years.before,
    leastPercent,
    ...(crosswalk && { crosswalk }),
    parts,
    entries,
    actions,
    summary: summarizeComparison({ parts, entries, actions }),
  };
}

function actionOrder(one: ActionComparison, side: "before" | "after"): number {
  const { entry = 0, action = 0 } = one[side] ?? {};
  return entry * MOST_ACTIONS + action;
}

/** More than any row can have in memory. */
const MOST_ACTIONS = 2 ** 26;

function entryOrder(one: EntryComparison, side: "before" | "after"): number {
  return one[side]?.entry ?? 0;
}

/** A plan that names no framework is told with the one by which it was read. */
function describe({ framework: named, agency, rocYear, title }: DraftPlan, by: Framework | undefined): ComparedPlan {
  const framework = named ?? by?.id;
  return {
    ...(framework !== undefined && { framework }),
    ...(agency !== undefined && { agency: agency.name }),
    ...(rocYear !== undefined && { rocYear }),
    ...(title !== undefined && { title }),
  };
}

/** Remarks on a plan are for a check of it; what was left out of it is missing in the comparison as well. */
function faultsOf(diagnostics: readonly Diagnostic<PlanCode>[], side: "before" | "after"): Diagnostic<PlanCode>[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map((diagnostic) => ({ ...diagnostic, path: [side, ...diagnostic.path] }));
}

function expectPercent(leastPercent: number): void {
  const isPercent = Number.isFinite(leastPercent) && leastPercent <= 100 && compare(fromNumber(leastPercent), ZERO) > 0;
  if (!isPercent) throw new RangeError("leastPercent: a number above 0, up to 100, is expected");
}
