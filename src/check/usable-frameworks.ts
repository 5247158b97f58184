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

/** What is wrong with it, each fault at its place; the first is said in the message as well. */
function refuse(value: unknown, path: Path, locale: Locale): Diagnostic {
  const { diagnostics: faults } = parseFramework(value, { locale });
  const id: unknown = Reflect.get(Object(value), "id");
  const args = { found: typeof id === "string" ? shorten(id) : preview(value), count: faults.length };
  const related = faults.map((fault) => ({ path: [...path, ...fault.path], message: fault.message }));
  const finding = diagnose(FRAMEWORK_PROBLEMS, "unusable-framework", args, { path, locale, related });
  const [first] = faults;
  const place = formatPath(first?.path ?? []);
  const reason = [place, first?.message ?? ""].filter((part) => part !== "").join(locale === "en" ? ": " : "：");
  return { ...finding, message: `${finding.message}${locale === "en" ? " " : ""}${reason}` };
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
