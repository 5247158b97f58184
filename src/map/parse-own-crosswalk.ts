import { ownBasis } from "../crosswalks/own-basis";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import type { Crosswalk } from "../model/crosswalk";
import type { Framework } from "../model/framework";
import { type CrosswalkCode, parseCrosswalk } from "../model/parse-crosswalk";

/**
 * A table that a caller hands in, checked against both frameworks and marked as the caller's own; what is wrong with it is
 * told under `crosswalk`.
 */
export function parseOwnCrosswalk(
  given: unknown,
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): Outcome<Crosswalk, CrosswalkCode> {
  const parsed = parseCrosswalk(given, from, to, { locale });
  if (parsed.ok) return { ...parsed, value: ownBasis(parsed.value) };
  return { ok: false, diagnostics: parsed.diagnostics.map((one) => ({ ...one, path: ["crosswalk", ...one.path] })) };
}
