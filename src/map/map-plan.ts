import { expectOptions, type OptionNames } from "../base/expect-options";
import { shorten } from "../base/preview";
import { formatDeadline } from "../calendar/deadline";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_PROBLEMS, type MapProblemCode } from "../diagnostics/map-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks/frameworks";
import type { Crosswalk, CrosswalkInput } from "../model/crosswalk";
import { draftPlan } from "../model/draft-plan";
import { expectFramework } from "../model/expect-framework";
import type { Framework } from "../model/framework";
import { frameworkName, isFrameworkName } from "../model/framework-name";
import type { Ledger } from "../model/ledger";
import type { CrosswalkCode } from "../model/parse-crosswalk";
import type { Plan, PlanInput } from "../model/plan";
import type { PlanCode } from "../model/plan-code";
import { candidateFinder } from "./candidates";
import { carryHead, oldLetters } from "./carry-head";
import { chooseCrosswalk } from "./choose-crosswalk";
import { fillHead, type HeadField } from "./fill-head";
import type { NotCarried } from "./fill-present";
import type { FillingYears } from "./outdated-deadline";
import { type Placement, placeParts } from "./place-parts";
import { aboutAgencies, readBase } from "./read-base";
import { type Choices, readChoices } from "./read-choices";
import { refuseMapping } from "./refuse-mapping";
import { routeEntries } from "./route-entries";
import { writeLedger } from "./write-ledger";

/** How a plan is to be mapped. */
export interface MapOptions {
  readonly locale?: Locale | undefined;
  /** The framework of a plan that names none; another one than it names is refused. */
  readonly framework?: Framework | undefined;
  /** The frameworks that a plan may name; by default those of this package. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The table to follow; by default the one that `findCrosswalk` finds. It is checked before it is used. */
  readonly crosswalk?: CrosswalkInput | undefined;
  /**
   * What a person decided: by the old criterion (id, label or alias), or by the place of a row (`entries[3]`) or an action
   * (`entries[3].actions[1]`), the criterion of the new framework. The closest name for an action counts.
   */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** A plan of the new framework that is there already: what is empty is filled, what it lacks added, nothing overwritten. */
  readonly into?: PlanInput | undefined;
}

/** A plan in another framework, and the account of how it came about. */
export interface PlanMapping {
  readonly plan: Plan;
  readonly ledger: Ledger;
}

/** Every code that mapping a plan can give. */
export type MapCode = MapProblemCode | CrosswalkCode | PlanCode;

/**
 * Carries a plan (計畫) to another framework by a crosswalk, with a ledger (對照紀錄) of what became of every action: in the
 * new plan, or dropped with the reason. Where several criteria fit, actions go to the closest for now and the ledger lists
 * all of them; `choices` decide. A criterion without own link follows the closest one above it.
 *
 * What stands around the rows is kept; points, headings of the table and `printedAs` belong to the old framework and are
 * left out, as is the numbering of rows that were joined or divided. Mapping to the plan's own framework changes nothing,
 * and mapping again into the result adds nothing. `ok` is `false` when the plan has faults, names no framework, or there
 * is no usable crosswalk. No official crosswalk exists: the ledger says whose reading it follows.
 *
 * @throws {RangeError} for an unknown name among the options.
 * @throws {TypeError} for a framework that is none.
 * @example
 * const plan = { framework: "innovation-2016", agency: "範例戶政事務所", rocYear: 105,
 *   entries: [{ criterion: "服務場所便利性", actions: "設置無障礙櫃檯。" }, { criterion: "有價值的創意服務", actions: "夜間預約服務。" }] };
 * const outcome = mapPlan(plan, leapAward2018);
 * outcome.ok && outcome.value.plan.entries.map(({ criterion }) => criterion) // => ["friendliness", "improvement-mechanism"]
 * outcome.ok && outcome.value.ledger.lines.slice(0, 3).map(({ kind }) => kind) // => ["moved", "split", "new"]
 */
export function mapPlan(plan: unknown, to: Framework, options: MapOptions = {}): Outcome<PlanMapping, MapCode> {
  expectOptions(options, OPTIONS);
  expectFramework(to);
  const { locale, framework, frameworks = FRAMEWORKS, choices = {} } = options;
  const known = frameworks.some(({ id }) => id === to.id) ? frameworks : [...frameworks, to];
  const source = draftPlan(plan, { locale, framework, frameworks: known });
  if (source.plan === undefined) return { ok: false, diagnostics: source.diagnostics };
  if (source.framework === undefined)
    return refuseMapping("plan-without-framework", { to: to.id }, ["framework"], locale);
  const stated = source.plan.framework;
  if (stated !== undefined && !isFrameworkName(source.framework, stated)) {
    const args = { found: shorten(stated), told: source.framework.id };
    return refuseMapping("plan-of-other-framework", args, ["framework"], locale);
  }
  const base = readBase(options.into, to, locale);
  const table = chooseCrosswalk(options.crosswalk, source.framework, to, locale);
  if (!base.ok || !table.ok) return { ok: false, diagnostics: [...base.diagnostics, ...table.diagnostics] };
  const chosen = readChoices(choices, source.plan, source.framework, to, locale);
  const pair = { from: source.framework, to, crosswalk: table.value };
  const mapped = carry(source.plan, base.value, pair, chosen, locale);
  const place = source.understood?.place;
  const carried = mapped.diagnostics.map((one) => ({ ...one, path: place?.(one.path).path ?? one.path }));
  const about = aboutAgencies(source.plan, base.value, locale);
  const diagnostics = [...source.diagnostics, ...about, ...chosen.diagnostics, ...chosen.unused(), ...carried];
  return { ok: true, value: { plan: mapped.plan, ledger: mapped.ledger }, diagnostics };
}

const OPTIONS: OptionNames<MapOptions> = {
  locale: true,
  framework: true,
  frameworks: true,
  crosswalk: true,
  choices: true,
  into: true,
};

interface Pair {
  readonly from: Framework;
  readonly to: Framework;
  /** None within one framework. */
  readonly crosswalk: Crosswalk | undefined;
}

function carry(
  plan: Plan,
  base: Plan | undefined,
  { from, to, crosswalk }: Pair,
  choices: Choices,
  locale: Locale | undefined,
): PlanMapping & { readonly diagnostics: readonly Diagnostic<MapProblemCode>[] } {
  const parts = routeEntries(plan, from, candidateFinder(from, to, crosswalk), choices);
  const stays = crosswalk === undefined && base === undefined && parts.every(({ chosenBy }) => chosenBy !== "choice");
  const before = base?.entries ?? [];
  const placement = stays ? asItStands(plan) : placeParts(parts, before, from, to, yearsOf(plan, base));
  const { entries, unnumbered, notCarried } = placement;
  const {
    diagnostics,
    filled,
    plan: carried,
  } = base !== undefined
    ? intoBase(plan, { ...base, entries }, from, to, locale)
    : crosswalk === undefined
      ? { plan: { ...plan, framework: frameworkName(to), entries }, filled: [], diagnostics: [] }
      : { ...carryHead(plan, entries, from, to, locale), filled: [] };
  const ledger = writeLedger({ parts, placement, before, filled, crosswalk, from, to });
  const kept = notCarried.map((one) => aboutLeft(one, yearsOf(plan, base).base, locale));
  return { plan: carried, ledger, diagnostics: [...diagnostics, ...kept, ...counted(ledger, unnumbered, locale)] };
}

function yearsOf(plan: Plan, base: Plan | undefined): FillingYears {
  return { source: plan.rocYear, base: base?.rocYear ?? plan.rocYear };
}

function aboutLeft(
  { field, path, outdated }: NotCarried,
  year: number,
  locale: Locale | undefined,
): Diagnostic<MapProblemCode> {
  if (outdated === undefined) return diagnose(MAP_PROBLEMS, "into-differs", { field }, { path, locale });
  const args = { deadline: formatDeadline(outdated), year };
  return diagnose(MAP_PROBLEMS, "into-other-year", args, { path, locale });
}

function intoBase(
  source: Plan,
  base: Plan,
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): {
  readonly plan: Plan;
  readonly filled: readonly HeadField[];
  readonly diagnostics: readonly Diagnostic<MapProblemCode>[];
} {
  const { plan, filled, notCarried } = fillHead(base, source);
  const kept = notCarried.map((field) => diagnose(MAP_PROBLEMS, "into-differs", { field }, { path: [field], locale }));
  const isOld = filled.includes("legalBasis") && from.scheme !== to.scheme;
  const letters = isOld ? oldLetters(plan.legalBasis, to, locale) : [];
  return { plan: { ...plan, framework: frameworkName(to) }, filled, diagnostics: [...kept, ...letters] };
}

function asItStands({ entries }: Plan): Placement {
  return {
    entries,
    placesOf: ({ entry: { criterion }, entryIndex, actions }) =>
      actions.map(({ index }) => ({ entry: entryIndex, action: index, criterion, isPresent: false })),
    unnumbered: 0,
    filledBy: () => undefined,
    notCarried: [],
  };
}

function counted({ summary }: Ledger, unnumbered: number, locale: Locale | undefined): Diagnostic<MapProblemCode>[] {
  const counts = [
    ["actions-dropped", summary.dropped],
    ["choices-open", summary.undecided],
    ["numbering-dropped", unnumbered],
  ] as const;
  return counts.flatMap(([code, count]) =>
    count === 0 ? [] : [diagnose(MAP_PROBLEMS, code, { count }, { path: ["entries"], locale })],
  );
}
