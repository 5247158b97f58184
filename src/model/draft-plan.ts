import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Path } from "../base/path";
import { preview } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import type { Framework } from "./framework";
import { type Plan, planFields, planSchema } from "./plan";
import { resolveCriteria } from "./resolve-criteria";
import { findUnsafeContent } from "./unsafe-content";
import { withoutPaths } from "./without-paths";
import { zodDiagnostics } from "./zod-diagnostics";

const draftSchema = z.strictObject({ ...planFields, entries: planFields.entries.default([]) }).partial({
  agency: true,
  rocYear: true,
});

/** A plan as far as it could be understood: what is missing or wrong is left out. */
export type DraftPlan = DeepReadonly<z.output<typeof draftSchema>>;

/** What {@link draftPlan} makes of its input. */
export interface PlanDraft {
  /** The plan, when nothing is wrong with it. */
  readonly plan?: Plan;
  /** What could be understood in any case. */
  readonly draft: DraftPlan;
  readonly framework?: Framework;
  readonly diagnostics: readonly Diagnostic[];
  /** The path in the input of a path in the draft. */
  readonly original: (path: Path) => Path;
}

/** How the plan is to be read. */
export interface ParsePlanOptions {
  readonly locale?: Locale | undefined;
  /** The frameworks that the plan may name; without them criteria stay as they are written. */
  readonly frameworks?: readonly Framework[] | undefined;
  /** The framework to read the plan by, whatever it names itself. */
  readonly framework?: Framework | undefined;
}

/** Reads a plan object and goes on past whatever is wrong: every fault is reported, the rest is kept. */
export function draftPlan(input: unknown, options: ParsePlanOptions = {}): PlanDraft {
  const { locale } = options;
  const unsafe = findUnsafeContent(input, locale);
  if (unsafe.some(({ code }) => code === "too-deep"))
    return { draft: EMPTY_DRAFT, diagnostics: unsafe, original: (path) => path };
  const result = planSchema.safeParse(input);
  const faults: Diagnostic[] = [...unsafe];
  if (!result.success) faults.push(...zodDiagnostics(result.error.issues, input, Object.keys(planFields), locale));
  const rest =
    result.success && unsafe.length === 0
      ? { draft: result.data, original: (path: Path) => path }
      : salvage(input, faults);
  const framework = options.framework ?? options.frameworks?.find(({ id }) => id === rest.draft.framework);
  if (framework === undefined && options.frameworks !== undefined && rest.draft.framework !== undefined)
    faults.push(unknownFramework(rest.draft.framework, options.frameworks, locale));
  const resolved =
    framework === undefined ? { plan: rest.draft, diagnostics: [] } : resolveCriteria(rest.draft, framework, locale);
  const original = "writtenAs" in resolved ? asWritten(rest.original, resolved.writtenAs) : rest.original;
  faults.push(...resolved.diagnostics);
  // Without a fault the draft has every field that a plan must have.
  const plan = faults.length === 0 ? { plan: resolved.plan as Plan } : {};
  return {
    ...plan,
    draft: resolved.plan,
    ...(framework && { framework }),
    diagnostics: sortDiagnostics(faults),
    original,
  };
}

const EMPTY_DRAFT: DraftPlan = { legalBasis: [], goals: [], entries: [], monitoring: [], rewards: [] };

/** Points stand under the name that the input gave them, not under the id. */
function asWritten(original: (path: Path) => Path, names: ReadonlyMap<string, string>): (path: Path) => Path {
  return (path) => original(path[0] === "points" ? path.map((step) => names.get(String(step)) ?? step) : path);
}

/** Leaves out what is at fault, and what cannot be without it, until the rest fits. */
function salvage(input: unknown, faults: readonly Diagnostic[]): Pick<PlanDraft, "draft" | "original"> {
  let cuts: Path[] = faults.map(({ path }) => path);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const pruned = withoutPaths(input, cuts);
    const result = draftSchema.safeParse(pruned.value);
    if (result.success) return { draft: result.data, original: pruned.original };
    // What still fails lacks something that was cut or never there: its owner goes too.
    const owners = zodDiagnostics(result.error.issues, pruned.value, []).map(({ path }) =>
      pruned.original(path.slice(0, -1)),
    );
    cuts = [...cuts, ...owners];
    if (owners.some((path) => path.length === 0)) break;
  }
  return { draft: EMPTY_DRAFT, original: (path) => path };
}

/** A fault can take at most its action, its entry and the list of entries with it. */
const MOST_ROUNDS = 6;

function unknownFramework(id: string, frameworks: readonly Framework[], locale: Locale | undefined): Diagnostic {
  const args = { found: preview(id).slice(1, -1), known: frameworks.map((framework) => framework.id) };
  return diagnose(FRAMEWORK_PROBLEMS, "unknown-framework", args, { path: ["framework"], locale });
}
