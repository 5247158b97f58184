import type { Path } from "../base/path";
import type { Diagnostic, DiagnosticArgs } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { MAP_PROBLEMS, type MapProblemCode } from "../diagnostics/map-problems";
import { type ArgsOf, diagnose } from "../diagnostics/problem";

/** Nothing can be mapped, and why. */
export function refuseMapping<Code extends MapProblemCode>(
  code: Code,
  args: ArgsOf<(typeof MAP_PROBLEMS)[Code]> & DiagnosticArgs,
  path: Path,
  locale: Locale | undefined,
): { readonly ok: false; readonly diagnostics: readonly Diagnostic<MapProblemCode>[] } {
  return { ok: false, diagnostics: [diagnose(MAP_PROBLEMS, code, args, { path, locale })] };
}
