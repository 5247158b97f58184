import type { Ratio } from "../base/ratio";
import { MOST_NAMED } from "../diagnostics/name-lists";
import type { PanelGrade } from "../model/panel-grade";
import type { GradeScale } from "../score/grade-scale";
import { applyQuotas, type Placed } from "./apply-quotas";
import { bandOf, type GradedSubject, gradeSubject } from "./grade-subject";
import type { MethodContext } from "./panel-method";
import type { PanelRules } from "./panel-rules";
import { type ReadQuota, shareOf } from "./read-quotas";
import type { ReportRule } from "./rule-findings";
import { resultText, termText } from "./working-text";

/** What grading needs of one subject of a group. */
export interface Gradable {
  readonly name: string;
  /** Out of 100, after caps; `undefined` when it has no score to grade. */
  readonly percent: Ratio | undefined;
  readonly rank: number | null;
}

/** The grades of a group: bands, then vetoes, then quotas; nothing where there is no score. */
export function gradeGroup(
  subjects: readonly Gradable[],
  scale: GradeScale,
  { limits, quotas }: PanelRules,
  { locale, rounding, group }: Pick<MethodContext, "locale" | "rounding" | "group">,
  report: ReportRule,
): readonly (PanelGrade | undefined)[] {
  const graded = subjects.map(({ name, percent }) =>
    percent === undefined ? undefined : gradeSubject(percent, scale, limits.get(name) ?? [], { locale, rounding }),
  );
  if (quotas.size === 0) return graded.map((one) => one?.grade);
  const candidates = subjects.flatMap(({ name, rank }, index) => {
    const own = graded[index];
    return own === undefined ? [] : [{ name, rank, place: own.place, index, own }];
  });
  const placed = applyQuotas(candidates, quotas);
  const grades: (PanelGrade | undefined)[] = subjects.map(() => undefined);
  for (const [at, { index, own }] of candidates.entries()) {
    const one = placed[at];
    grades[index] = one && placeGrade(own, one, scale, quotas, candidates.length);
  }
  const limiting = new Set(grades.flatMap((grade) => grade?.quota?.from ?? []));
  for (const [place, quota] of quotas) {
    const grade = bandOf(scale, place).grade ?? "";
    if (limiting.has(grade)) reportShare(grade, quota, candidates.length, { locale, rounding, group }, report);
  }
  reportOpen(candidates, placed, scale, report);
  return grades;
}

function placeGrade(
  { grade, place }: GradedSubject,
  { best, worst }: Placed,
  scale: GradeScale,
  quotas: ReadonlyMap<number, ReadQuota>,
  assessed: number,
): PanelGrade {
  const quota = quotas.get(place);
  if (worst === place || quota === undefined) return grade;
  const from = bandOf(scale, place).grade ?? "";
  const setBack = { quota: { from, places: quota.placesFor(assessed), source: quota.source } };
  if (best === worst) return { ...bandOf(scale, best), byScore: grade.byScore, ...setBack };
  const possible = { highest: bandOf(scale, best).grade ?? "", lowest: bandOf(scale, worst).grade ?? "" };
  return { grade: null, title: null, possible, byScore: grade.byScore, ...setBack };
}

/** How the percentage of a quota became places. */
function reportShare(
  grade: string,
  { share, path, placesFor }: ReadQuota,
  assessed: number,
  { group, ...wording }: Pick<MethodContext, "locale" | "rounding" | "group">,
  report: ReportRule,
): void {
  if (share === undefined) return;
  const { percent, of, mode } = share;
  const working = `${of ?? assessed} × ${termText(percent)}% = ${resultText(shareOf(share, assessed), wording)}`;
  const base = of === undefined ? "assessed" : "stated";
  report("quota-from-percent", { grade, group, base, working, mode, places: placesFor(assessed) }, path);
}

interface OpenCandidate {
  readonly name: string;
  readonly rank: number | null;
  readonly place: number;
}

/** One finding for each tie, and one for all of a grade who have no rank. */
function reportOpen(
  candidates: readonly OpenCandidate[],
  placed: readonly Placed[],
  scale: GradeScale,
  report: ReportRule,
): void {
  const open = new Map<string, { readonly rank: number | null; readonly names: string[]; readonly bounds: Placed }>();
  for (const [at, { name, rank }] of candidates.entries()) {
    const bounds = placed[at];
    if (bounds === undefined || bounds.best === bounds.worst) continue;
    const key = `${rank} ${bounds.best} ${bounds.worst}`;
    const known = open.get(key);
    if (known === undefined) open.set(key, { rank, names: [name], bounds });
    else known.names.push(name);
  }
  for (const { rank, names, bounds } of open.values()) {
    const highest = bandOf(scale, bounds.best).grade ?? "";
    const lowest = bandOf(scale, bounds.worst).grade ?? "";
    const named = { subjects: names.slice(0, MOST_NAMED), count: names.length };
    if (rank === null) report("unranked-in-quota", { ...named, grade: highest }, []);
    else report("quota-left-open", { ...named, highest, lowest }, []);
  }
}
