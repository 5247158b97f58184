import { fromNumber, toNumber } from "../base/exact-number";
import { nameKey } from "../base/name-key";
import type { Ratio } from "../base/ratio";
import type { Outcome } from "../diagnostics/outcome";
import type { Framework } from "../model/framework";
import type { JudgeRemoval, PanelSensitivity, SubjectSensitivity } from "../model/panel-sensitivity";
import type { ScoringNode, ScoringTree } from "../score/scoring-tree";
import { markCandidates } from "./change-mark";
import { findMarkChange } from "./find-mark-change";
import { findWeightChanges } from "./find-weight-changes";
import type { SubjectGroup } from "./group-subjects";
import { orderFindings } from "./order-findings";
import { type PanelCode, panelFindings } from "./panel-findings";
import { type PanelOptions, panelSettings } from "./panel-settings";
import type { PanelTable } from "./panel-table";
import { differs, type PanelVariants, panelVariants, type SubjectOutcome } from "./panel-variants";
import { type PreparedPanel, preparePanel } from "./prepare-panel";
import { reportUnknown } from "./report-unknown";
import { reweighTable } from "./reweigh-table";
import { smallestStep } from "./smallest-step";
import { subjectNames } from "./with-sheet-names";
import { withoutJudge } from "./without-judge";
import { wordSensitivity } from "./word-sensitivity";

/** How a panel is scored, and how far the search goes. */
export interface SensitivityOptions extends PanelOptions {
  /** Names of the subjects to look at; default all of them. */
  readonly subjects?: readonly string[] | undefined;
  /** The smallest change of a mark; default the unit of the sheets: the largest of 1, 0.5, 0.1, 0.05, 0.01 that fits all. From 0.0001 on. */
  readonly step?: number | undefined;
  /** How often the panel is scored anew at most; default 100,000. */
  readonly maxEvaluations?: number | undefined;
}

/**
 * How much it takes (敏感度): for each subject the smallest change of one mark, or of one criterion's weight, and every
 * single judge left out, that gives it another rank or grade.
 *
 * - Of the marks only the subject's own are tried. A mark moves in steps up to the ends of its scale. A higher mark never does harm, so the search halves the steps and
 *   finds the smallest change exactly; where it may do harm (a third reading that is called for by a difference, a cap
 *   `from` a score) every step is tried.
 * - A weight moves over whole percentages of the total from 1 to 99, the other criteria in proportion and marks keeping
 *   their share; the first that changes anything is refined to hundredths. A change that comes and goes between two
 *   whole percentages is not seen.
 * - Cost: about two evaluations of the group for every mark of a subject, 98 for every criterion of the group, one for
 *   every judge; `maxEvaluations` is the limit, and subjects that it cuts short say so (`complete: false`).
 *
 * @throws {RangeError} for an unknown policy or name among the options.
 * @example
 * const framework = weightFramework(leapAward2018, { "basic-service": 40, "service-delivery": 30, "service-capacity": 20, "service-evaluation": 10 });
 * const sheet = (agency, points) => ({ framework: framework.id, judge: "A", subject: { agency }, marks: { "basic-service": points, "service-delivery": 20, "service-capacity": 15, "service-evaluation": 8 } });
 * const outcome = analyseSensitivity([sheet("甲所", 34), sheet("乙所", 32)], framework);
 * const change = outcome.ok && outcome.value.subjects[1].mark;
 * [change.criterion.id, change.from, change.to, change.rank] // => ["basic-service", 32, 34, 1]
 */
export function analyseSensitivity(
  sheets: readonly unknown[],
  framework: Framework,
  options: SensitivityOptions = {},
): Outcome<PanelSensitivity, PanelCode> {
  const { subjects: wanted, step: asked, maxEvaluations = MOST_EVALUATIONS, ...others } = options;
  expectLimits(asked, maxEvaluations);
  const settings = panelSettings(others);
  const findings = panelFindings(settings.locale);
  const prepared = preparePanel(sheets, framework, settings, findings);
  const done = () => orderFindings(findings.diagnostics, framework);
  if (prepared === undefined) return { ok: false, diagnostics: done() };
  const { table, groups } = prepared;
  const names = table.subjects.map(({ name }) => name);
  const known = subjectNames(table);
  const looked = wanted && new Set(wanted.map((name) => known.get(nameKey(name)) ?? name));
  if (looked !== undefined) reportUnknown(looked, new Set(names), "subject", findings.report);
  const step = asked === undefined ? smallestStep(table) : fromNumber(asked);
  const search: Search = { prepared, variants: panelVariants(prepared), step, maxEvaluations, wanted: looked };
  const found: SubjectSensitivity[] = [];
  // Of a result that is void there is nothing to change.
  if (prepared.context.rules.decision?.recorded.kind !== "void") {
    for (const group of groups) searchGroup(found, group, search);
  }
  const byName = new Map(found.map((one) => [one.name, one]));
  const subjects = names.flatMap((name) => byName.get(name) ?? []);
  const value = { step: toNumber(step), evaluations: search.variants.count(), subjects };
  return { ok: true, value, diagnostics: done() };
}

const MOST_EVALUATIONS = 100_000;

function expectLimits(step: number | undefined, maxEvaluations: number): void {
  if (step !== undefined && !(Number.isFinite(step) && step >= FINEST_STEP)) {
    throw new RangeError(`step: a number from ${FINEST_STEP} on is expected`);
  }
  if (!(maxEvaluations >= 1)) throw new RangeError("maxEvaluations: a number from 1 on is expected");
}

/** No sheet is marked more finely, and the steps from one end of a scale to the other can still be counted. */
const FINEST_STEP = 0.0001;

interface Search {
  readonly prepared: PreparedPanel;
  readonly variants: PanelVariants;
  readonly step: Ratio;
  readonly maxEvaluations: number;
  readonly wanted: ReadonlySet<string> | undefined;
}

function searchGroup(found: SubjectSensitivity[], group: SubjectGroup, search: Search): void {
  const { prepared, variants, wanted, maxEvaluations } = search;
  const { context, table } = prepared;
  const nameAt = (place: number): string => table.subjects[group.subjects[place] ?? -1]?.name ?? "";
  const places = [...group.subjects.keys()].filter((place) => wanted?.has(nameAt(place)) ?? true);
  if (places.length === 0) return;
  const given = variants.slice(table, group);
  const before = variants.outcomes(given, group);
  const isOver = () => variants.count() >= maxEvaluations;
  const judges = removals(given, group, before, variants, isOver);
  const weights = findWeightChanges(treesOf(given), {
    before,
    subjects: places,
    tryOut: (node, percent) => variants.outcomes(reweigh(given, node, percent, context.notApplicable), group),
    isOver,
  });
  for (const place of places) {
    const mark = findMarkChange(markCandidates(given, place, search.step, context.notApplicable), {
      tryOut: (candidate, steps) => {
        const outcome = variants.outcomes(candidate.table(steps), group)[place];
        return differs(before[place], outcome) ? outcome : undefined;
      },
      isMonotone: isMonotone(prepared, nameAt(place)),
      isOver,
    });
    const { rank = null, grade } = before[place] ?? {};
    const subject = {
      name: nameAt(place),
      ...(group.name !== undefined && { group: group.name }),
      rank,
      ...(grade !== undefined && { grade }),
      mark,
      weight: weights.get(place) ?? null,
      judges: judges.get(place) ?? [],
      complete: !isOver(),
    };
    found.push({ ...subject, words: wordSensitivity(subject, context.locale) });
  }
}

/** Whether a higher mark can only do good: not where it can call for a third reading, or bring a cap about. */
function isMonotone({ context: { method, within, rules } }: PreparedPanel, name: string): boolean {
  const methods = method.phased === true ? [within] : [method];
  const hasThreshold = (rules.limits.get(name) ?? []).some((limit) => "from" in limit && limit.from !== undefined);
  return methods.every(({ roll }) => roll !== "own") && !hasThreshold;
}

function treesOf(given: PanelTable): readonly ScoringTree[] {
  const trees = given.phases === undefined ? [given.tree] : [...given.phases.values()].map(({ tree }) => tree);
  return [...new Set(trees)];
}

/** In every stage whose sheets have the criterion. */
function reweigh(
  given: PanelTable,
  node: ScoringNode,
  percent: Ratio,
  policy: PreparedPanel["context"]["notApplicable"],
): PanelTable {
  const own = (table: PanelTable): PanelTable =>
    table.tree.byId.get(node.id) === node ? reweighTable(table, node.id, percent, policy) : table;
  if (given.phases === undefined) return own(given);
  return { ...given, phases: new Map([...given.phases].map(([id, table]) => [id, own(table)])) };
}

/** By place, every judge whose absence changes something, or leaves nothing to compute. */
function removals(
  given: PanelTable,
  group: SubjectGroup,
  before: readonly SubjectOutcome[],
  variants: PanelVariants,
  isOver: () => boolean,
): ReadonlyMap<number, readonly JudgeRemoval[]> {
  const found = new Map<number, JudgeRemoval[]>();
  const tables = given.phases === undefined ? [given] : [...given.phases.values()];
  for (const judge of new Set(tables.flatMap(({ judges }) => judges))) {
    if (isOver()) break;
    const after = variants.outcomes(withoutJudge(given, judge), group);
    for (const [place, outcome] of after.entries()) {
      const isLost = outcome.value === undefined && before[place]?.value !== undefined;
      if (!isLost && (outcome.value === undefined || !differs(before[place], outcome))) continue;
      const { rank, grade } = outcome;
      const removal: JudgeRemoval = {
        judge,
        rank,
        ...(grade !== undefined && { grade }),
        ...(isLost && { withoutResult: true }),
      };
      const others = found.get(place);
      if (others === undefined) found.set(place, [removal]);
      else others.push(removal);
    }
  }
  return found;
}
