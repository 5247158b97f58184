import type { RoundingPolicy } from "../base/rounding";

/** The bands by which a score becomes a grade (等第), from one rule. */
export interface GradeScale {
  /** English kebab-case. */
  readonly id: string;
  /** Name of the rule. */
  readonly title: string;
  /** The clause that sets the bands, and where it can be read. */
  readonly source: string;
  /** What is graded: a score out of 100 (default), or whole levels, from the lowest band to the highest. */
  readonly measure?: "percent" | "level";
  /** Rounds the score before it is compared, where the rule says so; otherwise the exact score is compared. */
  readonly rounding?: RoundingPolicy;
  /** From the highest down; on the percent measure the last begins at 0. */
  readonly bands: readonly GradeBand[];
}

/** A band of a grade scale: from `atLeast` (以上, included) up to the band above it. */
export interface GradeBand {
  /** The lowest score of the band (以上, included: 刑法第10條). */
  readonly atLeast: number;
  /** Official name, unique in the scale. */
  readonly grade: string;
  /** English name. */
  readonly title: string;
  /** `true` when the rule gives no grade here, such as 不予列等. */
  readonly none?: true;
}
