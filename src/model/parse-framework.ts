import { expectOptions } from "../base/expect-options";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { checkCriterionTree } from "./check-criterion-tree";
import { type Framework, frameworkSchema } from "./framework";
import { findUnsafeContent } from "./unsafe-content";
import { zodDiagnostics } from "./zod-diagnostics";

/**
 * Reads a framework (評核架構) that comes as data: its shape first, then its tree.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 */
export function parseFramework(input: unknown, options: { locale?: Locale | undefined } = {}): Outcome<Framework> {
  expectOptions(options, { locale: true });
  const unsafe = findUnsafeContent(input, options.locale);
  if (unsafe.length > 0) return { ok: false, diagnostics: unsafe };
  const result = frameworkSchema.safeParse(input);
  if (!result.success)
    return {
      ok: false,
      diagnostics: zodDiagnostics(result.error.issues, input, frameworkSchema, options.locale),
    };
  const faults = checkCriterionTree(result.data, options);
  return faults.length === 0 ? { ok: true, value: result.data, diagnostics: [] } : { ok: false, diagnostics: faults };
}
