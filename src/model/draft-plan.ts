import type { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import type { Path } from "../base/path";
import { shorten } from "../base/preview";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics";
import { calendarNotes } from "./calendar-notes";
import { citationOrigins } from "./citation-origins";
import { dateDeadlines } from "./date-deadlines";
import type { Framework } from "./framework";
import { nounOf } from "./noun-of";
import { type PlaceInInput, placeInInput } from "./place-in-input";
import { draftPlanSchema, type Plan, planSchema } from "./plan";
import type { PlanDiagnostic } from "./plan-code";
import { READING_ORDER, readingOrder } from "./reading-order";
import { resolveCriteria } from "./resolve-criteria";
import { DEEPEST, findUnsafeContent, isUnreadable } from "./unsafe-content";
import { withoutPaths } from "./without-paths";
import { zodDiagnostics } from "./zod-diagnostics";

/** A plan as far as it could be understood: what is missing or wrong is left out. */
export type DraftPlan = DeepReadonly<z.output<typeof draftPlanSchema>>;

/** What {@link draftPlan} makes of its input. */
export interface PlanDraft {
  /** The plan, when nothing is wrong with it. */
  readonly plan?: Plan;
  /** What could be understood in any case; absent when there is no object at all, or one that cannot be read. */
  readonly understood?: Understood;
  readonly framework?: Framework;
  readonly diagnostics: readonly PlanDiagnostic[];
}

/** What is left of a plan when its faults are left out, and how it hangs together with the input. */
export interface Understood {
  readonly draft: DraftPlan;
  /** Where something of the draft stands in the input. */
  readonly place: (path: Path) => PlaceInInput;
  /** Whether something at a place of the draft, or within it, was left out. */
  readonly hasLost: (path: Path) => boolean;
  /** Whether whole rows were left out, so that the draft does not show which criteria the plan answers. */
  readonly hasLostRows: boolean;
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
  if (isUnreadable(unsafe)) return { diagnostics: sortDiagnostics(unsafe, READING_ORDER) };
  const noun = nounOf(input);
  if (noun !== undefined && noun !== "plan")
    return { diagnostics: [diagnose(SHAPE_PROBLEMS, "other-noun", { found: noun, expected: "plan" }, { locale })] };
  const result = planSchema.safeParse(input);
  const shape = result.success ? [] : zodDiagnostics(result.error.issues, input, planSchema, locale);
  const faults: readonly PlanDiagnostic[] = [...unsafe, ...shape];
  const rest = result.success && unsafe.length === 0 ? whole(result.data, input) : salvage(input, faults);
  if (rest === undefined) return { diagnostics: sortDiagnostics(faults, READING_ORDER) };
  const framework = options.framework ?? options.frameworks?.find(({ id }) => id === rest.draft.framework);
  const unknown = framework === undefined ? unknownFramework(rest.draft, options) : [];
  const { plan, writtenAs, diagnostics } = resolveCriteria(dateDeadlines(rest.draft), framework, locale);
  const all = [...faults, ...unknown, ...diagnostics];
  return {
    // Without a fault the draft has every field that a plan must have.
    ...(all.length === 0 && { plan: plan as Plan }),
    understood: { ...rest, draft: plan, place: (path) => rest.place(asWritten(path, writtenAs)) },
    ...(framework && { framework }),
    diagnostics: sortDiagnostics([...all, ...calendarNotes(input, locale)], readingOrder(input, framework)),
  };
}

function whole(draft: DraftPlan, input: unknown): Understood {
  const origins = citationOrigins(input);
  return { draft, place: (path) => placeInInput(input, path, origins), hasLost: () => false, hasLostRows: false };
}

/** Leaves out what is at fault, and what cannot be without it, until the rest fits. */
function salvage(input: unknown, faults: readonly PlanDiagnostic[]): Understood | undefined {
  let cuts: readonly Path[] = faults.map(({ path }) => path);
  for (let round = 0; round < DEEPEST && cuts.every((path) => path.length > 0); round++) {
    const pruned = withoutPaths(input, cuts);
    const result = draftPlanSchema.safeParse(pruned.value);
    if (result.success) {
      const origins = citationOrigins(pruned.value);
      const place = (path: Path): PlaceInInput => {
        const { path: left, isExact } = placeInInput(pruned.value, path, origins);
        return { path: pruned.original(left), isExact };
      };
      const hasLost = (path: Path): boolean => pruned.hasLost(pruned.original(path));
      const hasLostRows = result.data.entries.length !== countRows(input);
      return { draft: result.data, place, hasLost, hasLostRows };
    }
    // What still fails lacks something that was cut or never there: its owner goes too, one step closer to
    // the root every round.
    const owners = zodDiagnostics(result.error.issues, pruned.value, draftPlanSchema).map(({ path }) =>
      pruned.original(path.slice(0, -1)),
    );
    cuts = [...cuts, ...owners];
  }
  return undefined;
}

function countRows(input: unknown): number | undefined {
  const rows: unknown = Reflect.get(Object(input), "entries");
  return Array.isArray(rows) ? rows.length : undefined;
}

/** Points stand under the name that the input gave them, not under the id. */
function asWritten(path: Path, names: ReadonlyMap<string, string>): Path {
  return path[0] === "points" ? path.map((step) => names.get(String(step)) ?? step) : path;
}

function unknownFramework({ framework: id }: DraftPlan, { frameworks, locale }: ParsePlanOptions): PlanDiagnostic[] {
  if (id === undefined || frameworks === undefined) return [];
  const args = { found: shorten(id), known: frameworks.map((framework) => framework.id) };
  return [diagnose(FRAMEWORK_PROBLEMS, "unknown-framework", args, { path: ["framework"], locale })];
}
