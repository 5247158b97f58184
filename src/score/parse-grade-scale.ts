import type { Path } from "../base/path";
import { preview, shorten } from "../base/preview";
import { compare, fromNumber } from "../base/ratio";
import { isRoundingPolicy, type RoundingPolicy, roundToRatio } from "../base/rounding";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { GRADE_PROBLEMS, type GradeProblemCode } from "../diagnostics/grade-problems";
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
 * @example
 * parseGradeScale({ id: "x", title: "x", source: "x", bands: [] }).ok // => false
 */
export function parseGradeScale(
  input: unknown,
  { locale }: { locale?: Locale | undefined } = {},
): Outcome<GradeScale, GradeProblemCode> {
  const diagnostics: Diagnostic<GradeProblemCode>[] = [];
  const refuse: Refuse = (found, expected, path) => {
    diagnostics.push(
      diagnose(GRADE_PROBLEMS, "invalid-grade-scale", { found: preview(found), expected }, { path, locale }),
    );
  };
  checkScale(input, refuse);
  // Every property was checked above.
  return diagnostics.length === 0 ? { ok: true, value: input as GradeScale, diagnostics } : { ok: false, diagnostics };
}

type Refuse = (found: unknown, expected: string, path: Path) => void;

function checkScale(input: unknown, refuse: Refuse): void {
  if (!isRecord(input)) return refuse(input, '{ "id", "title", "source", "bands" }', []);
  checkKeys(input, ["id", "title", "source", "measure", "rounding", "bands"], [], refuse);
  for (const name of ["id", "title", "source"]) checkText(input, name, [], refuse);
  const { measure = "percent", rounding, bands } = input;
  if (measure !== "percent" && measure !== "level") refuse(measure, '"percent" | "level"', ["measure"]);
  const isRounding = isRoundingPolicy(rounding);
  if (rounding !== undefined && !isRounding) refuse(rounding, '{ "mode": "half-up", "digits": 0 }', ["rounding"]);
  if (!Array.isArray(bands) || bands.length === 0) return refuse(bands, '[{ "atLeast", "grade", "title" }]', ["bands"]);
  checkBands(bands, measure === "level", isRounding ? rounding : undefined, refuse);
}

function checkBands(
  bands: readonly unknown[],
  isLevel: boolean,
  rounding: RoundingPolicy | undefined,
  refuse: Refuse,
): void {
  const grades = new Set<unknown>();
  let above = isLevel ? Number.POSITIVE_INFINITY : 100.000001;
  bands.forEach((band, index) => {
    const path = ["bands", index];
    if (!isRecord(band)) return refuse(band, '{ "atLeast", "grade", "title" }', path);
    checkKeys(band, ["atLeast", "grade", "title", "none"], path, refuse);
    for (const name of ["grade", "title"]) checkText(band, name, path, refuse);
    const { atLeast, grade, none } = band;
    if (grades.has(grade)) refuse(grade, "≠", [...path, "grade"]);
    grades.add(grade);
    if (none !== undefined && none !== true) refuse(none, "true", [...path, "none"]);
    const isLast = index === bands.length - 1;
  });
}
