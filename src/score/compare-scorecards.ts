import { toExact } from "../base/exact-text";
import { expectOptions } from "../base/expect-options";
import { preview, shorten } from "../base/preview";
import { compare, type Ratio, subtract, ZERO } from "../base/ratio";
import { DEFAULT_ROUNDING, expectRoundingPolicy, type RoundingPolicy, round } from "../base/rounding";
import { COMPARISON_PROBLEMS, type ComparisonProblemCode } from "../diagnostics/comparison-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import { plainName } from "../model/plain-name";
import type { Scorecard, ScoreNode, ScoreStatus } from "../model/scorecard";
import { type ChangeCauses, sumCauses, writeCauses } from "./change-causes";
import { explainChange, type WeighedLeaf } from "./explain-change";
import { type Card, readCard } from "./read-card";

/** What changed between two scorecards of one framework, and which criteria explain it. */
export interface ScoreComparison {
  readonly framework: string;
  readonly rounding: RoundingPolicy;
  /** Of the total; `null` where a scorecard has none. */
  readonly total: {
    readonly points: Change;
    readonly percent: Change;
  };
  /** What the change of the total points comes from; the causes add up to the changes of all criteria. */
  readonly causes: ChangeCauses;
  /** Every scored criterion, the largest change first, ties in document order. */
  readonly criteria: readonly CriterionChange[];
}

/** A number before and after, rounded, with the exact values beside; `null` where there is none. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly exact: { readonly before: string | null; readonly after: string | null; readonly change: string | null };
}

/** What a criterion adds to the total; the changes of all criteria add up to that of the total. */
export interface CriterionChange {
  readonly id: string;
  readonly label: string;
  /** Its English name, where the framework gives one. */
  readonly title?: string;
  /** How it counted; `null` where the scorecard does not have the criterion. */
  readonly status: { readonly before: ScoreStatus | null; readonly after: ScoreStatus | null };
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly exact: { readonly before: string; readonly after: string; readonly change: string };
  /** What the change comes from; the causes add up to it. */
  readonly causes: ChangeCauses;
}

/**
 * Compares two scorecards (評分結果) of one framework: the change of the total, and which criteria it comes from,
 * largest first. The exact changes of the contributions add up to the exact change of the total points, and each is
 * divided among its causes: other marks, other weights, criteria that (no longer) apply, criteria assessed only once.
 * Where several of the first three changed at a time, each is given the average of what it adds over all orders in which
 * they may have changed one after the other, so that the causes add up exactly and none is preferred.
 * What was assessed, the treatment of what is not applicable, or the points of the criteria may differ, and the
 * second may be of an earlier year: that is a warning. Scorecards of two frameworks are refused; see `mapScorecard`.
 *
 * @throws {RangeError} for an unknown rounding policy or name among the options.
 * @example
 * const total = (marks) => scoreSheet({ framework: "innovation-points-2010", marks }, innovationPoints2010).value;
 * const outcome = compareScorecards(total({ "staff-conduct": 70.5 }), total({ "staff-conduct": 81 }));
 * outcome.ok && outcome.value.criteria[0].exact.change // => "10.5"
 * outcome.ok && outcome.value.causes.marks.exact // => "10.5"
 */
export function compareScorecards(
  before: Scorecard,
  after: Scorecard,
  options: { readonly locale?: Locale | undefined; readonly rounding?: RoundingPolicy | undefined } = {},
): Outcome<ScoreComparison, ComparisonProblemCode> {
  const { locale, rounding = DEFAULT_ROUNDING } = options;
  expectOptions(options, { locale: true, rounding: true });
  expectRoundingPolicy(rounding);
  const [old, recent] = [readCard(before), readCard(after)];
  if (old === undefined || recent === undefined) {
    const args = { found: preview(old === undefined ? before : after) };
    return { ok: false, diagnostics: [diagnose(COMPARISON_PROBLEMS, "unreadable-scorecard", args, { locale })] };
  }
  if (before.framework !== after.framework) {
    const args = { before: before.framework, after: after.framework };
    return { ok: false, diagnostics: [diagnose(COMPARISON_PROBLEMS, "different-frameworks", args, { locale })] };
  }
  const nodes = [...new Map([...old.leaves, ...recent.leaves]).values()].map(({ node }) => node);
  const changes = nodes.map((node) =>
    compareLeaves(node, old.leaves.get(node.id), recent.leaves.get(node.id), rounding),
  );
  changes.sort((a, b) => compare(size(b.exactChange), size(a.exactChange)));
  const value = {
    framework: before.framework,
    rounding,
    total: {
      points: compareTotals(old.points, recent.points, rounding),
      percent: compareTotals(old.percent, recent.percent, rounding),
    },
    causes: writeCauses(sumCauses(changes.map(({ causes }) => causes)), rounding),
    criteria: changes.map(({ written }) => written),
  };
  return { ok: true, value, diagnostics: warn(before, after, old, recent, locale) };
}

function compareLeaves(
  { id, label, title }: ScoreNode,
  before: WeighedLeaf | undefined,
  after: WeighedLeaf | undefined,
  rounding: RoundingPolicy,
) {
  const [old, recent] = [before?.contribution ?? ZERO, after?.contribution ?? ZERO];
  const exactChange = subtract(recent, old);
  const causes = explainChange(before, after);
  const written: CriterionChange = {
    id,
    label,
    ...(title !== undefined && { title }),
    status: { before: before?.node.status ?? null, after: after?.node.status ?? null },
    before: round(old, rounding),
    after: round(recent, rounding),
    change: round(exactChange, rounding),
    exact: { before: toExact(old), after: toExact(recent), change: toExact(exactChange) },
    causes: writeCauses(causes, rounding),
  };
  return { written, exactChange, causes };
}

function compareTotals(before: Ratio | undefined, after: Ratio | undefined, rounding: RoundingPolicy): Change {
  const change = before && after && subtract(after, before);
  const shown = (value: Ratio | undefined) => (value === undefined ? null : round(value, rounding));
  const exact = (value: Ratio | undefined) => (value === undefined ? null : toExact(value));
  return {
    before: shown(before),
    after: shown(after),
    change: shown(change),
    exact: { before: exact(before), after: exact(after), change: exact(change) },
  };
}

function size(change: Ratio): Ratio {
  return compare(change, ZERO) < 0 ? subtract(ZERO, change) : change;
}

function warn(before: Scorecard, after: Scorecard, old: Card, recent: Card, locale: Locale | undefined) {
  const diagnostics: Diagnostic<ComparisonProblemCode>[] = [];
  const different = (what: "maximum" | "not-applicable" | "weights", a: string, b: string) => {
    if (a !== b) {
      diagnostics.push(diagnose(COMPARISON_PROBLEMS, "different-basis", { what, before: a, after: b }, { locale }));
    }
  };
  const [agency, other] = [before.subject?.agency, after.subject?.agency];
  if (agency !== undefined && other !== undefined && plainName(agency) !== plainName(other)) {
    const args = { before: shorten(agency), after: shorten(other) };
    diagnostics.push(diagnose(COMPARISON_PROBLEMS, "different-agencies", args, { locale }));
  }
  const [year, next] = [before.subject?.rocYear, after.subject?.rocYear];
  // Two of one year may be those of two judges.
  if (year !== undefined && next !== undefined && next < year) {
    const place = { path: ["after", "subject", "rocYear"], locale };
    diagnostics.push(diagnose(COMPARISON_PROBLEMS, "years-not-rising", { before: year, after: next }, place));
  }
  different("not-applicable", before.model.notApplicable, after.model.notApplicable);
  different("maximum", before.total.exact.max, after.total.exact.max);
  different("weights", weightsOf(old), weightsOf(recent));
  if (old.points === undefined || recent.points === undefined) {
    diagnostics.push(diagnose(COMPARISON_PROBLEMS, "nothing-to-compare", {}, { locale }));
  }
  return diagnostics;
}

/** The points of every criterion, as one text. */
function weightsOf({ leaves }: Card): string {
  return [...leaves.values()].map(({ node }) => node.exact.max).join("+");
}
