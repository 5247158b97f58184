import { findCrosswalk } from "../crosswalks/find-crosswalk";
import type { Locale } from "../diagnostics/locale";
import type { MapProblemCode } from "../diagnostics/map-problems";
import type { Outcome } from "../diagnostics/outcome";
import type { Crosswalk } from "../model/crosswalk";
import type { Framework } from "../model/framework";
import { frameworkName } from "../model/framework-name";
import type { CrosswalkCode } from "../model/parse-crosswalk";
import { parseOwnCrosswalk } from "./parse-own-crosswalk";
import { refuseMapping } from "./refuse-mapping";

/** None within one framework; the caller's own is checked against both. */
export function chooseCrosswalk(
  given: unknown,
  from: Framework,
  to: Framework,
  locale: Locale | undefined,
): Outcome<Crosswalk | undefined, MapProblemCode | CrosswalkCode> {
  if (given !== undefined) return parseOwnCrosswalk(given, from, to, locale);
  const [source, target] = [frameworkName(from), frameworkName(to)];
  if (source === target) return { ok: true, value: undefined, diagnostics: [] };
  const value = findCrosswalk(source, target);
  return value === undefined
    ? refuseMapping("no-crosswalk", { from: from.id, to: to.id }, [], locale)
    : { ok: true, value, diagnostics: [] };
}
