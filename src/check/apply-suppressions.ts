import { expectOptions } from "../base/expect-options";
import { smallest } from "../base/extremes";
import { nearest } from "../base/nearest";
import { formatPath, type Path, parsePath } from "../base/path";
import { shorten } from "../base/preview";
import { CONFIG_PROBLEMS } from "../diagnostics/config-problems";
import type { Diagnostic } from "../diagnostics/diagnostic";
import type { Locale } from "../diagnostics/locale";
import { diagnose, knownLocale } from "../diagnostics/problem";
import { findCriterion } from "../model/find-criterion";
import type { Framework } from "../model/framework";
import { PLAN_CODES } from "./check-code";
import type { Suppression } from "./check-config";
import { fitsAgency, fitsPath } from "./name-pattern";

/** A finding and the suppression that covers it. */
export interface Suppressed {
  readonly diagnostic: Diagnostic;
  readonly suppression: Suppression;
}

/** How suppressions are weighed. */
export interface SuppressionOptions {
  readonly locale?: Locale | undefined;
  /** The framework that knows the criteria which suppressions name. */
  readonly framework?: Framework | undefined;
  /** The day on which they are to hold, ISO 8601; without it none has ended. */
  readonly today?: string | undefined;
  /** Where the document stands from the folder of the configuration; suppressions may name it. */
  readonly file?: string | undefined;
  /** The office whose plan it is; suppressions may name it. */
  readonly agency?: string | undefined;
  /** The criterion whose row holds a place of the findings; it counts as theirs, beside the one that they name. */
  readonly criterionAt?: ((path: Path) => string | undefined) | undefined;
}

/**
 * What is left of the findings, what is covered and by which suppression, and which suppressions cover nothing. A
 * suppression covers its own place and everything within it; of several that cover a finding the first is used. The
 * criterion of a suppression may be named as everywhere, by id, label or alias of the framework; findings have it that
 * name it or, by `criterionAt`, stand in its row. One that names another
 * file or office, or one that is not told, is passed over. One whose last day is over covers nothing, and that it has
 * ended is a finding.
 */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly Suppression[],
  options: SuppressionOptions = {},
) {
  expectOptions(options, { locale: true, framework: true, today: true, file: true, agency: true, criterionAt: true });
  const { framework, today } = options;
  const locale = knownLocale(options.locale);
  const places = indexPlaces(
    suppressions.map((suppression) =>
      concerns(suppression, options) && !hasEnded(suppression, today) ? withId(suppression, framework) : undefined,
    ),
  );
  const used = new Set<number>();
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const diagnostic of diagnostics) {
    const index = findCover(diagnostic, places, options);
    const suppression = index === undefined ? undefined : suppressions[index];
    if (index === undefined || suppression === undefined) kept.push(diagnostic);
    else {
      used.add(index);
      suppressed.push({ diagnostic, suppression });
    }
  }
  const unused = suppressions.flatMap((suppression, index) => {
    if (used.has(index) || !concerns(suppression, options)) return [];
    if (hasEnded(suppression, today)) return [endedSuppression(suppression, index, locale)];
    return [unusedSuppression(suppression, index, diagnostics, { ...options, locale })];
  });
  return { kept, suppressed, unused };
}

/** Whether the plan is one of those that a suppression is for. */
function concerns(suppression: Suppression, { file, agency }: SuppressionOptions): boolean {
  if (suppression.file !== undefined && (file === undefined || !fitsPath(suppression.file, file))) return false;
  return suppression.agency === undefined || (agency !== undefined && fitsAgency(suppression.agency, agency));
}

/** A month that ends it counts to its last day. */
function hasEnded({ until }: Suppression, today: string | undefined): boolean {
  return until !== undefined && today !== undefined && today.slice(0, until.length) > until;
}

function endedSuppression({ code, path, until = "" }: Suppression, index: number, locale: Locale): Diagnostic {
  const args = { code: shorten(code), path: shorten(path), until };
  return diagnose(CONFIG_PROBLEMS, "ended-suppression", args, { path: ["config", "suppressions", index], locale });
}

function withId(suppression: Suppression, framework: Framework | undefined): Suppression {
  const { criterion } = suppression;
  const known = criterion === undefined || framework === undefined ? undefined : findCriterion(framework, criterion);
  return known === undefined ? suppression : { ...suppression, criterion: known.id };
}

/** Code and place → which suppression names them first. */
function indexPlaces(suppressions: readonly (Suppression | undefined)[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, suppression] of suppressions.entries()) {
    if (suppression === undefined) continue;
    const { code, path, criterion } = suppression;
    const place = parsePath(path);
    const key = place && keyOf(code, place, criterion);
    if (key !== undefined && !places.has(key)) places.set(key, index);
  }
  return places;
}

function findCover(
  diagnostic: Diagnostic,
  places: ReadonlyMap<string, number>,
  options: SuppressionOptions,
): number | undefined {
  if (places.size === 0) return undefined;
  const { code, path } = diagnostic;
  const criteria = [undefined, ...criteriaOf(diagnostic, options)];
  const around = [path, ...path.map((_, i) => path.slice(0, i))];
  const keys = around.flatMap((place) => criteria.map((criterion) => keyOf(code, place, criterion)));
  const covers = keys.flatMap((key) => {
    const index = places.get(key);
    return index === undefined ? [] : [index];
  });
  return covers.length === 0 ? undefined : smallest(covers);
}

/** What it names and, where that is another, whose row it stands in. */
function criteriaOf({ path, args }: Diagnostic, { criterionAt }: SuppressionOptions): readonly string[] {
  const named = typeof args.criterion === "string" ? [args.criterion] : [];
  const around = criterionAt?.(path);
  return around === undefined ? named : [...new Set([...named, around])];
}

function keyOf(code: string, place: Path, criterion = ""): string {
  return `${code}\n${criterion}\n${formatPath(place)}`;
}

function unusedSuppression(
  suppression: Suppression,
  index: number,
  diagnostics: readonly Diagnostic[],
  options: SuppressionOptions,
): Diagnostic {
  const { code, path, criterion } = suppression;
  const at = { path: ["config", "suppressions", index], locale: options.locale };
  if (parsePath(path) === undefined)
    return diagnose(CONFIG_PROBLEMS, "invalid-suppression-path", { found: shorten(path) }, at);
  const isKnown = PLAN_CODES.includes(code);
  const near = isKnown ? "" : (nearest(code, PLAN_CODES, (known) => known) ?? "");
  const others = criterion === undefined ? [] : coveredWithout(suppression, diagnostics, options);
  const named = others.flatMap((other) => criteriaOf(other, options));
  const criteria = [...new Set(named)].slice(0, MOST_NAMED);
  const other = { given: shorten(criterion ?? ""), criteria, isOther: others.length > 0 };
  const args = { code: shorten(code), path: shorten(path), isKnown, near, ...other };
  return diagnose(CONFIG_PROBLEMS, "unused-suppression", args, at);
}

/** What it would cover if it named no criterion. */
function coveredWithout(
  { criterion: _, ...rest }: Suppression,
  diagnostics: readonly Diagnostic[],
  options: SuppressionOptions,
) {
  const places = indexPlaces([rest]);
  return diagnostics.filter((diagnostic) => findCover(diagnostic, places, options) !== undefined);
}

/** A plan may lack every criterion of its framework. */
const MOST_NAMED = 10;
