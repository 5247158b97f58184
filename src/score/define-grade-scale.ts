import type { GradeScale } from "./grade-scale";
import { GradeScaleError } from "./grade-scale-error";
import { parseGradeScale } from "./parse-grade-scale";

/**
 * Checks a grade scale (等第表) written in code and hands the same object back with its literal types. For a scale
 * that comes as data use `parseGradeScale`.
 *
 * @throws {GradeScaleError} with everything that is wrong: a wrong definition is a programmer's error.
 * @example
 * const passOrFail = defineGradeScale({
 *   id: "pass-fail", title: "及格與否", source: "自訂",
 *   bands: [{ atLeast: 60, grade: "及格", title: "pass" }, { atLeast: 0, grade: "不及格", title: "fail" }],
 * });
 * passOrFail.bands[0].grade // => "及格"
 */
export function defineGradeScale<const Scale extends GradeScale>(scale: Scale): Scale {
  const outcome = parseGradeScale(scale);
  if (!outcome.ok) throw new GradeScaleError(outcome.diagnostics);
  return scale;
}
