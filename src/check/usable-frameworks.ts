import { formatPath, type Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import { parseFramework } from "../model/parse-framework";

interface FrameworkOptions {
  readonly framework?: Framework | undefined;
  readonly frameworks?: readonly Framework[] | undefined;
}

/** The frameworks that a call gives, as far as they are any; what is none is reported, and why. */
export function usableFrameworks(
  options: FrameworkOptions,
  locale: Locale,
): FrameworkOptions & { readonly frameworks: readonly Framework[]; readonly diagnostics: readonly Diagnostic[] } {
  // JavaScript callers may hand in anything.
  const { framework, frameworks = FRAMEWORKS }: Readonly<Record<string, unknown>> = { ...options };
  const isOne = framework !== undefined && isFramework(framework);
  const diagnostics = framework === undefined || isOne ? [] : [refuse(framework, ["framework"], locale)];
  const known: Framework[] = [];
  if (Array.isArray(frameworks))
    for (const [i, one] of frameworks.entries()) {
      if (isFramework(one)) known.push(one);
      else diagnostics.push(refuse(one, ["frameworks", i], locale));
    }
  else {
    const args = { found: preview(frameworks), expected: ["array"] };
    diagnostics.push(diagnose(SHAPE_PROBLEMS, "invalid-type", args, { path: ["frameworks"], locale }));
  }
  return { framework: isOne ? framework : undefined, frameworks: known, diagnostics };
}

/** The first fault in the words of the finding, and each at its place. */
function refuse(value: unknown, path: Path, locale: Locale): Diagnostic {
  const { diagnostics: faults } = parseFramework(value, { locale });
  const id: unknown = Reflect.get(Object(value), "id");
  const found = typeof id === "string" ? shorten(id) : preview(value);
  const args = { found, count: faults.length, at: formatPath(faults[0]?.path ?? []), why: faults[0]?.message ?? "" };
  const related = faults.map((fault) => ({ path: [...path, ...fault.path], message: fault.message }));
  return diagnose(FRAMEWORK_PROBLEMS, "unusable-framework", args, { path, locale, related });
}

/** Whether it is a framework whose tree hangs together; an object is looked at once. */
function isFramework(value: unknown): value is Framework {
  if (typeof value !== "object" || value === null) return false;
  const cached = judged.get(value);
  if (cached !== undefined) return cached;
  const verdict = FRAMEWORKS.some((shipped) => shipped === value) || parseFramework(value).ok;
  judged.set(value, verdict);
  return verdict;
}

/** A cache of a pure function: it changes no result. */
const judged = new WeakMap<object, boolean>();
