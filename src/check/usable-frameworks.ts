import { preview } from "../base/preview";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { FRAMEWORK_PROBLEMS } from "../diagnostics/framework-problems";
import type { Locale } from "../diagnostics/locale";
import { diagnose } from "../diagnostics/problem";
import { FRAMEWORKS } from "../frameworks";
import type { Framework } from "../model/framework";
import { parseFramework } from "../model/parse-framework";

interface FrameworkOptions {
  readonly framework?: Framework | undefined;
  readonly frameworks?: readonly Framework[] | undefined;
}

/** The frameworks that a call gives, as far as they are any; what is none is reported. */
export function usableFrameworks(
  options: FrameworkOptions,
  locale: Locale,
): FrameworkOptions & { readonly frameworks: readonly Framework[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const refuse = (found: unknown, path: Diagnostic["path"]): void => {
    diagnostics.push(diagnose(FRAMEWORK_PROBLEMS, "unusable-framework", { found: preview(found) }, { path, locale }));
  };
  // JavaScript callers may hand in anything.
  const { framework, frameworks = FRAMEWORKS }: Readonly<Record<string, unknown>> = { ...options };
  const isOne = framework !== undefined && isFramework(framework);
  if (framework !== undefined && !isOne) refuse(framework, ["framework"]);
  const known: Framework[] = [];
  if (Array.isArray(frameworks))
    for (const [i, one] of frameworks.entries()) {
      if (isFramework(one)) known.push(one);
      else refuse(one, ["frameworks", i]);
    }
  else refuse(frameworks, ["frameworks"]);
  return { framework: isOne ? framework : undefined, frameworks: known, diagnostics };
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
