import { toExact } from "../base/exact-text";
import { expectOptions, type OptionNames } from "../base/expect-options";
import { preview, shorten } from "../base/preview";
import { DEFAULT_ROUNDING, expectRoundingPolicy, type RoundingPolicy, round } from "../base/rounding";
import { findCrosswalk } from "../crosswalks/find-crosswalk";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_SCORE_PROBLEMS, type MapScoreProblemCode } from "../diagnostics/map-score-problems";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks/frameworks";
import { criterionArgs } from "../model/criterion-args";
import type { Crosswalk, CrosswalkInput } from "../model/crosswalk";
import { expectFramework } from "../model/expect-framework";
import type { Framework } from "../model/framework";
import { frameworkName, isFrameworkName } from "../model/framework-name";
import { hasPoints } from "../model/has-points";
import type { CrosswalkCode } from "../model/parse-crosswalk";
import { type Scorecard, scorecardSchema } from "../model/scorecard";
import { scoredCriteria } from "../model/scored-criteria";
import { findUnsafeContent, isUnreadable } from "../model/unsafe-content";
import { parseOwnCrosswalk } from "./parse-own-crosswalk";
import { type CarriedMark, carryRates } from "./scorecard/carry-rates";
import { writeCarriedCard } from "./scorecard/write-carried-card";

/** How a scorecard is carried to another framework. */
export interface MapScorecardOptions {
  readonly locale?: Locale | undefined;
  /** A table with shares; that of the package has none, because no source states any. */
  readonly crosswalk?: CrosswalkInput | undefined;
  /** The frameworks that the scorecard may name; default those of the package. */
  readonly frameworks?: readonly Framework[] | undefined;
  readonly rounding?: RoundingPolicy | undefined;
}

/** A scorecard in another framework, and the account of where its points come from. */
export interface ScorecardMapping {
  /** Its `model.mapped` says that it was carried over and not marked so. */
  readonly card: Scorecard;
  /** Every scored criterion of the new framework, in its order. */
  readonly criteria: readonly MappedCriterion[];
}

/** Where the points of one criterion come from. */
export interface MappedCriterion {
  readonly id: string;
  readonly label: string;
  /** `null` when they cannot be told. */
  readonly points: number | null;
  readonly exact: { readonly points: string | null; readonly max: string };
  /** The points are the maximum times the sum of share × rate. */
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    /** As the crosswalk states it: the part of the new maximum that follows this source. */
    readonly share: string;
    /** The part of its own maximum that it earned, exactly; `null` when it was not fully assessed. */
    readonly rate: string | null;
  }[];
}

/** Every code that carrying a scorecard can give. */
export type MapScorecardCode = MapScoreProblemCode | CrosswalkCode;

/**
 * Carries a scorecard (評分結果) to another framework, only where that has points and the crosswalk states shares (占比): the
 * points of a criterion are its maximum times the sum of share × rate of its sources, a rate being the part of its own
 * maximum that a source earned. Everything else is refused with the reason: nothing is rescaled silently. A criterion
 * without shares, or with a source that was not fully assessed or does not apply, is not assessed.
 *
 * @throws {RangeError} for an unknown rounding policy or name among the options.
 * @throws {TypeError} for a framework that is none.
 * @example
 * const outcome = scoreSheet({ framework: "innovation-points-2010", marks: { "staff-conduct": 81 } }, innovationPoints2010);
 * mapScorecard(outcome.value, leapAward2018).diagnostics[0].code // => "framework-without-points"
 */
export function mapScorecard(
  scorecard: Scorecard,
  to: Framework,
  options: MapScorecardOptions = {},
): Outcome<ScorecardMapping, MapScorecardCode> {
  expectOptions(options, OPTIONS);
  expectFramework(to);
  const { locale, frameworks = FRAMEWORKS, rounding = DEFAULT_ROUNDING } = options;
  expectRoundingPolicy(rounding);
  // What is too deep to walk is no scorecard either.
  if (isUnreadable(findUnsafeContent(scorecard, locale)) || !scorecardSchema.safeParse(scorecard).success)
    return refuse("unreadable-scorecard", { found: preview(scorecard) }, locale);
  const named = scorecard.model.weighting?.of ?? scorecard.framework;
  const from = frameworks.find((framework) => isFrameworkName(framework, named));
  if (from === undefined) return refuse("unknown-scored-framework", { found: shorten(named) }, locale);
  if (frameworkName(from) === frameworkName(to)) return refuse("same-framework", { framework: to.id }, locale);
  if (!hasPoints(to)) return refuse("framework-without-points", { framework: to.id }, locale);
  const table = chooseTable(from, to, options);
  if (!table.ok) return table;
  const crosswalk = table.value;
  const criteria = scoredCriteria(to);
  const misplaced = misplacedShares(scorecard, crosswalk, to, locale);
  if (misplaced.length > 0) return { ok: false, diagnostics: misplaced };
  const marks = carryRates(scorecard, crosswalk, criteria);
  const diagnostics = marks.flatMap((mark) => whyOpen(mark, locale));
  const card = writeCarriedCard({ card: scorecard, to, crosswalk, marks, rounding, diagnostics });
  return { ok: true, value: { card, criteria: marks.map((mark) => account(mark, rounding)) }, diagnostics };
}

const OPTIONS: OptionNames<MapScorecardOptions> = { locale: true, crosswalk: true, frameworks: true, rounding: true };

/** A table that has shares: the caller's own, which is checked, or that of the package. */
function chooseTable(
  from: Framework,
  to: Framework,
  { crosswalk: given, locale }: MapScorecardOptions,
): Outcome<Crosswalk, MapScorecardCode> {
  const names = { from: frameworkName(from), to: frameworkName(to) };
  const own = given === undefined ? undefined : parseOwnCrosswalk(given, from, to, locale);
  if (own?.ok === false) return own;
  const table = own?.value ?? findCrosswalk(names.from, names.to);
  if (table === undefined) return refuse("no-score-crosswalk", names, locale);
  const hasShares = table.links.some(({ shares = [] }) => shares.length > 0);
  return hasShares ? { ok: true, value: table, diagnostics: [] } : refuse("no-shares", names, locale);
}

/** Shares of criteria that have no points of their own to carry or to receive. */
function misplacedShares(
  { tree, framework }: Scorecard,
  { links }: Crosswalk,
  to: Framework,
  locale: Locale | undefined,
): readonly Diagnostic<MapScorecardCode>[] {
  const scored = new Set<string>();
  const collect = (node: Scorecard["tree"][number]): void => {
    scored.add(node.id);
    node.children?.forEach(collect);
  };
  tree.forEach(collect);
  const receiving = new Set(scoredCriteria(to).map(({ id }) => id));
  return links.flatMap(({ shares = [] }, i) =>
    shares.flatMap(({ source, target }, j) => {
      const path = ["crosswalk", "links", i, "shares", j];
      const say = (id: string, of: string) =>
        diagnose(MAP_SCORE_PROBLEMS, "share-not-scored", { id, framework: of }, { path, locale });
      return [
        ...(scored.has(source) ? [] : [say(source, framework)]),
        ...(receiving.has(target) ? [] : [say(target, to.id)]),
      ];
    }),
  );
}

function whyOpen(
  { criterion, points, fault }: CarriedMark,
  locale: Locale | undefined,
): readonly Diagnostic<MapScoreProblemCode>[] {
  if (points !== undefined) return [];
  const args = criterionArgs(criterion);
  const place = { path: ["tree", criterion.id], locale };
  if (fault === undefined) return [diagnose(MAP_SCORE_PROBLEMS, "target-without-shares", args, place)];
  return [diagnose(MAP_SCORE_PROBLEMS, "source-not-assessed", { ...args, source: fault.label }, place)];
}

function account({ criterion, points, max, sources }: CarriedMark, rounding: RoundingPolicy): MappedCriterion {
  return {
    id: criterion.id,
    label: criterion.label,
    points: points === undefined ? null : round(points, rounding),
    exact: { points: points === undefined ? null : toExact(points), max: toExact(max) },
    sources: sources.map(({ node, share, rate }) => ({
      id: node.id,
      label: node.label,
      share: toExact(share),
      rate: rate === undefined ? null : toExact(rate),
    })),
  };
}

function refuse<Code extends MapScoreProblemCode>(
  code: Code,
  args: Parameters<typeof diagnose<typeof MAP_SCORE_PROBLEMS, Code>>[2],
  locale: Locale | undefined,
): { readonly ok: false; readonly diagnostics: readonly Diagnostic<MapScoreProblemCode>[] } {
  return { ok: false, diagnostics: [diagnose(MAP_SCORE_PROBLEMS, code, args, { locale })] };
}
