import { findCrosswalk } from "../../crosswalks/find-crosswalk";
import type { Locale } from "../../diagnostics/locale";
import type { Outcome } from "../../diagnostics/outcome";
import { PLAN_COMPARISON_PROBLEMS, type PlanComparisonProblemCode } from "../../diagnostics/plan-comparison-problems";
import { diagnose } from "../../diagnostics/problem";
import type { Crosswalk, CrosswalkInput } from "../../model/crosswalk";
import type { Framework } from "../../model/framework";
import { frameworkName } from "../../model/framework-name";
import type { CrosswalkCode } from "../../model/parse-crosswalk";
import { parseOwnCrosswalk } from "../parse-own-crosswalk";
import { type Correspond, correspondByLinks, correspondByName, correspondWithin } from "./corresponding-criteria";

/** How the criteria of two plans correspond, and by which table where that is not by their names. */
export interface Correspondence {
  readonly correspond: Correspond;
  readonly crosswalk?: Crosswalk;
}

/**
 * Within one framework criteria correspond by name; across frameworks by the caller's own crosswalk, which is checked, or
 * that of the package. Where there is none, or a framework is not known, names are all there is.
 */
export function chooseCorrespondence(
  from: Framework | undefined,
  to: Framework | undefined,
  given: CrosswalkInput | undefined,
  locale: Locale | undefined,
): Outcome<Correspondence, CrosswalkCode | PlanComparisonProblemCode> {
  const byName = { correspond: correspondByName };
  const unused =
    given === undefined
      ? []
      : [diagnose(PLAN_COMPARISON_PROBLEMS, "crosswalk-unused", {}, { path: ["crosswalk"], locale })];
  if (from === undefined || to === undefined) return { ok: true, value: byName, diagnostics: unused };
  if (frameworkName(from) === frameworkName(to))
    return { ok: true, value: { correspond: correspondWithin(to) }, diagnostics: unused };
  const checked = given === undefined ? undefined : parseOwnCrosswalk(given, from, to, locale);
  if (checked?.ok === false) return checked;
  const crosswalk = checked?.value ?? findCrosswalk(frameworkName(from), frameworkName(to));
  if (crosswalk !== undefined)
    return { ok: true, value: { correspond: correspondByLinks(crosswalk, from, to), crosswalk }, diagnostics: [] };
  const args = { before: frameworkName(from), after: frameworkName(to) };
  return {
    ok: true,
    value: byName,
    diagnostics: [diagnose(PLAN_COMPARISON_PROBLEMS, "no-crosswalk", args, { locale })],
  };
}
