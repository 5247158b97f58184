import type { GradeScale } from "./grade-scale";
import { GRADE_SCALES } from "./grade-scales";

/**
 * Finds a published grade scale (等第表) by its id.
 *
 * @example
 * findGradeScale("klcg-land-office")?.bands.map(({ grade }) => grade) // => ["優等", "甲等", "乙等", "丙等", "丁等"]
 * findGradeScale("unheard-of") // => undefined
 */
export function findGradeScale(id: string): GradeScale | undefined {
  return GRADE_SCALES.find((scale) => scale.id === id);
}
