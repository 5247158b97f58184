import { fold } from "../base/fold";
import { formatPath, parsePath } from "../base/path";
import { preview, shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_PROBLEMS, type MapProblemCode } from "../diagnostics/map-problems";
import { diagnose } from "../diagnostics/problem";
import { criterionLineage } from "../model/criterion-tree";
import { findCriterion } from "../model/find-criterion";
import type { Criterion, Framework } from "../model/framework";
import { nearestName } from "../model/nearest-criterion";
import type { Plan } from "../model/plan";

/** What a caller decided, by the closest name for it: the action, its row, its criterion, a criterion above. */
export interface Choices {
  /** Nothing was decided: nothing has to be asked. */
  readonly isEmpty: boolean;
  readonly forEntry: (entry: number) => Criterion | undefined;
  readonly forAction: (entry: number, action: number) => Criterion | undefined;
  /** Choices that nothing asked for; to be called last. */
  readonly unused: () => readonly Diagnostic<MapProblemCode>[];
  readonly diagnostics: readonly Diagnostic<MapProblemCode>[];
}

/** Reads choices by criterion (id, label, alias) or by place (`entries[3]`, `entries[3].actions[1]`). */
export function readChoices(
  choices: Readonly<Record<string, string>>,
  plan: Plan,
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): Choices {
  const { known, unused, diagnostics } = understand(choices, plan, from, to, locale);
  const take = (keys: readonly string[]): Criterion | undefined => {
    const choice = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    if (choice !== undefined) unused.delete(choice.name);
    return choice?.target;
  };
  const entryKeys = (entry: number): readonly string[] => {
    const written = plan.entries[entry]?.criterion ?? "";
    const lineage = criterionLineage(from, written).map(({ id }) => criterionKey(id));
    return [placeKey(["entries", entry]), writtenKey(written), ...lineage.reverse()];
  };
  return {
    isEmpty: known.size === 0,
    forEntry: (entry) => take(entryKeys(entry)),
    forAction: (entry, action) => take([placeKey(["entries", entry, "actions", action]), ...entryKeys(entry)]),
    unused: () =>
      [...unused].map((name) =>
        diagnose(MAP_PROBLEMS, "unused-choice", { found: shorten(name) }, { path: ["choices", name], locale }),
      ),
    diagnostics,
  };
}

interface Understood {
  readonly known: ReadonlyMap<string, { readonly name: string; readonly target: Criterion }>;
  readonly unused: Set<string>;
  readonly diagnostics: readonly Diagnostic<MapProblemCode>[];
}

function understand(
  choices: Readonly<Record<string, string>>,
  plan: Plan,
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): Understood {
  const diagnostics: Diagnostic<MapProblemCode>[] = [];
  const known = new Map<string, { readonly name: string; readonly target: Criterion }>();
  const unused = new Set<string>();
  // JavaScript callers may hand in anything.
  for (const [name, wanted] of Object.entries<unknown>(Object(choices))) {
    const place = { path: ["choices", name], locale };
    const key = keyOf(name, plan, from);
    const target = typeof wanted === "string" ? findCriterion(to, wanted) : undefined;
    const other = key === undefined ? undefined : known.get(key);
    if (key === undefined) {
      const args = { found: shorten(name), framework: from.id, near: nearestName(from, name) };
      diagnostics.push(diagnose(MAP_PROBLEMS, "unknown-choice", args, place));
    } else if (target === undefined) {
      const found = typeof wanted === "string" ? wanted : preview(wanted);
      const args = { source: shorten(name), found: shorten(found), framework: to.id, near: nearestName(to, found) };
      diagnostics.push(diagnose(MAP_PROBLEMS, "unknown-choice-target", args, place));
    } else if (other !== undefined && other.target.id !== target.id) {
      const targets = [other.target.label, target.label];
      const args = { source: shorten(name), targets, other: shorten(other.name) };
      diagnostics.push(diagnose(MAP_PROBLEMS, "choice-contradicts", args, place));
    } else {
      known.set(key, { name, target });
      unused.add(name);
    }
  }
  return { known, unused, diagnostics };
}

/** A place in the plan, a criterion of its framework, or a row's own name for one that the framework does not know. */
function keyOf(name: string, plan: Plan, from: Framework): string | undefined {
  const path = parsePath(name);
  if (path !== undefined && path[0] === "entries" && path.length > 1) {
    const [, entry, field, action] = path;
    const row = typeof entry === "number" ? plan.entries[entry] : undefined;
    const isAction = field === "actions" && typeof action === "number" && row?.actions[action] !== undefined;
    const isPlace = row !== undefined && (path.length === 2 || (path.length === 4 && isAction));
    return isPlace ? placeKey(path) : undefined;
  }
  const criterion = findCriterion(from, name);
  if (criterion !== undefined) return criterionKey(criterion.id);
  return plan.entries.some((entry) => fold(entry.criterion) === fold(name)) ? writtenKey(name) : undefined;
}

function placeKey(path: readonly (string | number)[]): string {
  return `place ${formatPath(path)}`;
}

function criterionKey(id: string): string {
  return `criterion ${id}`;
}

function writtenKey(name: string): string {
  return `written ${fold(name)}`;
}
