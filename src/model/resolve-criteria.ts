import { shorten } from "../base/preview";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { criterionArgs } from "./criterion-args";
import { findCriterion } from "./find-criterion";
import type { Framework } from "./framework";
import type { Entry } from "./plan";
import type { PlanDiagnostic } from "./plan-code";

interface WithCriteria {
  readonly entries: readonly Entry[];
  readonly points?: Readonly<Record<string, number>>;
}

/** A plan with the ids of its framework. */
export interface ResolvedPlan<P> {
  readonly plan: P;
  /** The names under which `points` were written, by id. */
  readonly writtenAs: ReadonlyMap<string, string>;
  readonly diagnostics: readonly PlanDiagnostic[];
}

/**
 * Puts the ids of a framework in the place of labels and aliases. An entry keeps what it was called as `printedAs`
 * where that is not the official label; a name that the framework does not know stays as it is, and without a framework every name does.
 */
export function resolveCriteria<P extends WithCriteria>(
  plan: P,
  framework: Framework | undefined,
  locale?: Locale,
): ResolvedPlan<P> {
  if (framework === undefined) return { plan, writtenAs: new Map(), diagnostics: [] };
  const entries = plan.entries.map((entry) => resolveEntry(entry, framework));
  const writtenAs = new Map<string, string>();
  if (plan.points === undefined) return { plan: { ...plan, entries }, writtenAs, diagnostics: [] };
  const diagnostics: PlanDiagnostic[] = [];
  const points = new Map<string, number>();
  for (const [name, value] of Object.entries(plan.points)) {
    const criterion = findCriterion(framework, name);
    const id = criterion?.id ?? name;
    if (points.has(id)) {
      const args = { label: shorten(name), ...(criterion && criterionArgs(criterion)), id: shorten(id) };
      diagnostics.push(diagnose(SHAPE_PROBLEMS, "duplicate-points", args, { path: ["points", name], locale }));
      continue;
    }
    points.set(id, value);
    writtenAs.set(id, name);
  }
  return { plan: { ...plan, entries, points: Object.fromEntries(points) }, writtenAs, diagnostics };
}

function resolveEntry(entry: Entry, framework: Framework): Entry {
  const criterion = findCriterion(framework, entry.criterion);
  if (criterion === undefined || criterion.id === entry.criterion) return entry;
  const { criterion: written, printedAs = written, ...rest } = entry;
  // In the order of the schema.
  return { criterion: criterion.id, ...(printedAs !== criterion.label && { printedAs }), ...rest };
}
