import { expectOptions } from "../base/expect-options";
import type { CrosswalkProblemCode } from "../diagnostics/crosswalk-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { SHAPE_PROBLEMS } from "../diagnostics/shape-problems";
import { checkCrosswalk } from "./check-crosswalk";
import { type Crosswalk, crosswalkSchema } from "./crosswalk";
import { expectFramework } from "./expect-framework";
import type { Framework } from "./framework";
import { findUnsafeContent } from "./unsafe-content";
import { zodDiagnostics } from "./zod-diagnostics";

/** Every code that reading a crosswalk can give. */
export type CrosswalkCode = CrosswalkProblemCode | keyof typeof SHAPE_PROBLEMS;

/**
 * Reads a crosswalk (對照表) that comes as data, and checks it against the two frameworks: its shape, then that they know
 * every id, that nothing is both linked and unmapped, and that something is said of every criterion with none below it, or
 * of one above it.
 *
 * @throws {RangeError} for an unknown name among the options: that is a programmer's error.
 * @throws {TypeError} for a framework that is none.
 * @example
 * parseCrosswalk(CROSSWALKS[0], innovation2010, innovation2016).ok // => true
 * parseCrosswalk(CROSSWALKS[0], innovation2016, innovation2010).diagnostics[0].code // => "crosswalk-framework"
 */
export function parseCrosswalk(
  input: unknown,
  from: Framework,
  to: Framework,
  options: { readonly locale?: Locale | undefined } = {},
): Outcome<Crosswalk, CrosswalkCode> {
  expectOptions(options, { locale: true });
  expectFramework(from);
  expectFramework(to);
  const { locale } = options;
  const unsafe = findUnsafeContent(input, locale);
  if (unsafe.length > 0) return { ok: false, diagnostics: unsafe };
  const result = crosswalkSchema.safeParse(input);
  if (!result.success) {
    // Its schema has no dates, so that only findings on shape can come.
    const faults = zodDiagnostics(result.error.issues, input, crosswalkSchema, locale) as Diagnostic<CrosswalkCode>[];
    return { ok: false, diagnostics: faults };
  }
  // A sound shape leaves only what the tables of crosswalks can say.
  const faults = checkCrosswalk(result.data, from, to, { locale }) as Diagnostic<CrosswalkCode>[];
  return faults.length === 0 ? { ok: true, value: result.data, diagnostics: [] } : { ok: false, diagnostics: faults };
}
