import { fromNumber } from "../base/exact-number";
import { toExact } from "../base/exact-text";
import { expectOptions } from "../base/expect-options";
import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { compare } from "../base/ratio";
import { isRoundingPolicy, type RoundingPolicy, roundToRatio } from "../base/rounding";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { GRADE_PROBLEMS, type GradeProblemCode, type GradeScaleExpectation } from "../diagnostics/grade-problems";
import type { Locale } from "../diagnostics/locale";
import type { Outcome } from "../diagnostics/outcome";
import { diagnose } from "../diagnostics/problem";
import type { GradeScale } from "./grade-scale";
import { isRecord } from "./is-record";

/**
 * Reads a grade scale (等第表) that comes as data: bands from the highest down, without overlap, each grade once.
 * On the percent measure the last band begins at 0; say `none: true` of a band that gives no grade. Where the scale
 * rounds, bands begin at rounded values.
 *
 * @throws {RangeError} for an unknown name among the options.
 * @example
 * parseGradeScale({ id: "x", title: "x", source: "x", bands: [] }).ok // => false
 */
export function parseGradeScale(
  input: unknown,
  options: { readonly locale?: Locale | undefined } = {},
): Outcome<GradeScale, GradeProblemCode> {
  expectOptions(options, { locale: true });
  const { locale } = options;
  const diagnostics: Diagnostic<GradeProblemCode>[] = [];
  const refuse: Refuse = (found, expected, path, beside = "") => {
    const last = path.at(-1);
    const args = { found: preview(found), name: typeof last === "string" ? last : "", expected, beside };
    diagnostics.push(diagnose(GRADE_PROBLEMS, "invalid-grade-scale", args, { path, locale }));
  };
  const refuseKey: RefuseKey = (key, expected, path) => {
    const args = { found: shorten(key), expected };
    diagnostics.push(diagnose(GRADE_PROBLEMS, "unknown-grade-scale-key", args, { path, locale }));
  };
  checkScale(input, refuse, refuseKey);
  // Every property was checked above.
  return diagnostics.length === 0 ? { ok: true, value: input as GradeScale, diagnostics } : { ok: false, diagnostics };
}

/** `beside` is what it was compared with. */
type Refuse = (found: unknown, expected: GradeScaleExpectation, path: Path, beside?: string) => void;
type RefuseKey = (key: string, expected: readonly string[], path: Path) => void;

function checkScale(input: unknown, refuse: Refuse, refuseKey: RefuseKey): void {
  if (!isRecord(input)) {
    refuse(input, "scale", []);
    return;
  }
  checkKeys(input, ["id", "title", "source", "measure", "rounding", "bands"], [], refuseKey);
  for (const name of ["id", "title", "source"]) checkText(input, name, [], refuse);
  const { measure = "percent", rounding, bands } = input;
  if (measure !== "percent" && measure !== "level") refuse(measure, "measure", ["measure"]);
  const isRounding = isRoundingPolicy(rounding);
  if (rounding !== undefined && !isRounding) refuse(rounding, "rounding", ["rounding"]);
  if (!Array.isArray(bands) || bands.length === 0) refuse(bands, "bands", ["bands"]);
  else {
    for (const [index, band] of bands.entries()) {
      if (isRecord(band)) checkKeys(band, ["atLeast", "grade", "title", "none"], ["bands", index], refuseKey);
    }
    checkBands(bands, measure === "level", isRounding ? rounding : undefined, refuse);
  }
}

function checkBands(
  bands: readonly unknown[],
  isLevel: boolean,
  rounding: RoundingPolicy | undefined,
  refuse: Refuse,
): void {
  const grades = new Set<unknown>();
  let above: unknown;
  for (const [index, band] of bands.entries()) {
    const path = ["bands", index];
    if (!isRecord(band)) {
      refuse(band, "band", path);
      continue;
    }
    for (const name of ["grade", "title"]) checkText(band, name, path, refuse);
    const { atLeast, grade, none } = band;
    if (grade !== undefined && grades.has(grade)) refuse(grade, "another-grade", [...path, "grade"]);
    grades.add(grade);
    if (none !== undefined && none !== true) refuse(none, "true", [...path, "none"]);
    const wrong = wrongAt(atLeast, above, index === bands.length - 1, isLevel, rounding);
    if (wrong !== undefined) refuse(atLeast, wrong.expected, [...path, "atLeast"], wrong.beside);
    above = atLeast;
  }
}

/** What was expected of the beginning of a band; `undefined` when it is as it should be. */
function wrongAt(
  atLeast: unknown,
  above: unknown,
  isLast: boolean,
  isLevel: boolean,
  rounding: RoundingPolicy | undefined,
): { readonly expected: GradeScaleExpectation; readonly beside?: string } | undefined {
  if (typeof atLeast !== "number" || !Number.isFinite(atLeast)) return { expected: isLevel ? "level" : "score" };
  if (typeof above === "number" && atLeast >= above) return { expected: "below", beside: String(above) };
  if (isLevel) return Number.isInteger(atLeast) ? undefined : { expected: "level" };
  if (atLeast < 0 || atLeast > 100) return { expected: "score" };
  if (isLast) return atLeast === 0 ? undefined : { expected: "from-zero" };
  if (rounding === undefined) return undefined;
  const rounded = roundToRatio(fromNumber(atLeast), rounding);
  return compare(rounded, fromNumber(atLeast)) === 0 ? undefined : { expected: "rounded", beside: toExact(rounded) };
}

function checkKeys(value: object, known: readonly string[], path: Path, refuseKey: RefuseKey): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) refuseKey(key, known, [...path, key]);
}

function checkText(value: Readonly<Record<string, unknown>>, name: string, path: Path, refuse: Refuse): void {
  const text = value[name];
  if (typeof text !== "string" || text.trim() === "") refuse(text, "text", [...path, name]);
}
