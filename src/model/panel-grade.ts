import { z } from "zod";
import type { DeepReadonly } from "../base/deep-readonly";
import { ROUNDING_MODES } from "../base/rounding";
import { amountSchema } from "./panel-amount";
import { PASS_MARK_EFFECTS } from "./pass-mark-effects";
import { exact, gradeSchema, roundingSchema } from "./scorecard";

/** Accepts a cap or a veto on one subject, as people found it: the best grade it may have, or the most that counts. */
export const gradeLimitSchema = z.strictObject({
  subject: z.string().min(1),
  /** No better than this grade. */
  grade: z.string().min(1).optional(),
  /** Out of 100: a score above it counts as this. */
  score: amountSchema.optional(),
  /** With `score`: only scores from here on (as the scale rounds them) are set back. */
  from: amountSchema.optional(),
  reason: z.string().min(1),
  source: z.string().min(1),
});

/** Accepts how many may have a grade: a number, or a percentage of those assessed. */
export const quotaSchema = z.strictObject({
  grade: z.string().min(1),
  atMost: z.number().int().min(0).optional(),
  percent: amountSchema.optional(),
  /** Of how many the percentage is taken; by default of the subjects assessed (of each group its own). */
  of: z.number().int().min(0).optional(),
  /** How the percentage becomes a whole number; by default `truncate`. */
  rounding: z.enum(ROUNDING_MODES).optional(),
  source: z.string().min(1),
});

/** Accepts a pass mark out of 100. */
export const passMarkSchema = z.strictObject({
  atLeast: amountSchema,
  /** Rounds the score first, where the rule says so; otherwise the exact score is compared. */
  rounding: roundingSchema.optional(),
  /** `not-qualified`: who is below has no rank and no grade · `note`: a warning says so; by default as the preset has it, or `note`. */
  effect: z.enum(PASS_MARK_EFFECTS).optional(),
  source: z.string().min(1).optional(),
});

/** A pass mark as it was applied. */
export const appliedPassMarkSchema = z.strictObject({
  atLeast: exact,
  rounding: roundingSchema.exactOptional(),
  effect: z.enum(PASS_MARK_EFFECTS),
  source: z.string().exactOptional(),
});

/** A cap or a veto as it was applied; `effective` when the score or the grade is another for it. */
export const appliedLimitSchema = z.strictObject({
  grade: z.string().exactOptional(),
  score: exact.exactOptional(),
  effective: z.boolean(),
  reason: z.string(),
  source: z.string(),
});

/** The grade of one subject and what made it other than its score says. */
export const panelGradeSchema = z.strictObject({
  /** `null` when it is left open: a tie across the border of a quota, or no rank to take a place by. */
  grade: z.string().nullable(),
  title: z.string().nullable(),
  none: z.literal(true).exactOptional(),
  /** When it is left open: the best and the worst that it can be. */
  possible: z.strictObject({ highest: z.string(), lowest: z.string() }).exactOptional(),
  /** By the score alone, with its working. */
  byScore: gradeSchema,
  /** The quota that set it back, and from which grade. */
  quota: z.strictObject({ from: z.string(), places: z.number().int(), source: z.string() }).exactOptional(),
});

/** A cap or a veto (等第限制) with its reason and its source. */
export type GradeLimit = DeepReadonly<z.input<typeof gradeLimitSchema>>;

/** How many may have a grade (等第名額). */
export type GradeQuota = DeepReadonly<z.input<typeof quotaSchema>>;

/** The score from which on a subject passes (及格分數). */
export type PassMark = DeepReadonly<z.input<typeof passMarkSchema>>;

/** A cap or a veto as it was applied (等第限制情形). */
export type AppliedLimit = DeepReadonly<z.infer<typeof appliedLimitSchema>>;

/** The grade of one subject (等第) with what limited it. */
export type PanelGrade = DeepReadonly<z.infer<typeof panelGradeSchema>>;
